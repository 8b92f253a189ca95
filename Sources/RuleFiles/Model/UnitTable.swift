import ScoringCore

/// The units that a rule set knows, and how two of them compare.
///
/// Words are looked up without their magnitude: 万元 is ten thousand times 元. A unit that is not declared as a whole is
/// taken apart at its strokes: 元/平方米 and 元/㎡ are the same, 万元/公里 and 元/米 convert.
public struct UnitTable: Hashable, Sendable {
  public let dimensions: [UnitDimension]
  private let declared: [String: Declared]

  /// Of a word that is declared twice the first declaration holds; the compiler of rule files refuses it.
  public init(_ dimensions: [UnitDimension] = []) {
    self.dimensions = dimensions
    var declared: [String: Declared] = [:]
    for (index, dimension) in dimensions.enumerated() {
      for unit in dimension.units {
        for word in [unit.name] + unit.aliases where declared[word] == nil {
          declared[word] = Declared(dimension: index, size: unit.size)
        }
      }
    }
    self.declared = declared
  }

  private struct Declared: Hashable {
    let dimension: Int
    let size: ExactDecimal
  }
}

/// How two units compare.
public enum UnitRelation: Hashable, Sendable {
  /// A number of the one times `target` and a number of the other times `actual` count the same.
  case convertible(target: ExactDecimal, actual: ExactDecimal)
  /// Counting words of which nothing says whether they mean the same: 个 and 家.
  case unlike
  /// 场 and 元: what they count or measure differs.
  case incomparable
}

extension UnitTable {
  /// - Throws: `.overflow` when the factors between them cannot be carried.
  public func relation(of target: String, to actual: String) throws(ArithmeticFault) -> UnitRelation {
    let planned = parts(of: target)
    let reached = parts(of: actual)
    if let factors = try factors(planned, reached) { return factors }
    switch (kind(of: planned), kind(of: reached)) {
    case (.measure, _), (_, .measure), (.oneKind, .oneKind), (.anyKind, .anyKind): return .incomparable
    case (.open, _), (_, .open), (.oneKind, .anyKind), (.anyKind, .oneKind): return .unlike
    }
  }

  private struct Part {
    let word: Substring
    let declared: Declared?
  }

  private enum Kind {
    case measure, oneKind, anyKind
    /// Not declared, or counted by something: 次/年.
    case open
  }

  /// The unit, followed by what it is divided by.
  private func parts(of unit: String) -> [Part] {
    if let declared = declared[unit] { return [Part(word: unit[...], declared: declared)] }
    return unit.split(separator: "/", omittingEmptySubsequences: false).map { word in
      Part(word: word, declared: declared[String(word)])
    }
  }

  private func kind(of parts: [Part]) -> Kind {
    guard let first = parts.first?.declared else { return .open }
    switch dimensions[first.dimension].counts {
    case nil: return .measure
    case .oneKind: return parts.count == 1 ? .oneKind : .open
    case .anyKind: return parts.count == 1 ? .anyKind : .open
    }
  }

  /// - Returns: `nil` unless every part of the one converts into the same part of the other.
  private func factors(_ planned: [Part], _ reached: [Part]) throws(ArithmeticFault) -> UnitRelation? {
    guard planned.count == reached.count else { return nil }
    var target = ExactDecimal(1)
    var actual = ExactDecimal(1)
    for (index, (left, right)) in zip(planned, reached).enumerated() where left.word != right.word {
      guard let left = left.declared, let right = right.declared, left.dimension == right.dimension else { return nil }
      // What stands behind the stroke divides, so the other side is multiplied with it.
      let isDivisor = index > 0
      target = try target.multiplied(by: isDivisor ? right.size : left.size)
      actual = try actual.multiplied(by: isDivisor ? left.size : right.size)
    }
    let reduced = try target.reduced(with: actual)
    return .convertible(target: reduced.0, actual: reduced.1)
  }
}

extension ExactDecimal {
  /// Two whole numbers in the same proportion, as small as they can be.
  fileprivate func reduced(with other: ExactDecimal) throws(ArithmeticFault) -> (ExactDecimal, ExactDecimal) {
    let own = try coefficient(scaledTo: max(scale, other.scale))
    let others = try other.coefficient(scaledTo: max(scale, other.scale))
    var (divisor, rest) = (own, others)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    guard divisor != 0 else { return (self, other) }
    return (ExactDecimal(own / divisor), ExactDecimal(others / divisor))
  }

  private func coefficient(scaledTo places: UInt8) throws(ArithmeticFault) -> Int64 {
    var digits = coefficient
    for _ in scale..<places {
      let (product, overflows) = digits.multipliedReportingOverflow(by: 10)
      guard !overflows else { throw .overflow }
      digits = product
    }
    return digits
  }
}
