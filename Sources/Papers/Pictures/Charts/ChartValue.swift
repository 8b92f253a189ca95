/// A figure of a chart: how long its bar is, and what is written beside it. The two are never computed from each other.
public struct ChartValue: Hashable, Sendable {
  /// In the units of the chart's scale, such as hundredths.
  public var amount: Int64
  public var text: String

  public init(_ amount: Int64, _ text: String) {
    self.amount = amount
    self.text = text
  }
}
