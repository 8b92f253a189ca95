/// Where amounts stand on an axis: round steps that cover all of them, in whole numbers throughout.
public struct ChartScale: Hashable, Sendable {
  /// The amounts at the ends of the axis; the first is less than the last.
  public let least: Int64
  public let most: Int64
  /// Between two marks of the axis.
  public let step: Int64
  /// How many units of an amount make 1 as it is written.
  private let unitsPerOne: Int64
  private let suffix: String

  /// Amounts beyond this are taken for it, so that nothing overflows.
  private static let limit: Int64 = 100_000_000_000_000

  /// - Parameters:
  ///   - amounts: what it has to cover, 0 as well unless `fromZero` is false.
  ///   - unitsPerOne: a power of ten: 100 for amounts in hundredths.
  ///   - suffix: behind the figures of the axis, such as `%`.
  public init(
    covering amounts: some Sequence<Int64>,
    fromZero: Bool = true,
    unitsPerOne: Int64,
    suffix: String = "",
    marks: Int64 = 6
  ) {
    let known = amounts.map { min(max($0, -Self.limit), Self.limit) } + (fromZero ? [0] : [])
    let (low, high) = (known.min() ?? 0, known.max() ?? 0)
    step = Self.roundStep(atLeast: max(high - low, unitsPerOne) / max(marks, 1))
    least = Self.floor(low, step)
    let end = -Self.floor(-high, step)
    most = end > least ? end : least + step
    self.unitsPerOne = max(unitsPerOne, 1)
    self.suffix = suffix
  }

  /// How far from the start an amount stands on an axis of so many pixels; what lies beyond stands at the end.
  public func position(_ amount: Int64, on length: Int) -> Int {
    let inside = min(max(amount, least), most)
    let (high, low) = (inside - least).multipliedFullWidth(by: Int64(length))
    return Int((most - least).dividingFullWidth((high, low)).quotient)
  }

  /// The marks of the axis from its start to its end.
  public var marks: [Int64] { Array(stride(from: least, through: most, by: Int64.Stride(step))) }

  /// What is written at a mark.
  public func text(_ amount: Int64) -> String {
    let (whole, rest) = amount.magnitude.quotientAndRemainder(dividingBy: unitsPerOne.magnitude)
    var fraction = rest == 0 ? "" : "." + String(String(unitsPerOne.magnitude + rest).dropFirst())
    while fraction.last == "0" { fraction.removeLast() }
    return (amount < 0 ? "-" : "") + String(whole) + fraction + suffix
  }

  /// 1, 2 or 5 times a power of ten.
  private static func roundStep(atLeast amount: Int64) -> Int64 {
    var power: Int64 = 1
    while power * 10 <= amount { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= amount } ?? power * 10
  }

  private static func floor(_ amount: Int64, _ step: Int64) -> Int64 {
    let (quotient, rest) = amount.quotientAndRemainder(dividingBy: step)
    return (rest < 0 ? quotient - 1 : quotient) * step
  }
}
