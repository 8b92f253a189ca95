/// Numbers of rows as people name them: `10k`, `1m`.
enum SizeText {
  static func text(_ count: Int) -> String {
    if count >= 1_000_000, count % 1_000_000 == 0 { return "\(count / 1_000_000)m" }
    if count >= 1_000, count % 1_000 == 0 { return "\(count / 1_000)k" }
    return String(count)
  }

  /// - Returns: `nil` for what is not a number from 1 to 100m.
  static func count(_ text: String) -> Int? {
    let factor = text.hasSuffix("m") ? 1_000_000 : text.hasSuffix("k") ? 1_000 : 1
    guard let number = Int(factor == 1 ? text[...] : text.dropLast()), (1...100_000_000).contains(number) else {
      return nil
    }
    let count = number.multipliedReportingOverflow(by: factor)
    return !count.overflow && count.partialValue <= 100_000_000 ? count.partialValue : nil
  }
}
