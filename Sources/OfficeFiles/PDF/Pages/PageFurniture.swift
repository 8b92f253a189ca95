/// Finds what is printed around the text of every page: page numbers, running headers and footers.
enum PageFurniture {
  /// The lines to be left out, by page.
  static func find(in pages: [PageContent]) -> [Set<TextLine>] {
    let candidates = pages.map(edgeLines)
    var pagesOfText: [String: Int] = [:]
    for lines in candidates {
      for key in Set(lines.map(key)) { pagesOfText[key, default: 0] += 1 }
    }
    return candidates.map { lines in
      Set(lines.filter { isPageNumber($0.text) || pagesOfText[key($0), default: 0] >= 2 })
    }
  }

  /// Lines in the margins, which are 21 mm high at most, and no larger than the text.
  private static func edgeLines(_ content: PageContent) -> [TextLine] {
    let heights = content.page.lines.map(\.box.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    return content.outside.filter { line in
      (line.box.bottom <= margin || line.box.top >= content.page.height - margin)
        && line.box.height * 100 <= usual * 115
    }
  }

  private static let margin = 600

  /// The text without its numbers, and whether it stands above or below.
  private static func key(_ line: TextLine) -> String {
    let text = line.text.unicodeScalars.filter { $0.properties.numericType == nil && !$0.properties.isWhitespace }
    return "\(line.box.top < margin) " + String(String.UnicodeScalarView(text))
  }

  /// `3`, `- 3 -`, `—3—`, `第 3 页 共 9 页`, `3/9`, `Page 3 of 9`
  static func isPageNumber(_ text: String) -> Bool {
    var rest = text.lowercased()
    guard rest.utf8.count < 40 else { return false }
    for word in ["page", "of", "第", "页", "共", "—", "–", "―", "-", "/", "·", "－", ",", "，"] {
      rest = rest.split(separator: word, omittingEmptySubsequences: true).joined(separator: " ")
    }
    let numbers = rest.split(separator: " ")
    return (1...2).contains(numbers.count) && numbers.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
  }
}
