import ScoringCore

/// All items from which a plan may draw, in the order that every plan goes by.
///
/// The order is that of the ids as text (by Unicode scalars of the normalized text), so that the order in which the
/// items came in does not matter. Amounts are kept as whole numbers of one common small unit: drawing knows integers only.
public struct SamplingPopulation: Sendable {
  public let items: [SamplingItem]
  /// Each item's amount in units of 10^−`scale`.
  let units: [Int64]
  let scale: Int
  let totalUnits: Int64

  public static let largestCount = 5_000_000

  /// - Throws: `.emptyPopulation`, `.tooManyItems`, `.repeatedItem`, `.negativeAmount`, `.negativeRisk`; `.amountsTooLarge`
  ///   when the amounts together have more than 18 digits.
  public init(_ items: [SamplingItem]) throws(SamplingProblem) {
    guard !items.isEmpty else { throw .emptyPopulation }
    guard items.count <= Self.largestCount else { throw .tooManyItems(count: items.count, limit: Self.largestCount) }
    let sorted = items.sorted { $0.id < $1.id }
    for (previous, next) in zip(sorted, sorted.dropFirst()) where previous.id == next.id {
      throw .repeatedItem(next.id)
    }
    for item in sorted {
      if item.amount.isNegative { throw .negativeAmount(item.id) }
      if item.riskScore < 0 { throw .negativeRisk(item.id) }
    }
    let scale = sorted.reduce(0) { max($0, Int($1.amount.scale)) }
    var units: [Int64] = []
    units.reserveCapacity(sorted.count)
    var total: Int64 = 0
    for item in sorted {
      guard let count = Self.units(item.amount, scale: scale) else { throw .amountsTooLarge }
      let (sum, overflow) = total.addingReportingOverflow(count)
      if overflow { throw .amountsTooLarge }
      total = sum
      units.append(count)
    }
    self.items = sorted
    self.units = units
    self.scale = scale
    totalUnits = total
  }

  public var count: Int { items.count }

  /// The amounts of all items together.
  public var amount: ExactDecimal { decimal(totalUnits) }

  /// An amount that was counted in the population's small unit.
  func decimal(_ units: Int64) -> ExactDecimal {
    // A coefficient and scale that came from decimals make a decimal again.
    (try? ExactDecimal(coefficient: units, scale: scale)) ?? .zero
  }

  func units(at indices: some Sequence<Int>) -> Int64 { indices.reduce(0) { $0 + units[$1] } }

  private static func units(_ amount: ExactDecimal, scale: Int) -> Int64? {
    var units = amount.coefficient
    for _ in Int(amount.scale)..<scale {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      units = product
    }
    return units
  }
}
