import ScoringCore

extension IndicatorReview {
  /// Name, target and actual, without a judgement: “甲”目标值≥15次，实际12次.
  var statement: String {
    let target = WrittenValueText.text(entry.targetValue)
    let actual = WrittenValueText.text(entry.actualValue)
    let name = "“\(Clause.text(name))”"
    if case .yesNo = indicator.facts.target { return "\(name)要求为“\(target)”，实际为“\(actual)”" }
    return name + (target.isEmpty ? "" : "目标值\(target)，") + "实际\(actual.isEmpty ? "未填" : actual)"
  }
}
