/// What a document is, by its content; the file's name may say otherwise.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case word
  case workbook
  /// `.xls`, as Excel 97–2003 and many export programs write it.
  case legacyWorkbook
  case pdf
  /// Comma-, semicolon- or tab-separated text, or text dumped from a document.
  case text
}
