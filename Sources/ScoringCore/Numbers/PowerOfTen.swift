/// Powers of ten that the decimal types need, 10⁰…10¹⁸; beyond them the largest is given.
enum PowerOfTen {
  static subscript(_ exponent: Int) -> Int128 {
    if exponent <= 0 { return 1 }
    var power: Int64 = 1
    for _ in 0..<min(exponent, 18) { power &*= 10 }
    return Int128(power)
  }
}
