import Diagnostics

extension WorkingPaperProblem {
  /// The whole catalogue, one entry for each problem.
  var entry: ProblemEntry {
    switch self {
    case .notWorkingPaper:
      ProblemEntry(
        "V0301",
        .error,
        Wording(zh: "这不是复核底稿：找不到表头", en: "this is no working paper: its header is not there"),
        help: Wording(
          zh: "表头须有“三级指标”（或“编号”）以及“复核完成值”等列",
          en: "the header needs 三级指标 or 编号, and columns such as 复核完成值"
        )
      )
    case .tooManyRows(let limit):
      ProblemEntry(
        "V0302",
        .warning,
        Wording(zh: "底稿超过 \(limit) 行，其后没有读取", en: "more than \(limit) rows; the rest was not read")
      )
    case .otherPlan(let found):
      ProblemEntry(
        "V0303",
        .error,
        Wording(zh: "底稿属于另一个抽查计划（\(found)），没有采用", en: "the paper belongs to another plan (\(found)) and was not used")
      )
    case .otherProject(let found, let expected):
      ProblemEntry(
        "V0304",
        .error,
        Wording(
          zh: "底稿属于项目“\(found)”，不是“\(expected)”，没有采用",
          en: "the paper belongs to project '\(found)', not to '\(expected)', and was not used"
        )
      )
    case .identityMissing:
      ProblemEntry(
        "V0305",
        .warning,
        Wording(
          zh: "底稿的“标识”工作表不在了，无法核对它属于哪个计划、材料是否变动",
          en: "sheet 标识 is gone: neither the plan nor the state of the submission can be verified"
        ),
        help: Wording(zh: "请在原来的底稿上填写", en: "fill in the paper as it was handed out")
      )
    case .submissionChanged:
      ProblemEntry(
        "V0306",
        .warning,
        Wording(
          zh: "自评材料在制定抽查计划之后有变动，底稿上的自评完成值、自评得分可能不是现在的",
          en: "the submission has changed since the plan was made; what the paper shows of it may be outdated"
        ),
        help: Wording(zh: "核对变动之处；部门不应在抽查期间修改材料", en: "look at what changed; departments should not change it now")
      )
    case .notSigned:
      ProblemEntry(
        "V0307",
        .warning,
        Wording(zh: "底稿没有填写复核人", en: "the paper names no reviewer"),
        help: Wording(zh: "在“复核人”之后填写姓名", en: "write the name beside 复核人")
      )
    case .nothingFilledIn:
      ProblemEntry("V0308", .warning, Wording(zh: "底稿没有填写任何复核内容", en: "nothing is filled in"))

    case .rowFoundByName(let indicator):
      ProblemEntry(
        "V0311",
        .info,
        Wording(zh: "指标“\(indicator)”没有编号，按名称对应", en: "'\(indicator)' has no id and was found by its name")
      )
    case .rowRenamed(let found, let original):
      ProblemEntry(
        "V0312",
        .warning,
        Wording(
          zh: "指标“\(original)”在底稿上改名为“\(found)”，按编号对应",
          en: "'\(original)' is called '\(found)' in the paper; it was found by its id"
        )
      )
    case .rowMissing(let indicator):
      ProblemEntry(
        "V0313",
        .warning,
        Wording(
          zh: "底稿上没有指标“\(indicator)”，视为没有复核",
          en: "'\(indicator)' is not in the paper and counts as not reviewed"
        ),
        help: Wording(zh: "请补上这一行", en: "put the row back")
      )
    case .rowUnknown(let name):
      ProblemEntry(
        "V0314",
        .warning,
        Wording(zh: "“\(name)”不是这个项目的指标，没有采用", en: "'\(name)' is no indicator of the project and was not used")
      )
    case .nameNotUnique(let name):
      ProblemEntry(
        "V0315",
        .error,
        Wording(
          zh: "项目有几个指标名为“\(name)”，底稿没有编号，无法对应，没有采用",
          en: "several indicators are called '\(name)' and the row has no id; it was not used"
        ),
        help: Wording(zh: "请按“标识”工作表补填编号", en: "fill in the id from sheet 标识")
      )
    case .sameRowTwice(let indicator):
      ProblemEntry(
        "V0316",
        .info,
        Wording(zh: "指标“\(indicator)”有两行，内容相同", en: "'\(indicator)' is there twice with the same content")
      )
    case .rowsDiffer(let indicator):
      ProblemEntry(
        "V0317",
        .error,
        Wording(
          zh: "指标“\(indicator)”有两行，复核内容不同，都没有采用",
          en: "'\(indicator)' is there twice with different content; neither was used"
        ),
        help: Wording(zh: "只留一行", en: "keep one of them")
      )
    case .factChanged(let indicator, let column, let found, let original):
      ProblemEntry(
        "V0318",
        .warning,
        Wording(
          zh: "指标“\(indicator)”的“\(column)”在底稿上改成了“\(found)”，仍以“\(original)”为准",
          en: "\(column) of '\(indicator)' was changed to '\(found)' in the paper; '\(original)' stands"
        ),
        help: Wording(zh: "复核结果填在“复核完成值”“复核得分”栏", en: "verified results belong into 复核完成值 and 复核得分")
      )

    case .unreadableScore(let text):
      ProblemEntry(
        "V0321",
        .error,
        Wording(zh: "复核得分“\(text)”不是数字，没有采用", en: "reviewed score '\(text)' is no number and was not used")
      )
    case .scoreOutsidePoints(let indicator, let score, let points):
      ProblemEntry(
        "V0322",
        .error,
        Wording(
          zh: "指标“\(indicator)”的复核得分 \(score) 分不在 0 到 \(points) 分之间，没有采用",
          en: "the reviewed score of '\(indicator)', \(score), is not between 0 and \(points) and was not used"
        )
      )
    case .unknownAdjustment(let name, let similar):
      ProblemEntry(
        "V0323",
        .error,
        Wording(zh: "核减事项“\(name)”不在规则之内，没有采用", en: "the rules know no adjustment '\(name)'; it was not used"),
        help: similar.map { Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?") }
      )
    case .adjustmentWithoutReason(let indicator):
      ProblemEntry(
        "V0324",
        .error,
        Wording(
          zh: "指标“\(indicator)”有核减而没有写复核意见，核减没有采用",
          en: "'\(indicator)' has an adjustment and no opinion; the adjustment was not used"
        ),
        help: Wording(zh: "在“复核意见”写明核减理由", en: "state the reason in column 复核意见")
      )
    case .reviewersDiffer(let indicator, let first, let second):
      ProblemEntry(
        "V0325",
        .error,
        Wording(
          zh: "指标“\(indicator)”的复核结果不一致：\(first)；\(second)；在商定之前不计复核得分",
          en: "reviewers differ on '\(indicator)': \(first); \(second); it has no reviewed score until they agree"
        ),
        help: Wording(zh: "两位复核人商定后，由其中一位更正底稿", en: "one of them has to correct the paper")
      )
    }
  }
}
