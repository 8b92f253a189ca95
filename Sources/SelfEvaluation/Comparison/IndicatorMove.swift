import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// An indicator whose score moved, and why.
public struct IndicatorMove: Sendable {
  public let entry: IndicatorEntry
  public let score: ScoreMove
  /// What changed on the way from the target to the score, in that order.
  public let reasons: [MoveReason]

  static func all(from old: ProjectResult, to new: ProjectResult) -> [IndicatorMove] {
    let before = Dictionary(old.indicators.map { ($0.entry.place, $0) }) { first, _ in first }
    let after = Dictionary(new.indicators.map { ($0.entry.place, $0) }) { first, _ in first }
    return new.entry.indicators.compactMap { entry in
      let (first, second) = (before[entry.place], after[entry.place])
      guard first?.score != second?.score else { return nil }
      return IndicatorMove(
        entry: entry,
        score: ScoreMove(before: first?.score, after: second?.score),
        reasons: MoveReason.all(from: first, to: second)
      )
    }
  }
}

/// Why a score moved.
public enum MoveReason: Hashable, Sendable {
  /// Only the second rule set has a place for it.
  case placed
  /// Only the first rule set has a place for it.
  case unplaced
  case points(before: Points, after: Points)
  case kind
  case measure(before: Measure, after: Measure)
  case curve
  /// The band of its level, or what the level earns by default.
  case level
  case rate(before: Ratio, after: Ratio)
  /// Another rule decided: an over-achievement, a missing actual and the like.
  case reason(before: ReasonCode, after: ReasonCode)
  case rounding
}

extension MoveReason {
  static func all(from old: IndicatorResult?, to new: IndicatorResult?) -> [MoveReason] {
    guard let old else { return [.placed] }
    guard let new else { return [.unplaced] }
    let (first, second) = (old.explanation, new.explanation)
    var reasons = first.rate == second.rate ? [] : reasonsOfRate(first, second)
    if first.points != second.points { reasons.append(.points(before: first.points, after: second.points)) }
    // Where the exact scores differ, that is why the rounded ones do.
    if first.exactScore == second.exactScore, first.rounding != second.rounding { reasons.append(.rounding) }
    return reasons
  }

  /// What changed between the target and the rate that it earns.
  private static func reasonsOfRate(_ first: IndicatorExplanation, _ second: IndicatorExplanation) -> [MoveReason] {
    var reasons: [MoveReason] = []
    if first.kind != second.kind { reasons.append(.kind) }
    if let before = first.method, let after = second.method {
      if before.measure != after.measure { reasons.append(.measure(before: before.measure, after: after.measure)) }
      if before.curve != after.curve { reasons.append(.curve) }
    }
    if first.attainment.isLevel, second.attainment.isLevel, first.band != second.band { reasons.append(.level) }
    if first.reason != second.reason { reasons.append(.reason(before: first.reason, after: second.reason)) }
    if let before = first.rate, let after = second.rate { reasons.append(.rate(before: before, after: after)) }
    return reasons
  }

  public var wording: Wording {
    switch self {
    case .placed: Wording(zh: "新规则集才有它的位置", en: "only the second rule set has a place for it")
    case .unplaced: Wording(zh: "新规则集没有它的位置", en: "the second rule set has no place for it")
    case .points(let before, let after): Self.change("分值", "points", before.text, after.text)
    case .kind: Wording(zh: "指标值的读法不同", en: "its target is read otherwise")
    case .measure(let before, let after):
      Wording(
        zh: "计分方法 \(before.wording.chinese) → \(after.wording.chinese)",
        en: "measure \(before.wording.english) → \(after.wording.english)"
      )
    case .curve: Wording(zh: "得分档次不同", en: "its curve differs")
    case .level: Wording(zh: "定性档次的比例不同", en: "the band of its level differs")
    case .rate(let before, let after):
      Self.change("得分率", "rate", RatioText.percent(before), RatioText.percent(after))
    case .reason(let before, let after):
      Wording(
        zh: "\(before.wording.chinese) → \(after.wording.chinese)",
        en: "\(before.wording.english) → \(after.wording.english)"
      )
    case .rounding: Wording(zh: "取舍不同", en: "rounding differs")
    }
  }

  private static func change(_ chinese: String, _ english: String, _ before: String, _ after: String) -> Wording {
    Wording(zh: "\(chinese) \(before) → \(after)", en: "\(english) \(before) → \(after)")
  }
}

extension Attainment {
  fileprivate var isLevel: Bool { if case .level = self { true } else { false } }
}
