/// Whether a risk signal (风险信号) told which projects deviate.
public struct SignalPrediction: Hashable, Sendable {
  public let signal: String
  public let countWith: Int
  public let countWithout: Int
  /// The mean deviation of the projects that had the signal, and of those that had not; `nil` where there is none.
  public let meanWith: Double?
  public let meanWithout: Double?
  /// Spearman's correlation of having the signal with the deviation, −1 to 1: above 0 where projects with the signal deviate
  /// more; `nil` where all or none had the signal, or all deviations are equal.
  public let rankCorrelation: Double?

  /// - Parameter projects: for each reviewed project whether it had the signal, and its deviation.
  public init(_ signal: String, _ projects: [(present: Bool, deviation: Double)]) {
    self.signal = signal
    let with = projects.filter(\.present).map(\.deviation)
    let without = projects.filter { !$0.present }.map(\.deviation)
    countWith = with.count
    countWithout = without.count
    meanWith = Self.mean(with)
    meanWithout = Self.mean(without)
    rankCorrelation = Correlation.spearman(projects.map { ($0.present ? 1 : 0, $0.deviation) })
  }

  /// All signals, those that told most first; of equal ones by name.
  ///
  /// - Parameter projects: the signals of each reviewed project, and its deviation.
  public static func all(_ projects: [(signals: Set<String>, deviation: Double)]) -> [SignalPrediction] {
    let names = projects.reduce(into: Set<String>()) { $0.formUnion($1.signals) }
    let predictions = names.sorted().map { name in
      SignalPrediction(name, projects.map { ($0.signals.contains(name), $0.deviation) })
    }
    return predictions.sorted { left, right in
      let (leftValue, rightValue) = (left.rankCorrelation ?? -2, right.rankCorrelation ?? -2)
      return leftValue != rightValue ? leftValue > rightValue : left.signal < right.signal
    }
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
