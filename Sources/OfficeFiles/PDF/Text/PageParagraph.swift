/// A paragraph of a page, with its lines.
struct PageParagraph {
  private(set) var lines: [TextLine]
  /// How far to the left and the right the page is written.
  private(set) var margins: ClosedRange<Int>

  var text: String { WrappedText.joined(lines) { _, _ in false } }
  var top: Int { lines[0].box.top }

  /// Lines outside tables as paragraphs.
  ///
  /// A paragraph goes on in the next line when its last line is full, the next one is not indented, and no more room
  /// stands between them than between other lines.
  ///
  /// - Parameter margins: how far to the left and the right the page is written.
  static func paragraphs(of lines: [TextLine], margins: ClosedRange<Int>) -> [PageParagraph] {
    var paragraphs: [PageParagraph] = []
    for line in lines {
      if let last = paragraphs.last, last.goesOn(in: line) {
        paragraphs[paragraphs.count - 1].lines.append(line)
      } else {
        paragraphs.append(PageParagraph(lines: [line], margins: margins))
      }
    }
    return paragraphs
  }

  private func goesOn(in next: TextLine) -> Bool {
    guard let last = lines.last else { return false }
    let pitch = next.box.top - last.box.top
    let usual = lines.count > 1 ? last.box.top - lines[lines.count - 2].box.top : last.box.height * 2
    return isFull && !isIndented(next) && abs(next.box.height - last.box.height) * 4 < last.box.height
      && pitch > 0 && pitch * 10 <= usual * 12
  }

  /// Whether the last line has no room for another two characters.
  private var isFull: Bool {
    lines.last.map { $0.box.right + $0.characterWidth * 2 > margins.upperBound } ?? false
  }

  private func isIndented(_ line: TextLine) -> Bool {
    line.box.left > margins.lowerBound + line.characterWidth * 3 / 2
  }
}

extension PageParagraph {
  /// Joins the rest of the paragraph from the top of the next page.
  ///
  /// - Returns: whether it is the rest: the last line here is full and ends no sentence, the first one there is not
  ///   indented and of the same size.
  mutating func join(_ next: PageParagraph) -> Bool {
    guard let last = lines.last, isFull, !Writing.endsSentence(last.text) else { return false }
    let first = next.lines[0]
    guard !next.isIndented(first), abs(first.box.height - last.box.height) * 4 < last.box.height else { return false }
    lines += next.lines
    margins = next.margins
    return true
  }
}
