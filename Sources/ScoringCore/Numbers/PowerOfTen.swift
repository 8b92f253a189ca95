/// Powers of ten that the decimal types need, 10⁰…10¹⁸; beyond them the largest is given.
enum PowerOfTen {
  static subscript(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<min(max(exponent, 0), 18) { power *= 10 }
    return power
  }
}
