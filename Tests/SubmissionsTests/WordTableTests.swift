import Testing

@testable import Submissions

@Suite struct WordTableTests {
  private static let letters = ["万", "百", "人", "次", "A"]

  /// The plainest way to say what the table finds quickly.
  private func longest(_ words: [String], in text: String, at start: Int, before end: Int, except left: Set<String>)
    -> String?
  {
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.prefix(end).dropFirst(start)))
    return words.filter { !$0.isEmpty && !left.contains($0) && rest.hasPrefix($0) }.max { $0.count < $1.count }
  }

  @Test(arguments: UInt64(1)...4) func findsTheLongestAdmissibleWord(seed: UInt64) {
    var random = SplitMix(state: seed)
    func text(upTo length: Int) -> String {
      (0..<Int.random(in: 0...length, using: &random)).map { _ in Self.letters.randomElement(using: &random) ?? "" }
        .joined()
    }
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in text(upTo: 4) }
      let left = Set(words.filter { _ in Bool.random(using: &random) })
      let table = WordTable(words.map { (spelling: $0, meaning: $0) })
      let text = text(upTo: 8)
      let folded = FoldedText(text)
      for start in 0...folded.glyphs.count {
        for end in start...folded.glyphs.count + 2 {
          let match = table.longestMatch(in: folded, at: start, before: end) { !left.contains($0) }
          let expected = longest(words, in: text, at: start, before: end, except: left)
          #expect(match?.meaning == expected, "\(words) in \(text), \(start)..<\(end)")
          #expect(match?.length == expected?.count)
        }
      }
    }
  }

  @Test func takesTheFirstOfTwoMeaningsOfAWord() {
    let table = WordTable([("以上", 1), ("以上", 2), ("以", 3)])
    #expect(table.longestMatch(in: FoldedText("以上"), at: 0, before: 2)?.meaning == 1)
    #expect(table.longestMatch(in: FoldedText("以上"), at: 0, before: 2) { $0 != 1 }?.meaning == 2)
  }

  @Test func knowsAWordOnlyAsAWhole() {
    let table = WordTable(words: ["暂无", "暂无数据"])
    let text = FoldedText("暂无数")
    #expect(table.meaning(of: 0..<2, in: text) != nil)
    #expect(table.meaning(of: 0..<3, in: text) == nil)
  }
}
