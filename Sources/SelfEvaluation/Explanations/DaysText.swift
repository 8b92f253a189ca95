import Diagnostics
import ScoringCore

/// How a day stands to its deadline, as people say it: 提前31天, 按期, 逾期3天.
public enum DaysText {
  /// - Parameter days: late; below zero when it was early.
  public static func wording(late days: Ratio) -> Wording {
    let (late, count) = (days.numerator, days.numerator.magnitude)
    if late == 0 { return Wording(zh: "按期", en: "on the day") }
    return late < 0
      ? Wording(zh: "提前\(count)天", en: "\(count) days early") : Wording(zh: "逾期\(count)天", en: "\(count) days late")
  }
}
