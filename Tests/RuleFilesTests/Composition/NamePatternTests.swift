import RuleFiles
import Testing

/// Patterns of names: what they match, and when one takes everything that another does.
struct NamePatternTests {
  @Test(arguments: [
    ("人员经费", "人员经费"), ("*人员经费*", "人员经费"), ("*人员经费*", "2020年在职人员经费（市级）"), ("*费", "公用经费"),
    ("公用*", "公用经费"), ("*", ""), ("*", "任何项目"), ("第?批", "第二批"), ("*第?批", "第一批第二批"), ("??经费", "公用经费"),
    ("* 人员 经费 *", "在职　人员 经费"), ("a*b*c", "abcbc"), ("*?", "一"), ("?*", "一"), ("?*?", "一二"),
  ])
  func takesTheWholeName(pattern: String, name: String) {
    #expect(NamePattern(pattern).matches(name))
  }

  @Test(arguments: [
    ("人员经费", "人员经费补助"), ("*人员经费", "人员经费补助"), ("人员*", "在职人员"), ("第?批", "第十二批"), ("第?批", "第批"),
    ("a*b*c", "acb"), ("?*?", "一"), ("*?", ""), ("", "一"), ("ab*ba", "aba"), ("A", "a"),
  ])
  func leavesOtherNamesAlone(pattern: String, name: String) {
    #expect(!NamePattern(pattern).matches(name))
  }

  @Test(arguments: [
    ("*", "*人员经费*"), ("*人员*", "*在职人员经费*"), ("人员*", "人员经费"), ("*?b*", "*ab*"), ("?*", "*?"), ("*?", "?*"),
    ("*a?*", "*aa*"), ("第?批*", "第一批项目"), ("* 人员*", "*人员*"), ("?*?", "*??"),
  ])
  func takesAllThatANarrowerOneDoes(wide: String, narrow: String) {
    #expect(NamePattern(wide).covers(NamePattern(narrow)))
  }

  @Test(arguments: [
    ("*在职人员经费*", "*人员*"), ("人员经费", "人员*"), ("?", "*"), ("a?b", "a*b"), ("a?*b", "a*b"), ("第一批", "第?批"),
    ("*a*b*", "*b*a*"),
  ])
  func doesNotTakeAllThatAWiderOneDoes(narrow: String, wide: String) {
    #expect(!NamePattern(narrow).covers(NamePattern(wide)))
  }

  /// Against the definition itself, for all short patterns and names.
  @Test func matchesAsTheDefinitionSays() {
    for pattern in Self.words(over: "ab?*", upTo: 4) {
      let compiled = NamePattern(String(pattern))
      for name in Self.words(over: "abc", upTo: 5) {
        let expected = Self.matches(pattern[...], name[...])
        if compiled.matches(String(name)) != expected {
          Issue.record("'\(String(pattern))' and '\(String(name))': \(expected) is right")
        }
      }
    }
  }

  /// Against the names themselves: of up to seven letters, one of which no pattern has.
  @Test func coversExactlyWhatItMatchesMoreOf() {
    let names = Self.words(over: "abx", upTo: 7).map { String($0) }
    let patterns = Self.words(over: "ab?*", upTo: 3).map { NamePattern(String($0)) }
    let taken = patterns.map { pattern in Set(names.indices.filter { pattern.matches(names[$0]) }) }
    for (wide, all) in zip(patterns, taken) {
      for (narrow, some) in zip(patterns, taken) where wide.covers(narrow) != some.isSubset(of: all) {
        Issue.record("'\(wide.text)' over '\(narrow.text)': \(some.isSubset(of: all)) is right")
      }
    }
  }

  /// What makes backtracking explode, beyond the 64 letters that fit into one word.
  @Test func doesNotExplode() {
    let stars = String(repeating: "a*", count: 2_000) + "b"
    #expect(!NamePattern(stars).matches(String(repeating: "a", count: 20_000)))
    let long = String(repeating: "a?", count: 50)
    #expect(NamePattern("*\(long)b*").matches(String(repeating: "a", count: 5_000) + "b" + "c"))
    #expect(!NamePattern("*\(long)b*").matches(String(repeating: "a", count: 5_000) + "c"))
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" { return matches(rest, name) || (!name.isEmpty && matches(pattern, name.dropFirst())) }
    return (first == "?" ? !name.isEmpty : name.first == first) && matches(rest, name.dropFirst())
  }

  private static func words(over letters: String, upTo length: Int) -> [[Character]] {
    var words: [[Character]] = [[]]
    var longest = words
    for _ in 0..<length {
      longest = longest.flatMap { word in letters.map { word + [$0] } }
      words += longest
    }
    return words
  }
}
