import Glibc
import OfficeFiles
import Reports
import SelfEvaluation

/// LibreOffice as a second calculator, where it is installed.
enum Recalculation {
  static var isPossible: Bool { python != nil && runs("command -v soffice") }

  /// The bridge belongs to the system's Python, which need not be the first one.
  private static let python = ["python3", "/usr/bin/python3"].first { runs("\($0) -c 'import uno'") }

  private static func runs(_ command: String) -> Bool { system(command + " >/dev/null 2>&1") == 0 }

  struct Outcome {
    /// What differs: file, cell, stored, recalculated, formula.
    var differences: [String] = []
    /// How many input cells were changed, by file.
    var edits: [String: Int] = [:]
    var workbooks = 0
    var formulas = 0
  }

  /// Where `.ci/papers` wants the workbooks kept; there is time for everything then.
  static var keptFolder: String? { getenv("JIXIAO_PAPERS").map { String(cString: $0) } }
  static var isThorough: Bool { keptFolder != nil }

  /// A result, and the same with other actuals where edits are to be tried.
  typealias Case = (name: String, result: EvaluationResult, changed: EvaluationResult?)

  static func outcome(
    of pairs: [Case],
    variant: FormVariant = .national
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    var listing = ""
    for (name, result, changed) in pairs {
      if let keptFolder, name.hasSuffix("-national") {
        let bytes = try SelfEvaluationWorkbook(result, variant: variant).workbook.bytes()
        try OutputFolder(keptFolder).write([OutputFile(name: "\(name).xlsx", bytes: bytes)])
      }
      var files = [
        OutputFile(name: name + ".xlsx", bytes: try SelfEvaluationWorkbook(result, variant: variant).workbook.bytes())
      ]
      listing += Folder.path(folder.path, name + ".xlsx")
      if let changed {
        let bytes = try SelfEvaluationWorkbook(changed, variant: variant).workbook.bytes()
        files.append(OutputFile(name: name + "-changed.xlsx", bytes: bytes))
        listing += "\t" + Folder.path(folder.path, name + "-changed.xlsx")
      }
      listing += "\n"
      try OutputFolder(folder.path).write(files)
    }
    try OutputFolder(folder.path).write([OutputFile(name: "list.tsv", text: listing)])
    let (script, report) = (fixture("recalculate.py"), Folder.path(folder.path, "report.tsv"))
    let command = [python ?? "", script, Folder.path(folder.path, "list.tsv")].map { "'\($0)'" }.joined(separator: " ")
    guard system(command + " >'\(report)'") == 0 else { throw FileFault.notReadable(errno: EIO) }
    return try read(report)
  }

  private static func fixture(_ name: String) -> String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Fixtures/LibreOffice/" + name
  }

  private static func read(_ path: String) throws -> Outcome {
    var outcome = Outcome()
    for line in String(decoding: try FileReader.read(path), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (parts[0], parts.count) {
      case ("total", 4):
        outcome.workbooks = Int(parts[1]) ?? 0
        outcome.formulas = Int(parts[2]) ?? 0
      case ("edited", 3): outcome.edits[parts[1]] = Int(parts[2])
      default: outcome.differences.append(String(line))
      }
    }
    return outcome
  }
}

/// A folder that is gone at the end of the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/jixiao-papers-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault.notReadable(errno: errno) }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in (try? Folder.names(in: path)) ?? [] { unlink(Folder.path(path, name)) }
    rmdir(path)
  }
}
