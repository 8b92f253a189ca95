import Diagnostics

/// What can be wrong when verified results are scored.
enum ReviewProblem: CataloguedProblem, Hashable {
  case scoreNotSupported(indicator: String, written: String, computed: String)
  case loweredWithoutReason(indicator: String, written: String, computed: String)
  case indicatorGone(name: String)
  case notReviewed(count: Int, of: Int)
  case executionUnreadable(String)
  case executionScoreByHand
  case noEvidence(indicators: [String])

  private static func list(_ names: [String], separator: String = "、") -> String {
    names.prefix(3).joined(separator: separator) + (names.count > 3 ? "…" : "")
  }

  var entry: ProblemEntry {
    switch self {
    case .scoreNotSupported(let indicator, let written, let computed):
      ProblemEntry(
        "V0401",
        .error,
        Wording(
          zh: "指标“\(indicator)”复核得分 \(written) 分，高于按核实结果计算的 \(computed) 分，以计算的为准",
          en: "'\(indicator)' was given \(written) points in review; what was verified makes \(computed), which stands"
        ),
        help: Wording(zh: "核对复核完成值", en: "check the verified result")
      )
    case .loweredWithoutReason(let indicator, let written, let computed):
      ProblemEntry(
        "V0402",
        .error,
        Wording(
          zh: "指标“\(indicator)”复核得分 \(written) 分，低于按核实结果计算的 \(computed) 分而没有理由，以计算的为准",
          en:
            "'\(indicator)' was given \(written) points in review without a reason; what was verified makes \(computed), which stands"
        ),
        help: Wording(zh: "在“核减事项”选择事项，或在“复核意见”写明理由", en: "choose an adjustment, or state the reason in 复核意见")
      )
    case .indicatorGone(let name):
      ProblemEntry(
        "V0403",
        .error,
        Wording(
          zh: "复核过的指标“\(name)”在现在的自评材料中找不到，没有采用",
          en: "'\(name)' was reviewed and is no longer in the submission; the verdict was not used"
        ),
        help: Wording(zh: "用复核时的材料评分", en: "score the submission as it was reviewed")
      )
    case .notReviewed(let count, let whole):
      ProblemEntry(
        "V0404",
        .info,
        Wording(
          zh: "\(whole) 项（含预算执行）中有 \(count) 项没有复核，按自评完成值计分",
          en: "\(count) of \(whole) rows, execution included, were not reviewed and count as the department stated them"
        )
      )
    case .executionUnreadable(let text):
      ProblemEntry(
        "V0405",
        .error,
        Wording(
          zh: "核实的全年执行数“\(text)”不是金额，也不是执行率，仍按自评的执行数计分",
          en: "the verified execution '\(text)' is neither an amount nor a rate; the department's own stands"
        ),
        help: Wording(
          zh: "填以万元计的执行数，如 75，或执行率，如 93.75%",
          en: "write an amount in 万元 such as 75, or a rate such as 93.75%"
        )
      )
    case .executionScoreByHand:
      ProblemEntry(
        "V0406",
        .warning,
        Wording(
          zh: "预算执行的复核得分和核减事项没有采用，只按核实的执行数计分",
          en: "a written score or an adjustment of execution was not used; it is scored from the verified amount"
        ),
        help: Wording(zh: "在“复核完成值”填写核实的全年执行数", en: "write the verified amount into 复核完成值")
      )
    case .noEvidence(let indicators):
      ProblemEntry(
        "V0407",
        .warning,
        Wording(
          zh: "有 \(indicators.count) 项指标复核后仍没有证据（\(Self.list(indicators))），按复核口径限制得分",
          en:
            "\(indicators.count) indicators have no evidence after review (\(Self.list(indicators, separator: ", "))); the rules limit their scores"
        ),
        help: Wording(zh: "核实时见到资料的，在“证据”栏写明", en: "name in column 证据 what was seen")
      )
    }
  }
}
