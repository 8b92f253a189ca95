import Glibc

/// The program under test, of the same build as the benchmarks.
struct Program: Sendable {
  let path: String

  /// - Parameter path: without it, `jixiao` beside the program that runs.
  init(_ path: String?) throws(BenchmarkFailure) {
    if let path { self.path = path } else { self.path = try Self.sibling("jixiao") }
    guard access(self.path, X_OK) == 0 else { throw .notBuilt(self.path) }
  }

  /// Runs it; findings are no failure.
  func run(_ arguments: [String], errors: String) throws(BenchmarkFailure) -> ProcessRun {
    let run = try ProcessRun([path] + arguments, errors: errors)
    guard run.exitStatus <= 1 else {
      throw .unexpectedStatus(run.exitStatus, of: "jixiao \(arguments.first ?? "")", lastWords: LastWords.of(errors))
    }
    return run
  }

  private static func sibling(_ name: String) throws(BenchmarkFailure) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { throw .notBuilt(name) }
    let own = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.prefix(upTo: own.lastIndex(of: "/") ?? own.endIndex) + "/" + name
  }
}
