import Diagnostics

/// What can be wrong with the projects of a plan when they are looked at again.
enum PlanProblem: CataloguedProblem, Hashable {
  case projectGone(ProjectKey)
  case sourceUnknown(department: String)
  case paperOfNobody(String)

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
    }
  }
}
