import Diagnostics

/// What can be wrong with the projects of a plan when they are looked at again.
enum PlanProblem: CataloguedProblem, Hashable {
  case projectGone(ProjectKey)
  case sourceUnknown(department: String)
  case paperOfNobody(String)
  case submissionMissing(department: String)
  case submissionChanged(department: String, files: [String])

  var entry: ProblemEntry {
    switch self {
    case .projectGone(let key):
      ProblemEntry(
        "V0501",
        .error,
        Wording(zh: "抽中的项目“\(key)”在现在的自评材料中找不到", en: "project '\(key)' was chosen and is no longer in the submission"),
        help: Wording(zh: "请部门恢复编制抽查计划时的材料", en: "ask the department for the submission as it was planned")
      )
    case .sourceUnknown(let department):
      ProblemEntry(
        "V0502",
        .error,
        Wording(
          zh: "复核记录没有写明部门“\(department)”的材料在哪里",
          en: "the record does not say where department '\(department)' is"
        )
      )
    case .paperOfNobody(let name):
      ProblemEntry(
        "V0503",
        .error,
        Wording(zh: "底稿不属于计划内的任何项目（“\(name)”），没有采用", en: "the paper belongs to no project of the plan ('\(name)')"),
        help: Wording(zh: "用计划的“底稿”文件夹中的工作簿填写", en: "fill in the workbooks of the plan's folder 底稿")
      )
    case .submissionMissing(let department):
      ProblemEntry(
        "V0504",
        .error,
        Wording(
          zh: "部门“\(department)”的自评材料不在编制抽查计划时的地方",
          en: "the submission of department '\(department)' is not where it was when the plan was made"
        ),
        help: Wording(
          zh: "计划文件夹与材料要一起移动，保持原来的相对位置；否则把材料放回原处",
          en: "move the plan's folder together with the submissions, as they lay to each other, or put them back"
        )
      )
    case .submissionChanged(let department, let files):
      ProblemEntry(
        "V0505",
        .warning,
        Wording(
          zh: "部门“\(department)”的自评材料在编制抽查计划之后有变动（\(files.joined(separator: "、"))），按现在的计分",
          en:
            "the submission of '\(department)' has changed since the plan was made (\(files.joined(separator: ", "))); it is scored as it is now"
        ),
        help: Wording(
          zh: "核对变动之处；部门不应在抽查期间修改材料，必要时请其恢复",
          en: "look at what changed; departments should not change it now, ask for it as it was"
        )
      )
    }
  }
}
