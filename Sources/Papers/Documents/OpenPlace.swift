/// 【待补充：…】: a place in the paper that the data could not fill and that a person has to.
public enum OpenPlace {
  private static let opening = "【待补充："
  private static let closing: Character = "】"

  public static func text(_ wanted: String) -> String { opening + wanted + String(closing) }

  /// What is wanted at the open places of a text, in their order.
  public static func wanted(in text: String) -> [String] {
    var wanted: [String] = []
    var rest = text[...]
    while let start = rest.firstRange(of: opening) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: closing) else { break }
      wanted.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return wanted
  }

  /// Where the open places of a text stand, brackets included, in bytes of UTF-8.
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var rest = text[...]
    while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstIndex(of: closing) {
      let after = text.index(after: end)
      let first = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
      ranges.append(first..<first + text.utf8.distance(from: start.lowerBound, to: after))
      rest = text[after...]
    }
    return ranges
  }
}

extension OpenPlace {
  /// A text in pieces, those open that somebody has to fill in.
  static func pieces(of text: String) -> [(text: Substring, isOpen: Bool)] {
    var pieces: [(text: Substring, isOpen: Bool)] = []
    var rest = text[...]
    while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstIndex(of: closing) {
      let after = rest.index(after: end)
      pieces += [(rest[..<start.lowerBound], false), (rest[start.lowerBound..<after], true)]
      rest = rest[after...]
    }
    return (pieces + [(rest, false)]).filter { !$0.text.isEmpty }
  }
}

extension Paper {
  /// What a person still has to fill in, in the order of the paper.
  public var openPlaces: [String] {
    sections.flatMap(\.openPlaces)
      + (attachments + [signature.department, signature.date]).flatMap(OpenPlace.wanted)
  }
}

extension PaperSection {
  var openPlaces: [String] {
    OpenPlace.wanted(in: heading) + blocks.flatMap(\.openPlaces) + subsections.flatMap(\.openPlaces)
  }
}

extension PaperBlock {
  var openPlaces: [String] {
    switch self {
    case .paragraph(let text, let footnotes): ([text] + footnotes).flatMap(OpenPlace.wanted)
    case .numberedList(let items): items.flatMap(OpenPlace.wanted)
    case .table(let table): table.rows.flatMap { $0.flatMap { OpenPlace.wanted(in: $0.text) } }
    case .figure: []
    }
  }
}
