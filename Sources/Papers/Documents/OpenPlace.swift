import Diagnostics

/// 【待补充：…】: a place in the paper that the data could not fill and that a person has to.
public enum OpenPlace {
  private static let opening = "【待补充："
  private static let closing: Character = "】"

  public static func text(_ wanted: String) -> String { opening + wanted + String(closing) }

  /// What is wanted at the open places of a text, in their order.
  public static func wanted(in text: String) -> [String] { found(in: text).map { String(text[$0.wanted]) } }

  /// Where the open places of a text stand, brackets included, in bytes of UTF-8.
  static func ranges(in text: String) -> [Range<Int>] {
    found(in: text).map { place in
      let first = text.utf8.distance(from: text.startIndex, to: place.whole.lowerBound)
      return first..<first + text.utf8.distance(from: place.whole.lowerBound, to: place.whole.upperBound)
    }
  }

  /// A text in pieces, those open that somebody has to fill in.
  static func pieces(of text: String) -> [(text: Substring, isOpen: Bool)] {
    var pieces: [(text: Substring, isOpen: Bool)] = []
    var start = text.startIndex
    for place in found(in: text) {
      pieces += [(text[start..<place.whole.lowerBound], false), (text[place.whole], true)]
      start = place.whole.upperBound
    }
    return (pieces + [(text[start...], false)]).filter { !$0.text.isEmpty }
  }

  /// The open places with and without their brackets.
  private static func found(in text: String) -> [(whole: Range<String.Index>, wanted: Range<String.Index>)] {
    var found: [(whole: Range<String.Index>, wanted: Range<String.Index>)] = []
    var rest = text[...]
    while let start = rest.firstPlace(of: opening), let end = rest[start.upperBound...].firstIndex(of: closing) {
      let after = text.index(after: end)
      found.append((start.lowerBound..<after, start.upperBound..<end))
      rest = text[after...]
    }
    return found
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
