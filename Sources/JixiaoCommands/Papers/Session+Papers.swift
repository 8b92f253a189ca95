import Diagnostics
import OfficeFiles
import Papers
import Reports
import SelfEvaluation

/// Papers that were written: what to tell the user about it, and what was found in them.
struct WrittenPapers {
  let message: Wording
  let findings: [Finding]
}

extension Session {
  /// Makes the papers of a result, proves them, and writes them as a whole.
  func write(
    _ result: EvaluationResult,
    _ choice: PaperChoice,
    to folder: String
  ) throws(CommandFailure) -> WrittenPapers {
    let progress = ProgressLine(in: self)
    defer { progress?.end() }
    let set = PaperSet(
      result,
      choice,
      outline: try outline(choice.outline),
      template: try choice.template.map { name throws(CommandFailure) in try template(name) },
      writer: WordWriter(in: self),
      language: language
    ) { step in progress?.begin(step) }
    let (files, findings) = try set.files()
    do throws(FileProblem) {
      try OutputFolder(path(folder)).write(files)
    } catch {
      throw .fileNotWritten(error)
    }
    return WrittenPapers(message: Self.message(files.map(\.name), in: folder), findings: findings)
  }

  /// More names than a line or two are left to the index.
  private static func message(_ names: [String], in folder: String) -> Wording {
    guard names.count <= 9 else {
      return Wording(
        zh: "已写入 \(folder)：共 \(names.count) 个文件，见 \(PaperIndex.fileName)",
        en: "written to \(folder): \(names.count) files, listed in \(PaperIndex.fileName)"
      )
    }
    return Wording(
      zh: "已写入 \(folder)：\(names.joined(separator: "、"))",
      en: "written to \(folder): \(names.joined(separator: ", "))"
    )
  }

  private func template(_ name: String) throws(CommandFailure) -> WordTemplate {
    do throws(UnusableInput) {
      guard let bytes = try Self.bytes(of: path(name)) else {
        throw UnusableInput(findings: [FileProblem.fault(.notFound, path: name).finding(at: nil)])
      }
      return try WordTemplate(bytes, file: name)
    } catch {
      throw .unusableInput(error.findings)
    }
  }

  /// An outline by the id of one that is shipped, or by the path of a file; the standard one for `nil`.
  func outline(_ name: String?) throws(CommandFailure) -> Outline {
    do throws(UnusableInput) {
      guard let name else { return try Outline.shipped() }
      guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
        return try Outline.shipped(name)
      }
      guard let bytes = try Self.bytes(of: path(name)) else {
        throw UnusableInput(findings: [FileProblem.fault(.notFound, path: name).finding(at: nil)])
      }
      return try OutlineFile.read(bytes, file: name)
    } catch {
      throw .unusableInput(error.findings)
    }
  }
}
