/// A cell: what stands in it and how it looks.
public struct WorksheetCell: Hashable, Sendable {
  public var content: Content
  public var format: CellStyle

  public init(_ content: Content, format: CellStyle = CellStyle()) {
    self.content = content
    self.format = format
  }

  public enum Content: Hashable, Sendable {
    case empty
    /// Stays text, whatever it begins with; at most 32 767 characters.
    case text(String)
    /// Plain decimal digits with an optional sign and point: `-12.50`. Programs carry 15 digits; a number with more is
    /// written as text, so that none is lost.
    case number(String)
    /// In English, with `=` in front, and what it came to when the workbook was written: programs that do not calculate
    /// show that.
    case formula(String, result: FormulaResult)
    /// A text that leads to the first cell of another sheet.
    case link(String, sheet: String)
  }

  public enum FormulaResult: Hashable, Sendable {
    case text(String)
    /// As in ``Content/number(_:)``.
    case number(String)
  }
}
