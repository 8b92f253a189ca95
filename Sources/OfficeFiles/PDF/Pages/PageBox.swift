/// A place on a page, in tenths of a point from the upper left corner of the page as it is shown.
struct PageBox: Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }
  var middle: (x: Int, y: Int) { ((left + right) / 2, (top + bottom) / 2) }

  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }

  /// Turned by so many quarters clockwise, on a page of this size before turning.
  func turned(_ quarters: Int, width pageWidth: Int, height pageHeight: Int) -> PageBox {
    switch quarters & 3 {
    case 1: PageBox(left: pageHeight - bottom, top: left, right: pageHeight - top, bottom: right)
    case 2:
      PageBox(left: pageWidth - right, top: pageHeight - bottom, right: pageWidth - left, bottom: pageHeight - top)
    case 3: PageBox(left: top, top: pageWidth - right, right: bottom, bottom: pageWidth - left)
    default: self
    }
  }
}

/// A word: what stands together without blanks, or as much of it as the file keeps together.
struct PageWord: Hashable {
  var text: String
  var box: PageBox
  /// Whether a blank follows before the next word of the line.
  var hasSpaceAfter: Bool
  /// How far the writing is turned, in quarters clockwise.
  var quarters: Int
}

/// A straight line or the edge of a filled area, level or upright.
struct PageRule: Hashable {
  var box: PageBox
  var isLevel: Bool
}
