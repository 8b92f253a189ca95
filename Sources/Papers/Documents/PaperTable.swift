/// A table of text: its columns, one or more header rows, and rows whose cells may span columns and rows.
public struct PaperTable: Hashable, Sendable {
  public var caption: String
  public var columns: [Column]
  /// Shown again on every page; at least one row where the table has columns.
  public var header: [[Cell]]
  /// A row may be short: the renderers fill it up with empty cells. See ``TableGrid`` for where cells come to stand.
  public var rows: [[Cell]]
  /// Needs the width of a page in landscape.
  public var isWide: Bool

  /// A table with one header row, the titles of the columns.
  public init(caption: String, columns: [Column], rows: [[String]], isWide: Bool = false) {
    self.init(
      caption: caption,
      columns: columns,
      header: [columns.map { Cell($0.title) }],
      rows: rows.map { $0.map { Cell($0) } },
      isWide: isWide
    )
  }

  public init(caption: String, columns: [Column], header: [[Cell]], rows: [[Cell]], isWide: Bool = false) {
    self.caption = caption
    self.columns = columns
    self.header = header
    self.rows = rows
    self.isWide = isWide
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var alignment: Alignment
    /// How wide it is beside the others; `nil` for as wide as its texts ask for.
    public var share: Int?

    public init(_ title: String, _ alignment: Alignment = .left, share: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.share = share
    }
  }

  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var text: String
    /// How many columns it takes, at least 1.
    public var columnSpan: Int
    /// How many rows it takes, at least 1; the rows below it have no cell of their own there.
    public var rowSpan: Int

    public init(_ text: String, columnSpan: Int = 1, rowSpan: Int = 1) {
      self.text = text
      self.columnSpan = max(columnSpan, 1)
      self.rowSpan = max(rowSpan, 1)
    }

    public init(stringLiteral value: String) { self.init(value) }
  }

  public enum Alignment: Hashable, Sendable {
    case left
    case centre
    case right
  }
}
