/// A workbook that is to be written: sheets of cells with their formats, and what a person may do in them.
///
/// Rows and columns are counted from 0. The same workbook always makes the same bytes.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var author: String
  /// Seconds since 1970 in UTC; the file says that it was made and last changed then. Never 0, which would be “now”.
  public var created: Int64
  public var sheets: [Worksheet]
  public var definedNames: [DefinedName]

  /// 2000-01-01, for workbooks that carry no date of their own.
  public static let fixedDate: Int64 = 946_684_800

  public init(
    title: String = "",
    author: String = "",
    created: Int64 = Workbook.fixedDate,
    sheets: [Worksheet] = [],
    definedNames: [DefinedName] = []
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
    self.definedNames = definedNames
  }

  /// A name for cells that formulas may use.
  public struct DefinedName: Hashable, Sendable {
    public var name: String
    /// Such as `=指标!$F$2:$F$30`.
    public var formula: String

    public init(_ name: String, formula: String) {
      self.name = name
      self.formula = formula
    }
  }
}
