/// A text with `‸` before the place that a finding should point to.
struct MarkedText {
  let text: String
  let line: Int
  let column: Int

  init(_ marked: String) {
    let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts.first ?? ""
    text = parts.joined()
    line = before.split(separator: "\n", omittingEmptySubsequences: false).count
    column = (before.split(separator: "\n", omittingEmptySubsequences: false).last?.unicodeScalars.count ?? 0) + 1
  }
}
