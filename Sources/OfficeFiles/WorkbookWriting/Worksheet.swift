/// A sheet of a workbook.
public struct Worksheet: Hashable, Sendable {
  /// At most 31 characters, none of `[ ] : * ? / \`.
  public var name: String
  public var columns: [Column]
  public var rows: [Row]
  public var merges: [CellRange]
  public var dropDowns: [DropDown]
  public var highlights: [Highlight]
  public var comments: [Comment]
  /// Rows that can be picked by what stands in their columns; the first row of the range is the header.
  public var filter: CellRange?
  /// How many rows at the top and columns at the left stay in sight.
  public var frozen: (rows: Int, columns: Int) {
    get { (frozenRows, frozenColumns) }
    set { (frozenRows, frozenColumns) = newValue }
  }
  private var frozenRows = 0
  private var frozenColumns = 0
  /// Cells that are not unlocked by their format can only be changed after the protection, which has no password, is
  /// taken off.
  public var isProtected: Bool
  public var isHidden: Bool
  public var tab: RGB?
  public var print: PrintSetup

  public init(
    name: String,
    columns: [Column] = [],
    rows: [Row] = [],
    merges: [CellRange] = [],
    dropDowns: [DropDown] = [],
    highlights: [Highlight] = [],
    comments: [Comment] = [],
    filter: CellRange? = nil,
    isProtected: Bool = false,
    isHidden: Bool = false,
    tab: RGB? = nil,
    print: PrintSetup = PrintSetup()
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.merges = merges
    self.dropDowns = dropDowns
    self.highlights = highlights
    self.comments = comments
    self.filter = filter
    self.isProtected = isProtected
    self.isHidden = isHidden
    self.tab = tab
    self.print = print
  }

  public struct Column: Hashable, Sendable {
    /// In characters of the standard font; a Chinese character takes two.
    public var width: Int
    public var isHidden: Bool
    /// Belongs to a group that can be folded away.
    public var isGrouped: Bool

    public init(width: Int, isHidden: Bool = false, isGrouped: Bool = false) {
      self.width = width
      self.isHidden = isHidden
      self.isGrouped = isGrouped
    }
  }

  public struct Row: Hashable, Sendable {
    /// From the first column on.
    public var cells: [WorksheetCell]
    /// In points; `nil` leaves it to the program, which fits it to wrapped text.
    public var height: Int?

    public init(_ cells: [WorksheetCell], height: Int? = nil) {
      self.cells = cells
      self.height = height
    }
  }

  /// Words offered in a list; anything else may still be written.
  public struct DropDown: Hashable, Sendable {
    public var range: CellRange
    /// Together at most 255 characters, commas between them included.
    public var choices: [String]
    /// What is shown beside the cell while it is filled in; at most 255 characters.
    public var hint: String

    public init(_ range: CellRange, choices: [String], hint: String = "") {
      self.range = range
      self.choices = choices
      self.hint = hint
    }
  }

  /// Cells that look different while a condition holds.
  public struct Highlight: Hashable, Sendable {
    public var range: CellRange
    /// A formula for the first cell of the range, such as `=$F2=""`; references without `$` move along.
    public var condition: String
    public var fill: RGB?
    public var text: RGB?

    public init(_ range: CellRange, when condition: String, fill: RGB? = nil, text: RGB? = nil) {
      self.range = range
      self.condition = condition
      self.fill = fill
      self.text = text
    }
  }

  public struct Comment: Hashable, Sendable {
    public var row: Int
    public var column: Int
    public var text: String

    public init(row: Int, column: Int, text: String) {
      self.row = row
      self.column = column
      self.text = text
    }
  }
}
