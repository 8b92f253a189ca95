import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// An indicator in `result.json`.
struct IndicatorJSON {
  private let indicator: IndicatorResult
  private let language: Language

  init(_ indicator: IndicatorResult, language: Language) {
    self.indicator = indicator
    self.language = language
  }

  var json: JSONValue {
    let explanation = indicator.explanation
    return [
      "category": .string(indicator.categoryName ?? indicator.entry.category.text),
      "subcategory": .string(indicator.entry.subcategory.text),
      "name": .string(indicator.entry.name.text),
      "points": .points(indicator.points),
      "score": .points(indicator.score),
      "attainment": .rounded(indicator.attainment),
      "rate": .rounded(explanation.rate),
      "method": .optional(Self.method(of: explanation)),
      "explanation": ExplanationJSON(indicator, language: language).json,
      "target": WrittenValueJSON.json(of: indicator.entry.targetValue),
      "actual": WrittenValueJSON.json(of: indicator.entry.actualValue),
      "flags": .array(flags.map(JSONValue.string)),
      "source": Self.source(indicator.entry),
      "reason": .string(indicator.entry.deviationReason),
      "evidence": .string(indicator.entry.evidence),
      "given_score": .decimal(indicator.entry.givenScore),
      "path": .array(indicator.scheme.path(to: indicator.facts.node).map(JSONValue.string)),
      "previous": PreviousValuesJSON.json(of: indicator.entry.previous),
    ]
  }

  /// An indicator without a place in the rule set's tree: it has no points, and so no score.
  static func unplaced(_ entry: IndicatorEntry) -> JSONValue {
    [
      "category": .string(entry.category.text),
      "subcategory": .string(entry.subcategory.text),
      "name": .string(entry.name.text),
      "points": .null,
      "score": .null,
      "attainment": .null,
      "rate": .null,
      "method": .null,
      "explanation": .null,
      "target": WrittenValueJSON.json(of: entry.targetValue),
      "actual": WrittenValueJSON.json(of: entry.actualValue),
      "flags": ["unplaced", "unscored"],
      "source": source(entry),
      "reason": .string(entry.deviationReason),
      "evidence": .string(entry.evidence),
      "given_score": .decimal(entry.givenScore),
      "previous": PreviousValuesJSON.json(of: entry.previous),
    ]
  }

  private static func source(_ entry: IndicatorEntry) -> JSONValue {
    ["file": .string(entry.place.file), "line": .line(of: entry.place)]
  }

  /// The measure, or the kind of a target that has none.
  private static func method(of explanation: IndicatorExplanation) -> String? {
    explanation.method?.measure.rawValue ?? explanation.kind?.rawValue
  }

  /// The reason code, and what a reviewer should look at.
  private var flags: [String] {
    var flags = [indicator.reason.name]
    if indicator.score == nil { flags.append("unscored") }
    let asksForReason = indicator.isMissed || indicator.reason == .overAchieved
    if asksForReason, indicator.entry.deviationReason.isEmpty { flags.append("without-reason") }
    let remarks = indicator.entry.targetValue.remarks + indicator.entry.actualValue.remarks
    if remarks.contains(.approximate) { flags.append("approximate") }
    return flags
  }
}
