import Diagnostics
import OfficeFiles
import WhatIf

extension Session {
  /// Prints an answer, and writes it into a folder where one is given.
  func answer(_ report: WhatIfReport, printsJSON: Bool, output: String?) throws(CommandFailure) -> ExitStatus {
    if let output { try write(report, to: output) }
    if printsJSON {
      try write(report.json.text)
    } else {
      try print(WhatIfText(report, columns: columns).lines)
    }
    self.report(report.findings)
    if let output { note([Wording(zh: "已写入 \(output)", en: "written to \(output)").text(in: language)]) }
    return report.findings.status
  }

  private func write(_ report: WhatIfReport, to folder: String) throws(CommandFailure) {
    var files = [
      OutputFile(name: "what-if.html", text: HTMLPage(report, in: language).text),
      OutputFile(name: "what-if.json", text: report.json.text),
    ]
    files += report.tables.map { OutputFile(name: $0.name + ".csv", text: $0.csv) }
    files += report.pictures.map { OutputFile(name: $0.name + ".svg", text: $0.svg) }
    do throws(FileProblem) {
      try OutputFolder(path(folder)).write(files)
    } catch {
      throw .fileNotWritten(error)
    }
  }
}

extension Session {
  /// What cannot be answered stops the command like a file that cannot be used.
  func unusable<Answer>(_ work: () throws(UnusableInput) -> Answer) throws(CommandFailure) -> Answer {
    do throws(UnusableInput) {
      return try work()
    } catch {
      throw .unusableInput(error.findings)
    }
  }

  /// A file that is needed.
  func file(_ name: String) throws(UnusableInput) -> [UInt8] {
    guard let bytes = try Self.bytes(of: path(name)) else {
      throw UnusableInput(findings: [FileProblem.fault(.notFound, path: name).finding(at: nil)])
    }
    return bytes
  }
}
