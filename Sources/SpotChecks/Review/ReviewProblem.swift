import Diagnostics

/// What can be wrong when verified results are scored.
enum ReviewProblem: CataloguedProblem, Hashable {
  case scoreNotSupported(indicator: String, written: String, computed: String)
  case loweredWithoutReason(indicator: String, written: String, computed: String)
  case indicatorGone(name: String)
  case notReviewed(count: Int, of: Int)

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
          zh: "\(whole) 个指标中有 \(count) 个没有复核，按自评完成值计分",
          en: "\(count) of \(whole) indicators were not reviewed and count as the department stated them"
        )
      )
    }
  }
}
