/// All words that the scanner knows, found by their first scalar, the longest first.
struct NotationLexicon: Sendable {
  static let standard = NotationLexicon()

  struct Entry: Sendable {
    let scalars: [Unicode.Scalar]
    let kind: NotationToken.Kind
  }

  private let entries: [Unicode.Scalar: [Entry]]

  private init() {
    var entries: [Unicode.Scalar: [Entry]] = [:]
    func add(_ spelling: String, _ kind: NotationToken.Kind) {
      let scalars = Array(spelling.unicodeScalars)
      guard let first = scalars.first else { return }
      entries[first, default: []].append(Entry(scalars: scalars, kind: kind))
    }
    for word in OrdinaryWords.all { add(word, .word) }
    for (spelling, kind) in SignalWords.all { add(spelling, kind) }
    for (spelling, word) in UnitWords.all { add(spelling, .unit(word)) }
    self.entries = entries.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }

  /// The longest admissible word that begins at a place.
  func longestMatch(in text: FoldedText, at start: Int, where isAdmissible: (Entry) -> Bool) -> Entry? {
    guard let first = text.scalar(start), let candidates = entries[first] else { return nil }
    return candidates.first { entry in
      isAdmissible(entry) && start + entry.scalars.count <= text.glyphs.count
        && entry.scalars.indices.allSatisfy { text.glyphs[start + $0].folded == entry.scalars[$0] }
    }
  }
}
