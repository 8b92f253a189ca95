import Diagnostics
import RuleFiles

/// 风险: how much the self-score of a project is worth a visit, and why.
public struct RiskAssessment: Hashable, Sendable {
  /// The signals that were found, the weightiest first.
  public let signals: [RaisedSignal]

  public init(signals: [RaisedSignal]) {
    self.signals = signals.enumerated().sorted { left, right in
      (right.element.points, left.offset) < (left.element.points, right.offset)
    }
    .map(\.element)
  }

  public static let none = RiskAssessment(signals: [])

  /// The points of all signals together.
  public var total: Int { signals.reduce(0) { $0 + $1.points } }

  public func contains(_ signal: RiskSignal) -> Bool { signals.contains { $0.signal == signal } }
}

/// A signal that was found in a project.
public struct RaisedSignal: Hashable, Sendable {
  public let signal: RiskSignal
  /// How many times it was found.
  public let count: Int
  /// What that counts by the weight of the signal.
  public let points: Int
  /// What was found, the first of it.
  public let reasons: [Wording]

  public init(_ signal: RiskSignal, count: Int, points: Int, reasons: [Wording]) {
    self.signal = signal
    self.count = count
    self.points = points
    self.reasons = reasons
  }

  /// One line that stands alone: the signal, how often, how many points, and what was found.
  public var explanation: Wording {
    let (name, first) = (signal.wording, reasons.first)
    return Wording(
      zh: "\(name.chinese)（\(count) 处，计 \(points) 分）" + (first.map { "：\($0.chinese)" } ?? ""),
      en: "\(name.english) (\(count)×, \(points) points)" + (first.map { ": \($0.english)" } ?? "")
    )
  }
}
