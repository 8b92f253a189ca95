/// A text cut where Word needs something else than the text itself: tabs, line ends, right-to-left words, open places. What
/// shows nothing is left out.
struct TextPieces {
  enum Piece: Equatable {
    case text(Range<Int>, Mark)
    case tab
    case lineBreak
    case blank
  }

  enum Mark: Equatable {
    case none
    case rightToLeft
    /// 【待补充：…】, which is highlighted.
    case open
  }

  private(set) var pieces: [Piece] = []
  private var mark = Mark.none
  /// Where the text that has not been cut off yet begins.
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, lineEnd: LineEnd) {
    let text = String(decoding: bytes, as: UTF8.self)
    let open = OpenPlace.ranges(in: text)
    var nextOpen = open[...]
    var offset = 0
    var follows: TextScalar = .usual
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if let first = nextOpen.first, offset >= first.upperBound { nextOpen.removeFirst() }
      let isOpen = nextOpen.first?.contains(offset) ?? false
      let kind = TextScalar(scalar)
      switch kind {
      case .tab: cut(offset, length, then: .tab)
      // A carriage return and a line feed are one line end.
      case .lineEnd where scalar == "\n" && follows == .lineEnd && bytes[offset - 1] == 0x0D: cut(offset, length)
      case .lineEnd: cut(offset, length, then: lineEnd == .lineBreak ? .lineBreak : .blank)
      case .dropped: cut(offset, length)
      case .rightToLeft: turn(to: isOpen ? .open : .rightToLeft, offset)
      // Blanks and marks between right-to-left words belong to them; Word puts them where they go.
      case .usual where mark == .rightToLeft && scalar == " " && !isOpen: break
      case .usual, .ambiguous: turn(to: isOpen ? .open : .none, offset)
      }
      follows = kind
      offset += length
    }
    cut(offset, 0)
  }

  private mutating func turn(to next: Mark, _ offset: Int) {
    guard next != mark else { return }
    cut(offset, 0)
    mark = next
  }

  private mutating func cut(_ offset: Int, _ length: Int, then piece: Piece? = nil) {
    if start < offset { pieces.append(.text(start..<offset, mark)) }
    start = offset + length
    if let piece { pieces.append(piece) }
  }
}
