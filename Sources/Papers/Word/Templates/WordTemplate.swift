import Diagnostics
import OfficeFiles

/// A department's own Word file with places to be filled in, such as `{{部门名称}}`, `{{自评得分}}` or `{{正文}}`.
///
/// Everything else of it stays as it is, byte for byte: its styles, its pictures, what stands at the head of its pages.
public struct WordTemplate: Sendable {
  /// The place that takes the whole text of the paper, without title and signature.
  public static let wholeText = "正文"
  /// In front of the caption of a table that is to stand in a place of its own: `{{表：项目得分情况}}`.
  public static let tableMark = "表："

  let file: String
  let bytes: [UInt8]
  let parts: WordTemplateParts

  /// - Parameter file: as the user named it.
  /// - Throws: why the file cannot be a template: it is damaged, no Word file, has macros, fetches something from elsewhere,
  ///   or is larger than 64 MiB.
  public init(_ bytes: [UInt8], file: String) throws(UnusableInput) {
    self.file = file
    self.bytes = bytes
    parts = try WordTemplateParts(bytes, file: file)
    let root = MarkupTags(parts.texts[0].bytes[...]).first { _ in true }
    let namespace = root.flatMap { parts.texts[0].bytes.attribute("xmlns:w", of: $0) }
    guard namespace == PartText.word else {
      throw UnusableInput(findings: [WordTemplateParts.unusualForm(file: file)])
    }
  }

  /// Fills the template in.
  ///
  /// - Parameters:
  ///   - values: by the names of their places; those without a place are not used.
  ///   - paper: for `{{正文}}` and the places of tables.
  /// - Throws: every place whose name is not known, is not closed, or stands where what it asks for cannot stand.
  public func fill(values: [String: String], paper: Paper) throws(UnusableInput) -> [UInt8] {
    var filling = TemplateFilling(self, values: values, paper: paper)
    for part in parts.texts { filling.fill(part) }
    filling.finish()
    guard filling.findings.isEmpty else { throw UnusableInput(findings: filling.findings.inReadingOrder()) }
    do throws(ArchiveWritingFault) {
      return try ArchiveWriter.archive(of: filling.changedParts, on: bytes)
    } catch {
      throw UnusableInput(findings: [WordFault(code: error.code).finding(file: file)])
    }
  }
}
