/// How a sheet comes out of the printer: A4, as wide as a page.
public struct PrintSetup: Hashable, Sendable {
  public var isLandscape: Bool
  /// So many rows at the top come again on every page.
  public var repeatedRows: Int
  /// Whether all columns are made to fit on one page.
  public var fitsWidth: Bool
  /// The page number at the foot.
  public var showsPageNumber: Bool

  public init(
    isLandscape: Bool = false,
    repeatedRows: Int = 0,
    fitsWidth: Bool = true,
    showsPageNumber: Bool = true
  ) {
    self.isLandscape = isLandscape
    self.repeatedRows = repeatedRows
    self.fitsWidth = fitsWidth
    self.showsPageNumber = showsPageNumber
  }
}
