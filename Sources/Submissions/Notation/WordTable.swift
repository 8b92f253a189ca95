/// Words and what each means, found where they begin in a text, the longest first.
///
/// Words are compared scalar by scalar. They lie in one row behind another, so that looking one up takes no memory.
struct WordTable<Meaning: Sendable>: Sendable {
  struct Match {
    let meaning: Meaning
    /// - Unit: scalars.
    let length: Int
  }

  private struct Entry {
    let meaning: Meaning
    let scalars: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  /// Those of one bucket side by side, the longer before the shorter, otherwise in the order given.
  private let entries: [Entry]
  /// Where the entries of each bucket begin, and behind the last one where they end.
  private let starts: [Int]

  private static var buckets: Int { 1024 }

  private static func bucket(_ first: Unicode.Scalar) -> Int {
    Int((first.value &* 0x9E37_79B1) >> 22)
  }

  init(_ words: [(spelling: String, meaning: Meaning)]) {
    var scalars: [Unicode.Scalar] = []
    var given: [Entry] = []
    var counts = [Int](repeating: 0, count: Self.buckets + 1)
    for word in words {
      let start = scalars.count
      scalars += word.spelling.unicodeScalars
      guard start < scalars.count else { continue }
      given.append(Entry(meaning: word.meaning, scalars: start..<scalars.count))
      counts[Self.bucket(scalars[start]) + 1] += 1
    }
    for index in 1...Self.buckets { counts[index] += counts[index - 1] }
    // The bucket, then how much shorter than the longest word, then the order given, as one number to sort by.
    let order = given.indices.map { index in
      let word = given[index].scalars
      return (Self.bucket(scalars[word.lowerBound]) << 16 | (0xFFFF - min(word.count, 0xFFFF))) << 32 | index
    }
    entries = order.sorted().map { given[$0 & 0xFFFF_FFFF] }
    starts = counts
    self.scalars = scalars
  }

  /// The longest admissible word that begins at a place and ends before another.
  func longestMatch(
    in text: FoldedText,
    at start: Int,
    before end: Int,
    where isAdmissible: (Meaning) -> Bool = { _ in true }
  ) -> Match? {
    guard let first = text.scalar(start) else { return nil }
    let room = min(end, text.glyphs.count) - start
    let bucket = Self.bucket(first)
    for entry in entries[starts[bucket]..<starts[bucket + 1]]
    where entry.scalars.count <= room && isAdmissible(entry.meaning) && isSpelled(entry.scalars, in: text, at: start) {
      return Match(meaning: entry.meaning, length: entry.scalars.count)
    }
    return nil
  }

  private func isSpelled(_ word: Range<Int>, in text: FoldedText, at start: Int) -> Bool {
    var place = start
    for index in word {
      if scalars[index] != text.glyphs[place].folded { return false }
      place += 1
    }
    return true
  }

  /// What a range of the text means as a whole.
  func meaning(of range: Range<Int>, in text: FoldedText) -> Meaning? {
    let match = longestMatch(in: text, at: range.lowerBound, before: range.upperBound)
    return match?.length == range.count ? match?.meaning : nil
  }
}

extension WordTable<Void> {
  /// Words that are only known or not.
  init(words: [String]) { self.init(words.map { ($0, ()) }) }

  /// Whether one of the words begins at a place and ends before another.
  func matches(_ text: FoldedText, at start: Int, before end: Int) -> Bool {
    longestMatch(in: text, at: start, before: end) != nil
  }
}
