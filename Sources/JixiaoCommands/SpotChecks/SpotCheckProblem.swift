import Diagnostics

/// What can be wrong with a spot check as a whole.
enum SpotCheckProblem: CataloguedProblem, Hashable {
  case nothingFound
  case noYear
  case noRecord(folder: String)
  case noPlan(folder: String)
  case planThere(folder: String)
  case rulesChanged(id: String, role: RuleRole, planned: String, now: String)
  case nothingReviewed
  case planNotDrawnAgain
  case laidOverOther(review: String, base: String)
  case notLaidOver(review: String, base: String)
  case lastYearUnknown(year: Int)
  case lastYearOther(found: Int, expected: Int)
  case nothingToWithdraw(String)
  case severalReviewers(String, names: [String])
  case stillWithdrawn(count: Int)

  /// Which of the two rule sets of a review.
  enum RuleRole: Hashable {
    case base
    case review

    var wording: Wording {
      switch self {
      case .base: Wording(zh: "评分规则集", en: "the rules")
      case .review: Wording(zh: "复核规则集", en: "the review rules")
      }
    }

    var option: String {
      switch self {
      case .base: "--rules"
      case .review: "--review-rules"
      }
    }
  }

  var entry: ProblemEntry {
    switch self {
    case .nothingFound:
      ProblemEntry(
        "A0601",
        .error,
        Wording(zh: "没有找到自评材料", en: "no submissions were found"),
        help: Wording(
          zh: "给出各部门材料文件夹、工作簿或扁平表所在的文件夹",
          en: "name the folder that holds the submissions of departments: folders, workbooks or flat tables"
        )
      )
    case .noYear:
      ProblemEntry(
        "A0602",
        .error,
        Wording(zh: "材料没有写明年度", en: "the sources do not say which year they are of"),
        help: Wording(zh: "用 --year 指定", en: "name it with --year")
      )
    case .noRecord(let folder):
      ProblemEntry(
        "A0603",
        .error,
        Wording(zh: "“\(folder)”中没有抽查计划", en: "there is no plan in '\(folder)'"),
        help: Wording(zh: "先用 jixiao spot-check plan 编制计划", en: "make one with 'jixiao spot-check plan'")
      )
    case .noPlan(let folder):
      ProblemEntry(
        "A0604",
        .error,
        Wording(zh: "“\(folder)”的复核记录中没有抽查计划", en: "the record in '\(folder)' holds no plan"),
        help: Wording(zh: "先用 jixiao spot-check plan 编制计划", en: "make one with 'jixiao spot-check plan'")
      )
    case .planThere(let folder):
      ProblemEntry(
        "A0605",
        .error,
        Wording(zh: "“\(folder)”中已有抽查计划，没有覆盖", en: "there is a plan in '\(folder)' already; it was left alone"),
        help: Wording(zh: "另选文件夹", en: "name another folder")
      )
    case .rulesChanged(let id, let role, let planned, let now):
      ProblemEntry(
        "A0606",
        .warning,
        Wording(
          zh: "\(role.wording.chinese)“\(id)”与编制计划时的不同（摘要 \(planned.prefix(12)) → \(now.prefix(12))），按现在的计分",
          en:
            "\(role.wording.english), '\(id)', are not those of the plan (digest \(planned.prefix(12)) → \(now.prefix(12))); they score as they are now"
        ),
        help: Wording(
          zh: "用 \(role.option) 指定编制计划时的规则文件，或恢复原文件；改动有意的，核对是否影响已复核的项目",
          en:
            "name the rule file of the plan with \(role.option), or restore it; otherwise see what the change does to what was reviewed"
        )
      )
    case .nothingReviewed:
      ProblemEntry(
        "A0607",
        .error,
        Wording(zh: "还没有复核完成的项目，没有可以报告的内容", en: "no project has been reviewed yet: there is nothing to report"),
        help: Wording(
          zh: "填好底稿后用 jixiao spot-check review 录入",
          en: "fill in papers and record them with 'spot-check review'"
        )
      )
    case .planNotDrawnAgain:
      ProblemEntry(
        "A0608",
        .warning,
        Wording(
          zh: "按记录重新抽样得到的计划与记录不符，报告不推断总体",
          en: "drawing again from the record does not give the recorded plan; the report says nothing of the whole"
        ),
        help: Wording(zh: "复核记录可能被改动过，或由另一版本的程序写成", en: "the record may have been changed, or be of another version")
      )
    case .laidOverOther(let review, let base):
      ProblemEntry(
        "A0609",
        .info,
        Wording(
          zh: "复核口径“\(review)”原本叠加在另一规则集上，这里叠加在“\(base)”上",
          en: "the standards '\(review)' extend another rule set; here they are laid over '\(base)'"
        )
      )
    case .notLaidOver(let review, let base):
      ProblemEntry(
        "A0615",
        .error,
        Wording(
          zh: "复核口径“\(review)”与规则集“\(base)”不相合，不能叠加",
          en: "the standards '\(review)' do not fit the rule set '\(base)'"
        ),
        help: Wording(
          zh: "把复核口径文件复制一份，按上面的问题改好，用 --review-rules 指定",
          en: "copy the file of the standards, mend what is said above, and name it with --review-rules"
        )
      )
    case .lastYearUnknown(let year):
      ProblemEntry(
        "A0610",
        .warning,
        Wording(zh: "没有得到任何项目 \(year) 年度的得分，没有与上年比较", en: "no scores of \(year) were found; nothing was compared"),
        help: Wording(
          zh: "--last-year 应给出上年的自评材料或抽查计划文件夹",
          en: "--last-year takes last year's submissions or the folder of last year's spot check"
        )
      )
    case .lastYearOther(let found, let expected):
      ProblemEntry(
        "A0611",
        .warning,
        Wording(
          zh: "作比较的抽查是 \(found) 年度的，不是上年（\(expected)）的，没有采用",
          en: "the spot check to compare with is of \(found), not of \(expected); it was not used"
        )
      )
    case .nothingToWithdraw(let name):
      ProblemEntry(
        "A0612",
        .error,
        Wording(zh: "记录中没有可以撤回的“\(name)”的复核意见", en: "there is nothing on record about '\(name)' to take back"),
        help: Wording(
          zh: "检查项目编码、指标和复核人；已记录的见 jixiao spot-check review … --list --json",
          en: "check the project, the indicator and the reviewer; '--list --json' shows what is on record"
        )
      )
    case .severalReviewers(let name, let names):
      ProblemEntry(
        "A0613",
        .error,
        Wording(
          zh: "“\(name)”有几位复核人的意见（\(names.joined(separator: "、"))），没有撤回",
          en: "several reviewers judged '\(name)' (\(names.joined(separator: ", "))); nothing was taken back"
        ),
        help: Wording(zh: "用 --of 写明撤回谁的意见", en: "say with --of whose verdicts are meant")
      )
    case .stillWithdrawn(let count):
      ProblemEntry(
        "A0614",
        .info,
        Wording(
          zh: "有 \(count) 条意见已经撤回，底稿没有改动，没有重新录入",
          en: "\(count) verdicts had been withdrawn; their papers are unchanged and were not recorded again"
        )
      )
    }
  }
}
