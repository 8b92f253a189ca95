/// A table of text with one header row.
public struct ReportTable: Hashable, Sendable {
  public let caption: String
  public let columns: [Column]
  /// Each as long as `columns`; the renderers fill up a shorter one with empty cells.
  public let rows: [[String]]

  public init(caption: String, columns: [Column], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  public struct Column: Hashable, Sendable {
    public let title: String
    public let alignment: Alignment

    public init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  public enum Alignment: Hashable, Sendable {
    case left
    case centre
    case right
  }
}
