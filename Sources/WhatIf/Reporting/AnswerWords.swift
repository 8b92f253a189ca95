import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// The words and figures that answers share, in one language.
struct AnswerWords {
  let language: Language
  /// The places that scores are shown with.
  let places: Int

  init(_ language: Language, _ rules: RuleSet...) {
    self.language = language
    places = rules.map { Int($0.scoring.rounding.places) }.max() ?? 2
  }

  func say(_ chinese: String, _ english: String) -> String { Wording(zh: chinese, en: english).text(in: language) }

  var none: String { "-" }
  var project: String { say("项目", "project") }
  var department: String { say("部门", "department") }
  var indicator: String { say("指标", "indicator") }
  var score: String { say("得分", "score") }
  var grade: String { say("等级", "grade") }
  var rank: String { say("名次", "rank") }
  var change: String { say("变动", "change") }
  var why: String { say("原因", "why") }
  var weight: String { say("分值项", "weight") }
  var points: String { say("分值", "points") }
  var before: String { say("原", "before") }
  var after: String { say("现", "after") }
  var scenario: String { say("方案", "scenario") }
  var baseline: String { say("基准", "baseline") }

  func text(_ points: Points?) -> String { points.map { $0.text(places: places) } ?? none }

  /// Rounded for reading.
  func text(_ ratio: Ratio) -> String {
    let text = RatioText.decimal(ratio, places: places)
    return ExactDecimal(text)?.text(minimumPlaces: places) ?? text
  }

  /// `+1.20`, `-0.35`, `0.00`
  func signed(_ points: Points?) -> String {
    points.map { ($0 > .zero ? "+" : "") + $0.text(places: places) } ?? none
  }

  /// `优`, or `良 → 优` where it changed.
  func move(_ before: String?, _ after: String?) -> String {
    before == after ? before ?? none : "\(before ?? none) → \(after ?? none)"
  }

  func move(_ before: Int?, _ after: Int?) -> String { move(before.map(String.init), after.map(String.init)) }

  func difference(_ before: Points?, _ after: Points?) -> Points? {
    guard let before, let after else { return nil }
    return try? after.subtracting(before)
  }

  /// The name of a project, with its code where another has the same name.
  static func names(of result: EvaluationResult) -> [String] {
    let names = result.projects.map(\.entry.name)
    return result.projects.map { project in
      let isUnique = names.filter { $0 == project.entry.name }.count == 1
      return isUnique || project.entry.id.isEmpty ? project.entry.name : "\(project.entry.name)（\(project.entry.id)）"
    }
  }
}

extension JSONValue {
  static func points(_ points: Points?) -> JSONValue { points.map { .number($0.text) } ?? .null }
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
}
