import Diagnostics
import ScoringCore

extension SamplingProblem {
  public var entry: ProblemEntry {
    switch self {
    case .emptyPopulation:
      .init(
        "P0101",
        .error,
        Wording(zh: "没有可供抽查的项目", en: "there are no projects to draw from"),
        help: Wording(zh: "请检查材料是否都已读入", en: "see whether all submissions were read")
      )
    case .tooManyItems(let count, let limit):
      .init(
        "P0102",
        .error,
        Wording(zh: "共 \(count) 个项目，超过上限 \(limit)", en: "\(count) projects, at most \(limit) can be drawn from"),
        help: Wording(zh: "请分批编制抽查方案", en: "plan them in several lots")
      )
    case .repeatedItem(let id):
      .init(
        "P0103",
        .error,
        Wording(zh: "项目编码“\(id)”重复", en: "two projects have the code '\(id)'"),
        help: Wording(zh: "请使每个项目的编码唯一，例如在前面加上部门编码", en: "make codes unique, such as by the department's code in front")
      )
    case .negativeAmount(let id):
      .init(
        "P0104",
        .error,
        Wording(zh: "项目“\(id)”的预算数为负数", en: "the budget of project '\(id)' is negative"),
        help: Wording(zh: "请核对并改正预算数", en: "put right the budget")
      )
    case .negativeRisk(let id):
      .init(
        "P0105",
        .error,
        Wording(zh: "项目“\(id)”的风险得分为负数", en: "the risk score of project '\(id)' is negative"),
        help: Wording(zh: "请核对复核规则中风险信号的分值", en: "look at the weights of risk signals in the review rules")
      )
    case .amountsTooLarge:
      .init(
        "P0106",
        .error,
        Wording(zh: "预算数合计超出可精确计算的位数", en: "the budgets together have too many digits to be exact"),
        help: Wording(zh: "请检查单位，或减少小数位数", en: "check the unit, or give fewer decimals")
      )
    case .riskTooLarge(let id):
      .init(
        "P0107",
        .error,
        Wording(zh: "项目“\(id)”的风险得分过大", en: "the risk score of project '\(id)' is too large"),
        help: Wording(zh: "请核对复核规则中风险信号的分值", en: "look at the weights of risk signals in the review rules")
      )
    case .negativeCount(let count):
      .init(
        "P0108",
        .error,
        Wording(zh: "抽查数 \(count) 是负数", en: "\(count) cannot be drawn: the number is negative"),
        help: Wording(zh: "请写大于零的抽查数", en: "ask for one project at least")
      )
    case .notAShare(let share):
      .init(
        "P0109",
        .error,
        Wording(
          zh: "抽查比例 \(Self.text(share)) 不在 0 至 1 之间",
          en: "a share of \(Self.text(share)) is not above 0 and at most 1"
        ),
        help: Wording(zh: "请填大于 0、不超过 100% 的比例", en: "give more than 0 and at most 100%")
      )
    case .nothingToWeigh:
      .init(
        "P0110",
        .error,
        Wording(zh: "所有项目的预算数都是零，不能按金额抽样", en: "all budgets are zero: nothing can be drawn by money"),
        help: Wording(zh: "请改用按项目数抽样", en: "draw by count instead")
      )
    case .baseTooSmall(let base):
      .init(
        "P0111",
        .error,
        Wording(zh: "风险加权的基数 \(base) 小于 1", en: "the base \(base) of the risk weights is below 1"),
        help: Wording(zh: "没有风险信号的项目也须有机会被抽中", en: "projects without any signal must have a chance, too")
      )
    case .allocationWithoutStrata:
      .init(
        "P0112",
        .error,
        Wording(zh: "只有分层抽样才能指定各层的抽查数", en: "numbers for each stratum need a stratified plan"),
        help: Wording(zh: "请改用分层抽样", en: "draw by strata")
      )
    case .nothingAsked:
      .init(
        "P0113",
        .error,
        Wording(zh: "抽查数为零，也没有必查项目", en: "nothing is to be drawn and nothing must be included"),
        help: Wording(
          zh: "请写大于零的抽查数或比例，或点名必查项目",
          en: "ask for one project at least, or name some that must be included"
        )
      )
    case .moreAskedThanThereAre(let asked, let there):
      .init(
        "P0121",
        .warning,
        Wording(zh: "要求抽查 \(asked) 个，可抽的只有 \(there) 个，已全部列入", en: "\(asked) were asked for, all \(there) are taken"),
        help: Wording(
          zh: "本应有更多项目的，检查是否有材料没有读入；否则不必处理",
          en: "where there should be more, see whether a submission was not read; otherwise nothing is to be done"
        )
      )
    case .mustIncludesFillTheSample(let asked, let included):
      .init(
        "P0122",
        .warning,
        Wording(
          zh: "必查项目 \(included) 个，已达到要求的 \(asked) 个，没有随机抽取",
          en: "the \(included) that must be included fill the sample of \(asked); none is drawn at random"
        ),
        help: Wording(
          zh: "没有随机样本就不能推断总体，请增加抽查数",
          en: "ask for more: without a random part nothing follows for the rest"
        )
      )
    case .unknownItem(let id):
      .init(
        "P0123",
        .warning,
        Wording(zh: "点名必查的项目“\(id)”不在名单中", en: "project '\(id)', which must be included, does not exist"),
        help: Wording(
          zh: "请核对项目编码；写成 部门编码/项目编码 也可以",
          en: "check the code; DEPARTMENT/PROJECT will do as well"
        )
      )
    case .tieInRisk(let score, let count):
      .init(
        "P0124",
        .info,
        Wording(
          zh: "风险得分前 \(count) 名的末位有并列（\(score) 分），依次按金额、编码取",
          en:
            "several projects tie at risk score \(score) for the last of \(count) places: the larger amount, then the code decides"
        )
      )
    case .withoutMoney(let count):
      .init(
        "P0125",
        .warning,
        Wording(
          zh: "\(count) 个项目预算数为零，按金额抽样抽不到",
          en: "\(count) projects have no budget and cannot be drawn by money"
        ),
        help: Wording(zh: "如需抽查，请列为必查项目", en: "name them as must-includes if they are to be visited")
      )
    case .emptyStratum(let name):
      .init("P0126", .warning, Wording(zh: "层“\(name)”中没有项目", en: "stratum '\(name)' has no projects"))
    case .stratumTooSmall(let name, let asked, let there):
      .init(
        "P0127",
        .warning,
        Wording(
          zh: "层“\(name)”要求抽查 \(asked) 个，只有 \(there) 个，已全部列入",
          en: "\(asked) were asked for in stratum '\(name)', all \(there) are taken"
        )
      )
    case .strataWithoutSample(let count):
      .init(
        "P0128",
        .warning,
        Wording(
          zh: "有 \(count) 层没有抽到项目，不能推断全部项目",
          en: "nothing is drawn in \(count) strata; the sample cannot speak for all projects"
        ),
        help: Wording(zh: "请增加抽查数或减少分层", en: "ask for more, or for fewer strata")
      )
    case .moneyShareMissed(let asked, let reached):
      .init(
        "P0129",
        .info,
        Wording(
          zh: "样本金额占 \(Self.text(reached))，略低于要求的 \(Self.text(asked))（按期望值确定抽查数）",
          en: "the sample covers \(Self.text(reached)) of the money, \(Self.text(asked)) was asked for and expected"
        ),
        help: Wording(zh: "可提高比例，或将大额项目列为必查", en: "ask for a larger share, or include large projects by rule")
      )
    case .everythingTaken(let count):
      .init("P0130", .info, Wording(zh: "全部 \(count) 个项目都已列入", en: "all \(count) projects are taken"))
    }
  }

  /// As a percentage with at most one decimal, such as 56.9%.
  private static func text(_ share: Ratio) -> String {
    let tenths = Int128(share.numerator) * 1000
    let denominator = Int128(share.denominator)
    // Rounded half up, for negative shares too.
    let rounded = (2 * tenths + denominator) / (2 * denominator)
    let (whole, rest) = rounded.magnitude.quotientAndRemainder(dividingBy: 10)
    return (rounded < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)") + "%"
  }
}
