/// The page of an official paper, in twentieths of a point.
///
/// - Source: GB/T 9704—2012《党政机关公文格式》 5.2 and 7.5
enum PageLayout: Hashable {
  case portrait
  /// For wide tables. Its upper edge is the one by which the papers are bound, as 7.4 asks for on the right-hand pages.
  case landscape

  /// A4.
  static let paper = (width: 11_906, height: 16_838)
  /// 天头 37 mm, 订口 28 mm, and what a type area of 156 mm × 225 mm leaves on the other sides.
  static let margins = (top: 2098, right: 1474, bottom: 1984, left: 1588)
  /// 3号, 16 points.
  static let bodySize = 320
  /// 28.95 points: the most that goes 22 times into 225 mm. With 29 points, as is often written, the last line moves to the
  /// next page.
  static let line = 579
  /// What is taken from every character of the text: 28 of 16 points do not go into 156 mm. A grid of characters would say
  /// it more plainly, but LibreOffice reads such grids differently from Word.
  static let characterSpacing = -5
  /// The middle of the page number stands 7 mm below the type area, the line around it is 16 points high.
  private static let footer = (line: 320, gap: 397)

  /// Of the type area.
  var width: Int {
    switch self {
    case .portrait: Self.paper.width - Self.margins.left - Self.margins.right
    case .landscape: Self.paper.height - Self.margins.top - Self.margins.bottom
    }
  }

  /// Of the type area.
  var height: Int {
    switch self {
    case .portrait: Self.paper.height - Self.margins.top - Self.margins.bottom
    case .landscape: Self.paper.width - Self.margins.left - Self.margins.right
    }
  }

  var area: TypeArea { TypeArea(page: self, width: width, height: height) }

  /// The elements of a section that say how its pages are laid out.
  ///
  /// - Parameter startsNumbers: whether the first page is page 1.
  func elements(startsNumbers: Bool) -> String {
    let (paper, margins) = (Self.paper, Self.margins)
    let start = startsNumbers ? "<w:pgNumType w:start=\"1\"/>" : ""
    switch self {
    case .portrait:
      return "<w:pgSz w:w=\"\(paper.width)\" w:h=\"\(paper.height)\"/>"
        + Self.edges(margins.top, margins.right, margins.bottom, margins.left) + start
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(Self.line)\"/>"
    case .landscape:
      return "<w:pgSz w:w=\"\(paper.height)\" w:h=\"\(paper.width)\" w:orient=\"landscape\"/>"
        + Self.edges(margins.left, margins.top, margins.right, margins.bottom) + start
        + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(Self.line)\"/>"
    }
  }

  private static func edges(_ top: Int, _ right: Int, _ bottom: Int, _ left: Int) -> String {
    "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\" w:header=\"851\""
      + " w:footer=\"\(bottom - footer.gap - footer.line / 2)\" w:gutter=\"0\"/>"
  }
}

/// Where text stands on a page.
///
/// - Unit: twentieths of a point
struct TypeArea: Hashable {
  let page: PageLayout
  let width: Int
  let height: Int
}
