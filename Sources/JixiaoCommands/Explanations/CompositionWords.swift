import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// The words that explain what a total is made of, in one language.
struct CompositionWords {
  let language: Language
  let scheme: ScoringScheme

  func say(_ chinese: String, _ english: String) -> String { Wording(zh: chinese, en: english).text(in: language) }

  var score: String { say("得分", "score") }
  var grade: String { say("等级", "grade") }
  var method: String { say("汇总方法", "method") }
  var rule: String { say("规则", "rule") }
  var source: String { say("依据", "source") }

  func points(_ points: Points?) -> String {
    points.map { $0.text(places: Int(scheme.scoring.rounding.places)) } ?? say("未评分", "not scored")
  }

  /// What part of its points was earned, and how much of it is still open.
  func share(_ part: PartScore) -> String {
    let earned = points(part.score) + " / " + part.points.text
    guard part.isProvisional else { return earned }
    return earned + say("（其中 \(part.unscored.text) 分尚未评分）", " (\(part.unscored.text) points of it are not scored yet)")
  }

  /// The rule and what it rests on, where there is a note of it.
  func lines(for note: RuleNote?) -> [ExplanationLine] {
    guard let note else { return [] }
    var lines = [ExplanationLine(rule, note.place.text)]
    if let citation = note.citation {
      let article = citation.article.map { " " + $0 } ?? ""
      let certainty = citation.certainty.wording.text(in: language)
      lines.append(ExplanationLine(source, citation.document + article + say("（\(certainty)）", " (\(certainty))")))
    }
    return lines
  }

  /// The grade with the bound that it reaches.
  func gradeLines(_ index: Int?) -> [ExplanationLine] {
    guard let index, scheme.grades.indices.contains(index) else { return [] }
    let definition = scheme.grades[index]
    let text = "\(definition.name) (≥ \(definition.from.text), \(definition.note.place.text))"
    return [ExplanationLine(grade, text)]
  }
}
