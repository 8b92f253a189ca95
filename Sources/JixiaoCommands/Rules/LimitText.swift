import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// A limit in words: when it applies and what it does.
struct LimitText {
  private let limit: ScoreLimit
  private let scheme: ScoringScheme
  private let language: Language

  init(_ limit: ScoreLimit, in scheme: ScoringScheme, language: Language) {
    self.limit = limit
    self.scheme = scheme
    self.language = language
  }

  var text: String { condition.text(in: language) + " → " + effect.text(in: language) }

  private var condition: Wording {
    switch limit.condition {
    case .execution(let band): Wording(zh: "预算执行率 \(interval(band))", en: "execution rate \(interval(band))")
    case .node(let node, let band):
      Wording(
        zh: "\(scheme.nodes[node].name)得分率 \(interval(band))",
        en: "share of \(scheme.nodes[node].name) \(interval(band))"
      )
    case .total(let band): Wording(zh: "总得分率 \(interval(band))", en: "share of the whole \(interval(band))")
    case .event(let event): Wording(zh: "有“\(scheme.events[event])”", en: "'\(scheme.events[event])' happened")
    }
  }

  private var effect: Wording {
    switch limit.effect {
    case .scoreAtMost(let most): Wording(zh: "最高 \(most.text) 分", en: "at most \(most.text) points")
    case .gradeAtMost(let grade):
      Wording(zh: "最高为“\(scheme.gradeName(grade) ?? "")”", en: "grade '\(scheme.gradeName(grade) ?? "")' at best")
    }
  }

  private func interval(_ band: ValueBand) -> String { IntervalText.text(from: band.lower, to: band.upper) }
}
