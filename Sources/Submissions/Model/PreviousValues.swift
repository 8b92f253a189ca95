/// 上年: what the same indicator had as its target and what it reached the year before.
public struct PreviousValues: Hashable, Sendable {
  public let year: Int
  /// What the indicator was called then.
  public let name: Cell
  public let target: Cell
  public let actual: Cell
  public let targetValue: WrittenValue
  public let actualValue: WrittenValue
  /// How alike the names of both years are, in per cent; 100 for the same name.
  public let similarity: Int
}
