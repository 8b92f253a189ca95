import Diagnostics

/// What is to be said about last year's submission beside this year's. Texts in the cases are the user's own.
enum PreviousYearProblem: Problem, Hashable {
  case otherYear(previous: Int, year: Int)
  case nothingInCommon(year: Int)
  case matchedByName(name: String, previous: String, similarity: Int)

  var code: String {
    switch self {
    case .otherYear: "S0171"
    case .nothingInCommon: "S0172"
    case .matchedByName: "S0173"
    }
  }

  var severity: Severity {
    switch self {
    case .otherYear, .nothingInCommon: .warning
    case .matchedByName: .info
    }
  }

  var message: Wording {
    switch self {
    case .otherYear(let previous, let year):
      Wording(
        zh: "对照的自评材料是 \(previous) 年的，不是 \(year - 1) 年的",
        en: "the submission to compare with is of \(previous) and not of \(year - 1)"
      )
    case .nothingInCommon(let year):
      Wording(zh: "与 \(year) 年的自评材料没有可对应的指标", en: "no indicator has a partner in the submission of \(year)")
    case .matchedByName(let name, let previous, let similarity):
      Wording(
        zh: "“\(name)”按名称相近（\(similarity)%）对应上年的“\(previous)”",
        en: "'\(name)' is compared with last year's '\(previous)', whose name is like it (\(similarity)%)"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .otherYear: Wording(zh: "核对 --previous 给出的文件夹", en: "check the folder given with --previous")
    case .nothingInCommon:
      Wording(zh: "项目按编码、指标按名称对应；名称改动大的不作对应", en: "projects are matched by code and indicators by name")
    case .matchedByName: nil
    }
  }
}
