import Glibc
import OfficeFiles

/// LibreOffice as a clerk would use it, where it is installed.
enum LibreOffice {
  static var isInstalled: Bool { python != nil && runs("command -v soffice") }

  /// The bridge belongs to the system's Python, which need not be the first one.
  private static let python = ["python3", "/usr/bin/python3"].first { runs("\($0) -c 'import uno'") }

  private static func runs(_ command: String) -> Bool { system(command + " >/dev/null 2>&1") == 0 }

  struct Edit {
    let sheet: String
    let cell: String
    let value: String
    var isNumber = false
  }

  /// What a formula showed: as stored in the file, after recalculating, and after the edits.
  struct Shown: Hashable {
    var stored = ""
    var recalculated = ""
    var edited = ""
  }

  /// - Returns: what the formulas showed, by `sheet!cell`; the edited workbook is at `output`.
  static func fill(_ workbook: String, output: String, edits: [Edit], in folder: String) throws -> [String: Shown] {
    let lines = edits.map { "\($0.sheet)\t\($0.cell)\t\($0.isNumber ? "number" : "text")\t\($0.value)\n" }
    try OutputFolder(folder).write([OutputFile(name: "edits.tsv", text: lines.joined())])
    let script = #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures/LibreOffice/fill-in.py"
    let paths = ["/" + script, workbook, output, Folder.path(folder, "edits.tsv"), Folder.path(folder, "report.tsv")]
    guard let python, system(python + " " + paths.map { "'\($0)'" }.joined(separator: " ")) == 0 else {
      throw FileFault.notReadable(errno: EIO)
    }
    let report = String(decoding: try FileReader.read(Folder.path(folder, "report.tsv")), as: UTF8.self)
    var shown: [String: Shown] = [:]
    for line in report.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 4 else { continue }
      let key = parts[1] + "!" + parts[2]
      switch parts[0] {
      case "stored": shown[key, default: Shown()].stored = parts[3]
      case "recalculated": shown[key, default: Shown()].recalculated = parts[3]
      default: shown[key, default: Shown()].edited = parts[3]
      }
    }
    return shown
  }
}
