import ScoringCore

/// A way to earn a rate from a measure n/d: (p·n + q·d) / (r·d), or q/r where p is zero.
struct EarningPiece: Hashable {
  let p: Int64
  let q: Int64
  /// Always above zero.
  let r: Int64
  /// Points taken off afterwards.
  let deduction: Points

  init(constant rate: Ratio, deduction: Points = .zero) {
    let divisor = Self.greatestCommonDivisor(rate.numerator, rate.denominator)
    self.init(p: 0, q: rate.numerator / divisor, r: rate.denominator / divisor, deduction: deduction)
  }

  private init(p: Int64, q: Int64, r: Int64, deduction: Points) {
    (self.p, self.q, self.r, self.deduction) = (p, q, r, deduction)
  }

  /// The straight line of a piece of a curve.
  ///
  /// - Throws: `.overflow` when its numbers are too fine.
  init(_ piece: CurvePiece, deduction: Points = .zero) throws(ArithmeticFault) {
    guard !piece.isLevel, let lower = piece.lower, let upper = piece.upper else {
      self.init(constant: piece.rateAtLower, deduction: deduction)
      return
    }
    let rise = try piece.rateAtUpper.subtracting(piece.rateAtLower)
    let slope = try Self.reduced(Self.reduced(rise).divided(by: Self.reduced(upper.at.subtracting(lower.at))))
    let base = try Self.reduced(piece.rateAtLower.subtracting(slope.multiplied(by: lower.at)))
    let (first, firstOverflow) = slope.numerator.multipliedReportingOverflow(by: base.denominator)
    let (second, secondOverflow) = base.numerator.multipliedReportingOverflow(by: slope.denominator)
    let (third, thirdOverflow) = slope.denominator.multipliedReportingOverflow(by: base.denominator)
    guard !firstOverflow, !secondOverflow, !thirdOverflow else { throw .overflow }
    let divisor = Self.greatestCommonDivisor(Self.greatestCommonDivisor(first, second), third)
    self.init(p: first / divisor, q: second / divisor, r: third / divisor, deduction: deduction)
  }

  /// How much larger than n and d the rate's own numbers may get; `nil` when it is beyond any use.
  var growth: Int64? {
    guard p.magnitude < 1_000_000_000_000, q.magnitude < 1_000_000_000_000, r < 1_000_000_000_000 else { return nil }
    return p == 0 ? 1 : max(abs(p) + abs(q), r)
  }

  var numerator: String { p == 0 ? "\(q)" : Self.sum(p, "n", q, "d") }
  var denominator: String { p == 0 ? "\(r)" : r == 1 ? "d" : "\(r) * d" }

  private static func sum(_ first: Int64, _ left: String, _ second: Int64, _ right: String) -> String {
    let head = first == 1 ? left : "\(first) * \(left)"
    if second == 0 { return head }
    return head + (second < 0 ? " - " : " + ") + (abs(second) == 1 ? right : "\(abs(second)) * \(right)")
  }

  private static func reduced(_ ratio: Ratio) throws(ArithmeticFault) -> Ratio {
    let divisor = greatestCommonDivisor(ratio.numerator, ratio.denominator)
    return try Ratio(ratio.numerator / divisor, over: ratio.denominator / divisor)
  }

  private static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (larger, smaller) = (abs(left), abs(right))
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }
}

/// All the ways to earn a rate that a rule set knows, numbered from 1.
struct EarningPieces {
  private(set) var all: [EarningPiece] = []

  mutating func number(of piece: EarningPiece) -> Int {
    if let known = all.firstIndex(of: piece) { return known + 1 }
    all.append(piece)
    return all.count
  }

  mutating func number(ofConstant rate: Ratio) -> Int { number(of: EarningPiece(constant: rate)) }

  /// The chain of conditions that finds the piece of n/d, in the order of the curve.
  mutating func search(_ curve: ScoringCurve, deduction: Points = .zero) throws(ArithmeticFault) -> String {
    var cases: [String] = []
    for piece in curve.pieces {
      let number = number(of: try EarningPiece(piece, deduction: deduction))
      if let upper = piece.upper {
        cases.append("WHEN \(Self.isBelow(upper)) THEN \(number)")
      } else {
        cases.append("ELSE \(number)")
      }
    }
    return cases.count == 1 ? String(cases[0].dropFirst(5)) : "CASE \(cases.joined(separator: " ")) END"
  }

  /// Whether n/d lies below an edge, or on it where it belongs to the piece below.
  static func isBelow(_ edge: CurveEdge) -> String {
    "\(product("n", edge.at.denominator)) \(edge.isIncluded ? "<=" : "<") \(product("d", edge.at.numerator))"
  }

  static func product(_ name: String, _ factor: Int64) -> String {
    switch factor {
    case 0: "0"
    case 1: name
    default: "\(name) * \(factor)"
    }
  }
}

extension ValueBand {
  /// Whether n/d lies in the band.
  func condition(_ n: String, _ d: String) -> String {
    var parts: [String] = []
    if let lower {
      parts.append(
        "\(EarningPieces.product(n, lower.at.denominator)) \(lower.isIncluded ? ">=" : ">") "
          + EarningPieces.product(d, lower.at.numerator)
      )
    }
    if let upper {
      parts.append(
        "\(EarningPieces.product(n, upper.at.denominator)) \(upper.isIncluded ? "<=" : "<") "
          + EarningPieces.product(d, upper.at.numerator)
      )
    }
    return parts.isEmpty ? "1 = 1" : parts.joined(separator: " AND ")
  }
}
