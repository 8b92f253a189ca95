import Diagnostics
import Testing

@Suite struct SuggestionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let word: String
    let candidates: [String]
    let expected: String?
  }

  private static let categories = ["产出指标", "效益指标", "满意度指标"]

  @Test(arguments: [
    Case(testDescription: "one letter missing", word: "unweightd", candidates: ["unweighted"], expected: "unweighted"),
    Case(testDescription: "one letter too many", word: "pointss", candidates: ["points"], expected: "points"),
    Case(testDescription: "letters in the wrong case", word: "POINTS", candidates: ["points"], expected: "points"),
    Case(testDescription: "one character wrong", word: "产处指标", candidates: categories, expected: "产出指标"),
    Case(testDescription: "one character of two", word: "产初", candidates: ["产出"], expected: "产出"),
    Case(testDescription: "a third changed", word: "abcxyf", candidates: ["abcdef"], expected: "abcdef"),
    Case(testDescription: "more than a third changed", word: "abxyzf", candidates: ["abcdef"], expected: nil),
    Case(testDescription: "nothing kept of two", word: "是非", candidates: ["产出"], expected: nil),
    Case(testDescription: "a single character", word: "是", candidates: ["否"], expected: nil),
    Case(
      testDescription: "the nearest, not the first",
      word: "产出指标",
      candidates: ["产品指标", "产出指示", "产出指标"],
      expected: "产出指标"
    ),
    Case(testDescription: "the first of two as near", word: "ax", candidates: ["ab", "ac"], expected: "ab"),
    Case(testDescription: "an empty word", word: "", candidates: ["a"], expected: nil),
    Case(testDescription: "no candidates", word: "points", candidates: [], expected: nil),
    Case(testDescription: "an empty candidate", word: "a", candidates: [""], expected: nil),
  ])
  func findsWhatWasProbablyMeant(_ test: Case) {
    #expect(Suggestion.nearest(to: test.word, in: test.candidates) == test.expected)
  }

  @Test func doesNotSearchForALongText() {
    let long = String(repeating: "a", count: 65)
    #expect(Suggestion.nearest(to: long, in: [long]) == nil)
    #expect(Suggestion.nearest(to: String(long.dropLast()), in: [long]) == nil)
    #expect(Suggestion.nearest(to: String(long.dropLast()), in: [String(long.dropLast())]) != nil)
  }
}
