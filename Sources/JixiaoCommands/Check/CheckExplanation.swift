import Checks
import Diagnostics
import RuleFiles
import SelfEvaluation

/// What `jixiao check --explain` says about a check.
struct CheckExplanation {
  private let rules: RuleSet
  private let language: Language
  private let width: Int

  /// - Parameter rules: those whose thresholds are told.
  init(rules: RuleSet, session: Session) {
    self.rules = rules
    language = session.language
    width = min(session.columns, 100)
  }

  func lines(of check: CheckDocumentation) -> [String] {
    let severity = check.severity.wording.text(in: language)
    var lines = ["\(check.code) \(check.name.text(in: language)) [\(severity)]", ""]
    lines += part(Wording(zh: "查什么", en: "What it finds"), check.finds)
    lines += part(Wording(zh: "为什么", en: "Why it matters"), check.matters)
    lines += example(Wording(zh: "例如", en: "Example"), check.bad)
    lines += part(Wording(zh: "怎么改", en: "What to do"), check.remedy)
    lines += example(Wording(zh: "改后", en: "Better"), check.good)
    if !check.thresholds.isEmpty {
      lines.append(Wording(zh: "阈值（规则集 \(rules.id)）", en: "Thresholds (rule set \(rules.id))").text(in: language))
      lines += check.thresholds.map(threshold)
    }
    let sources = check.sources.map { $0.wording.text(in: language) }
    let separator = Wording(zh: "；", en: "; ").text(in: language)
    lines += part(Wording(zh: "依据", en: "Source"), sources.joined(separator: separator))
    if !check.toldAs.isEmpty {
      let codes = check.toldAs.joined(separator: "、")
      lines += part(
        Wording(zh: "评分时", en: "In scoring"),
        Wording(
          zh: "由评分发现的，以 \(codes) 提示，不重复提示",
          en: "what scoring finds is told as \(check.toldAs.joined(separator: ", ")) and not again"
        )
      )
    }
    lines += part(
      Wording(zh: "不再提示", en: "To silence it"),
      Wording(
        zh: "在 submission.yaml 中写 silenced: [{check: \(check.code), at: 项目或指标, reason: 理由}]",
        en: "write silenced: [{check: \(check.code), at: PROJECT-OR-INDICATOR, reason: WHY}] into submission.yaml"
      )
    )
    return lines
  }

  private func part(_ title: Wording, _ text: Wording) -> [String] { part(title, text.text(in: language)) }

  private func part(_ title: Wording, _ text: String) -> [String] {
    [title.text(in: language)] + WrappedText.lines(text, width: width - 2).map { "  " + $0 }
  }

  private func example(_ title: Wording, _ sample: Sample) -> [String] {
    [title.text(in: language)] + sample.lines.map { "  " + $0 }
  }

  private func threshold(_ threshold: CheckThreshold) -> String {
    let value = rules.checks[threshold]
    let text = threshold.isShare ? RatioText.percent(value) : RatioText.decimal(value)
    return "  checks.\(threshold.rawValue) \(text)  \(threshold.wording.text(in: language))"
  }
}
