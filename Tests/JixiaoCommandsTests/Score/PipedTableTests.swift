import Glibc
import JixiaoCommands
import OfficeFiles
import Testing

/// Tables that come through a pipe, which can be read only once: through the built program.
struct PipedTableTests {
  private static let head = "department_id,project_id,level1,level3,target_text,actual_text,weight\n"
  /// The rows of P1 stand apart, and one of them states no points, so that all of them have to be kept.
  private static let mixed =
    head + "D1,P1,产出指标,a,≥10次,8次,40\nD1,P2,产出指标,a,≥10次,10次,50\nD1,P1,产出指标,b,≥10次,10次,\n"

  @Test func standardInputEqualsTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.mixed, to: "t.csv")
    let status = ProgramRun(["score", "t.csv", "--output", "file"], in: folder.path).status
    for (name, command) in [
      ("pipe", "cat t.csv | PROGRAM score - --output pipe"), ("sent", "PROGRAM score - --output sent < t.csv"),
    ] {
      #expect(try Self.shell(command, in: folder.path) == status.rawValue)
      for result in ["projects.csv", "departments.csv"] {
        #expect(try folder.text(of: "\(name)/\(result)") == folder.text(of: "file/\(result)"))
      }
    }
  }

  /// A named pipe is as much a pipe as standard input.
  @Test func aNamedPipeEqualsTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.mixed, to: "t.csv")
    let status = ProgramRun(["score", "t.csv", "--output", "file"], in: folder.path).status
    let command =
      "mkfifo p; { cat t.csv > p & } ; timeout 10 PROGRAM score p --output pipe; status=$?; wait; exit $status"
    #expect(try Self.shell(command, in: folder.path) == status.rawValue)
    #expect(try folder.text(of: "pipe/projects.csv") == folder.text(of: "file/projects.csv"))
  }

  @Test func nothingOnStandardInput() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.shell("PROGRAM score - --output out < /dev/null", in: folder.path) == 3)
    #expect(!Folder.exists(Folder.path(folder.path, "out")))
  }

  /// - Returns: the status with which the last command ended.
  private static func shell(_ command: String, in folder: String) throws -> Int32 {
    let words = command.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "PROGRAM" ? "'\(program)'" : String($0) }
    let status = system("cd '\(folder)' && { \(words.joined(separator: " ")); } > log 2>&1")
    try #require(status & 0x7F == 0, "\(command) was killed")
    return status >> 8 & 0xFF
  }

  /// The program stands beside the tests.
  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/jixiao"
  }()
}
