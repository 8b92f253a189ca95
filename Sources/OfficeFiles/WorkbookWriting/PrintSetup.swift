/// How a sheet comes out of the printer: A4, as wide as a page.
public struct PrintSetup: Hashable, Sendable {
  public var isLandscape: Bool
  /// These rows come again on every page.
  public var repeatedRows: Range<Int>
  /// Whether all columns are made to fit on one page.
  public var fitsWidth: Bool
  /// The page number at the foot.
  public var showsPageNumber: Bool
  /// What is printed; `nil` for everything.
  public var area: CellRange?
  /// A new page begins above each of these rows.
  public var breaks: [Int]

  /// - Parameter repeatedRows: so many rows at the top come again on every page.
  public init(
    isLandscape: Bool = false,
    repeatedRows: Int = 0,
    fitsWidth: Bool = true,
    showsPageNumber: Bool = true,
    area: CellRange? = nil,
    breaks: [Int] = []
  ) {
    self.isLandscape = isLandscape
    self.repeatedRows = 0..<max(0, repeatedRows)
    self.fitsWidth = fitsWidth
    self.showsPageNumber = showsPageNumber
    self.area = area
    self.breaks = breaks
  }
}
