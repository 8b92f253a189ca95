import Diagnostics
import Testing
import YAMLFiles

/// Files that ask for more than a person would write are refused, quickly and clearly.
struct YAMLLimitTests {
  private func codes(_ text: String, limits: YAMLLimits = .standard) -> [String] {
    YAMLDocument.readCollecting(Array(text.utf8), file: "x.yaml", limits: limits).findings.map(\.code)
  }

  @Test func aBillionLaughsAreRefused() {
    var text = "a0: &a0 [哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈, 哈]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(codes(text) == ["Y0011"])
  }

  @Test func nestingIsLimited() {
    let limits = YAMLLimits(bytes: 1000, depth: 4, nodes: 1000)
    #expect(codes("[[[1]]]", limits: limits) == [])
    #expect(codes("[[[[1]]]]", limits: limits) == ["Y0010"])
    #expect(codes(String(repeating: "[", count: 900), limits: limits) == ["Y0010"])
  }

  @Test func nestingThroughAliasesIsLimited() {
    let limits = YAMLLimits(bytes: 1000, depth: 5, nodes: 1000)
    #expect(codes("- &a [[1]]\n- [*a]\n", limits: limits) == [])
    #expect(codes("- &a [[1]]\n- [[*a]]\n", limits: limits) == ["Y0010"])
  }

  @Test func theSizeIsLimited() {
    let limits = YAMLLimits(bytes: 4, depth: 5, nodes: 1000)
    #expect(codes("a: 1", limits: limits) == [])
    #expect(codes("a: 12", limits: limits) == ["Y0001"])
  }

  @Test func theNumberOfNodesIsLimited() {
    let limits = YAMLLimits(bytes: 1000, depth: 5, nodes: 4)
    #expect(codes("[1, 2, 3]", limits: limits) == [])
    #expect(codes("[1, 2, 3, 4]", limits: limits) == ["Y0011"])
  }

  @Test(arguments: UInt64(0)..<400)
  func anySoupEndsInATreeOrInFindings(seed: UInt64) {
    var soup = Soup(seed: seed)
    let (document, findings) = YAMLDocument.readCollecting(soup.bytes(), file: "x.yaml")
    #expect(document != nil || !findings.isEmpty)
    for finding in findings { _ = finding.text(in: .chinese) }
  }
}

/// Random bytes and pieces of YAML from a seed.
private struct Soup {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 33) % limit
  }

  mutating func bytes() -> [UInt8] {
    let pieces = [
      "名称", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ", ", "&a ", "*a", "? ", "| \n", "> \n", "\"", "'", "#", "!x ",
      "---\n", "...\n", "\t", "\r\n", "80%", "<<", "~", "%YAML 1.1\n", "\u{2028}", "：", "\u{1F600}",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<next(below: 60) {
      if next(below: 40) == 0 {
        bytes.append(UInt8(next(below: 256)))
      } else {
        bytes += Array(pieces[next(below: pieces.count)].utf8)
      }
    }
    return bytes
  }
}
