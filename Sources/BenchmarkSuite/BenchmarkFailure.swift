import Diagnostics
import OfficeFiles
import ScoringCore

/// Why no figure could be had.
package enum BenchmarkFailure: Error, Hashable, Sendable {
  case cannotStart(String)
  case unexpectedStatus(Int32, of: String, lastWords: String)
  case notBuilt(String)
  case unusable(String)

  package var message: String {
    switch self {
    case .cannotStart(let program): "'\(program)' cannot be started"
    case .unexpectedStatus(let status, let program, let words):
      "'\(program)' ended with status \(status)" + (words.isEmpty ? "" : ": " + words)
    case .notBuilt(let program): "'\(program)' is not there; build it first: swift build -c release"
    case .unusable(let reason): reason
    }
  }

  init(_ problem: FileProblem) { self = .unusable(problem.finding(at: nil).message.english) }
  init(_ input: UnusableInput) {
    self = .unusable(input.findings.first.map { $0.message.english } ?? "the input is unusable")
  }
  init(_ fault: FileFault, path: String) { self.init(FileProblem.fault(fault, path: path)) }
}
