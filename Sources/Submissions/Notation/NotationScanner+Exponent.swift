extension NotationScanner {
  /// `E+04` as spreadsheets write it, `×10^4` as people do: the power of ten behind a number, and where it ends.
  func exponent(at start: Int) -> (power: Int, end: Int)? {
    spreadsheetExponent(at: start) ?? writtenExponent(at: start)
  }

  /// Spreadsheets always write the sign; 3E5 is more often a name.
  private func spreadsheetExponent(at start: Int) -> (power: Int, end: Int)? {
    guard text.scalar(start) == "E" || text.scalar(start) == "e",
      let sign = text.scalar(start + 1), sign == "+" || sign == "-",
      let (power, end) = power(at: start + 2), !isAlphanumeric(end)
    else { return nil }
    return (sign == "-" ? -power : power, end)
  }

  private func writtenExponent(at start: Int) -> (power: Int, end: Int)? {
    guard let sign = text.scalar(start), sign == "×" || sign == "*",
      text.spells("10^", in: start + 1..<start + 4)
    else { return nil }
    return power(at: start + 4)
  }

  /// Up to two digits.
  private func power(at start: Int) -> (power: Int, end: Int)? {
    let end = endOfDigits(from: start)
    guard (1...2).contains(end - start), let power = digits(start..<end).number else { return nil }
    return (Int(power), end)
  }
}
