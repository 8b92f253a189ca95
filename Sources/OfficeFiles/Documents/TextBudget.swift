/// How much text is held in memory at most, whatever the file asks for.
struct TextBudget {
  /// - Unit: bytes in UTF-8; some forty million Chinese characters.
  static let most = 128 << 20

  private var left = most

  mutating func spend(_ count: Int) throws(DocumentProblem) {
    left -= count
    guard left >= 0 else { throw .tooMuchText(limit: Self.most) }
  }
}
