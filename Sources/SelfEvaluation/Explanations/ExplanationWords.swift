import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// The words of an explanation in one language.
struct ExplanationWords {
  let language: Language

  func say(_ chinese: String, _ english: String) -> String { Wording(zh: chinese, en: english).text(in: language) }

  var target: String { say("指标值", "target") }
  var actual: String { say("实际完成值", "actual") }
  var method: String { say("计分方法", "method") }
  var policy: String { say("特殊规定", "policy") }
  /// What the measured quotient is called: only a share of the target is an attainment.
  func attainment(by measure: Measure?) -> String {
    switch measure {
    case .ratio, .reverseRatio, .linearExcess, .closeness: say("完成率", "attainment")
    case .deviation: say("偏离度", "deviation")
    case .value: say("完成值", "value")
    case .daysLate: say("与时限相比", "against the deadline")
    case nil: say("符合程度", "share met")
    }
  }
  var points: String { say("分值", "points") }
  var rate: String { say("得分率", "rate") }
  var score: String { say("得分", "score") }
  var reduction: String { say("核减", "taken off") }
  var colon: String { say("：", ": ") }
  var rule: String { say("规则", "rule") }
  var source: String { say("依据", "source") }
  var zeroTarget: String {
    say("指标值为零，达到得满分，未达到不得分", "the target is zero: full points when reached, none otherwise")
  }

  /// What stands in a cell.
  func quoted(_ text: String) -> String { say("“\(text)”", "'\(text)'") }

  /// A remark behind what it is about.
  func bracketed(_ text: String) -> String { say("（\(text)）", " (\(text))") }

  var reportingUnit: String { say("填报单位", "reported by") }

  /// `甲县：“≥100%”，“90%”，资金额度 40`
  func report(of row: IndicatorEntry) -> String {
    let amount = row.amount.map { say("，资金额度 \($0.text)", ", money \($0.text)") } ?? ""
    return "\(row.reportingUnit)\(colon)\(quoted(row.target.text))\(say("，", ", "))\(quoted(row.actual.text))\(amount)"
  }

  func rolledUp(_ text: String) -> String { say("汇总后 \(text)", "\(text) in all") }

  func read(_ text: String?) -> String { text.map { say("，读作 \($0)", ", read as \($0)") } ?? "" }

  func level(_ name: String) -> String { say("定性指标，档次“\(name)”", "qualitative, level '\(name)'") }

  func lines(for note: RuleNote) -> [ExplanationLine] {
    [ExplanationLine(rule, note.place.text)] + (note.citation.map { [ExplanationLine(source, text(of: $0))] } ?? [])
  }

  func text(of citation: Citation) -> String {
    let article = citation.article.map { " " + $0 } ?? ""
    let note = citation.note.map { say("；\($0)", "; \($0)") } ?? ""
    return citation.document + article
      + say("（\(citation.certainty.wording.chinese)）", " (\(citation.certainty.wording.english))") + note
  }

  /// Where the points come from: the table, what does not apply and gave its own away, or the rule set's sharing.
  func pointsOrigin(of points: Points, stated: Points?, node: Int, _ scheme: ScoringScheme) -> String {
    if let stated {
      if points == stated { return say("（表内所填）", " (stated in the table)") }
      return points > stated
        ? say("（表内填 \(stated.text)，其余由不适用的指标转来）", " (\(stated.text) in the table, the rest of what does not apply)")
        : say("（表内填 \(stated.text)，未计入）", " (\(stated.text) in the table, not counted)")
    }
    if scheme.nodes[node].isIndicator, scheme.tree.nodes[node].points != nil {
      let place = scheme.nodes[node].note.place.text
      return say("（规则规定 \(place)）", " (prescribed by the rules \(place))")
    }
    // Below the first level, points of a node's own are what its indicators share.
    if scheme.tree.nodes[node].parent != nil, let points = scheme.tree.nodes[node].points,
      scheme.scoring.unweighted != .evenlyOverAll
    {
      let (name, place) = (scheme.nodes[node].name, scheme.nodes[node].note.place.text)
      return say(
        "（表内未填，由“\(name)”的 \(points.text) 分分得 \(place)）",
        " (not stated; of the \(points.text) points of '\(name)' \(place))"
      )
    }
    let place = scheme.policies[.unweighted].map { " \($0.place.text)" } ?? ""
    let policy =
      switch scheme.scoring.unweighted {
      case .forbidden: say("表内未填", "not stated")
      case .evenlyByIndicator:
        say("表内未填，一级指标分值按三级指标个数平分", "not stated; the category's points are shared evenly among its indicators")
      case .evenlyBySubcategory:
        say("表内未填，一级指标分值先按二级指标再按三级指标平分", "not stated; shared evenly by subcategory, then by indicator")
      case .evenlyOverAll: say("表内未填，全部分值按三级指标个数平分", "not stated; all points are shared evenly among all indicators")
      }
    return say("（\(policy)\(place)）", " (\(policy)\(place))")
  }

  func text(of rounding: Rounding) -> String {
    let mode =
      switch rounding.mode {
      case .halfUp: say("四舍五入", "half up")
      case .halfEven: say("四舍六入五成双", "half even")
      case .down: say("截断", "down")
      case .up: say("进位", "up")
      }
    return say("\(mode)，保留\(rounding.places)位小数", "\(mode), \(rounding.places) places")
  }

  /// `86 ÷ 90 = 0.955556…`
  func value(of ratio: Ratio, by measure: Measure?) -> String {
    if measure == .daysLate { return DaysText.wording(late: ratio).text(in: language) }
    if measure?.isShare == false || ratio.denominator == 1 { return RatioText.value(ratio) }
    let quotient = measure == nil ? RatioText.fraction(ratio) : RatioText.quotient(ratio)
    return "\(quotient) = \(RatioText.value(ratio))"
  }

  /// A ratio as a factor: its value where that is exact, the fraction otherwise.
  func factor(_ ratio: Ratio) -> String {
    RatioText.isExact(ratio) ? RatioText.decimal(ratio) : RatioText.fraction(ratio)
  }
}
