import Diagnostics

/// What is worth saying about a document that was taken into a submission. Texts in the cases are the user's own.
public enum ImportProblem: CataloguedProblem, Hashable {
  // The document as a whole
  case nothingFound(file: String)
  case noYear
  case yearAssumed(year: Int, from: String)
  case yearsDiffer(first: Int, other: Int)
  case noDepartment
  case departmentsDiffer(first: String, other: String)

  // Projects
  case projectWithoutCode(name: String, code: String)
  case projectWithoutName(code: String)
  case sameProjectTwice(code: String)
  case listedProjectMatched(listed: String, project: String)
  case listedProjectAdded(name: String, code: String)
  case listedCountDiffers(stated: Int, listed: Int)

  // Rows and cells
  case cutOffRow(indicator: String)
  case displacedRow(indicator: String)
  case namelessRow(value: String)
  case monthAssumed(value: String)
  case amountInYuan(text: String, column: String)
  case headingMissing(name: String)
}

extension ImportProblem {
  public var entry: ProblemEntry {
    switch self {
    case .nothingFound(let file):
      ProblemEntry(
        "D0101",
        .error,
        Wording(zh: "“\(file)”中没有找到绩效目标或指标表", en: "'\(file)' has no performance targets or indicator table"),
        help: Wording(
          zh: "指标表须有一行表头，写明一级指标、三级指标和指标值",
          en: "an indicator table needs a header row that names 一级指标, 三级指标 and 指标值"
        )
      )
    case .noYear:
      ProblemEntry(
        "D0102",
        .error,
        Wording(zh: "文件中没有写明年度", en: "the documents do not say which year they are for"),
        help: Wording(zh: "加上 --year，例如 --year 2023", en: "add --year, for example --year 2023")
      )
    case .yearAssumed(let year, let text):
      ProblemEntry(
        "D0103",
        .warning,
        Wording(zh: "文件没有写明年度，按“\(text)”认作 \(year) 年", en: "no year is stated; \(year) is taken from '\(text)'"),
        help: Wording(zh: "不对时用 --year 指定", en: "name another one with --year if that is wrong")
      )
    case .yearsDiffer(let first, let other):
      ProblemEntry(
        "D0104",
        .warning,
        Wording(
          zh: "文件的年度不一致：\(first) 年和 \(other) 年，按 \(first) 年",
          en: "the documents are of \(first) and \(other); \(first) is taken"
        ),
        help: Wording(zh: "一份自评材料只含一个年度，请分别导入", en: "a submission is of one year: import them one by one")
      )
    case .noDepartment:
      ProblemEntry(
        "D0105",
        .warning,
        Wording(zh: "文件中没有找到部门名称", en: "the documents do not name the department"),
        help: Wording(
          zh: "用 --department 指定，或在 submission.yaml 中填写",
          en: "name it with --department or in submission.yaml"
        )
      )
    case .departmentsDiffer(let first, let other):
      ProblemEntry(
        "D0106",
        .warning,
        Wording(
          zh: "文件属于不同的部门：“\(first)”和“\(other)”，按前者",
          en: "documents of '\(first)' and of '\(other)'; the first is taken"
        ),
        help: Wording(zh: "一份自评材料只含一个部门，请分别导入", en: "a submission is of one department: import them one by one")
      )
    case .projectWithoutCode(let name, let code):
      ProblemEntry(
        "D0111",
        .warning,
        Wording(
          zh: "项目“\(name)”没有项目编码，暂编为“\(code)”",
          en: "project '\(name)' has no code; it is called '\(code)' for now"
        ),
        help: Wording(
          zh: "在 projects.csv 和 indicators.csv 中改成正式编码",
          en: "put its real code into projects.csv and indicators.csv"
        )
      )
    case .projectWithoutName(let code):
      ProblemEntry("D0112", .warning, Wording(zh: "项目“\(code)”没有项目名称", en: "project '\(code)' has no name"))
    case .sameProjectTwice(let code):
      ProblemEntry(
        "D0113",
        .warning,
        Wording(
          zh: "项目“\(code)”出现两次，后一次的指标并入前一次",
          en: "project '\(code)' is there twice; the indicators of both are taken together"
        ),
        help: Wording(zh: "核对是否重复填报，或编码写错", en: "check whether it was entered twice, or a code is wrong")
      )
    case .listedProjectMatched(let listed, let project):
      ProblemEntry(
        "D0114",
        .info,
        Wording(
          zh: "正文所列“\(listed)”按名称相近认作项目“\(project)”",
          en: "'\(listed)' of the report's list is taken for project '\(project)', whose name is like it"
        ),
        help: Wording(zh: "不是同一个项目时，在 projects.csv 中另加一行", en: "if it is another one, add a row to projects.csv")
      )
    case .listedProjectAdded(let name, let code):
      ProblemEntry(
        "D0115",
        .warning,
        Wording(
          zh: "正文列有项目“\(name)”，文件中没有它的目标表；暂编为“\(code)”，金额记作年初预算数",
          en:
            "the report lists '\(name)', which has no target table; it is called '\(code)' for now, and the amount is taken as its budget"
        ),
        help: Wording(zh: "补上项目编码、预算数和指标", en: "add its code, budget and indicators")
      )
    case .listedCountDiffers(let stated, let listed):
      ProblemEntry(
        "D0116",
        .warning,
        Wording(zh: "正文说共 \(stated) 项，列出的是 \(listed) 项", en: "the report says \(stated) projects and lists \(listed)"),
        help: Wording(zh: "核对项目数，改正正文", en: "check the number and correct the report")
      )
    case .cutOffRow(let name):
      ProblemEntry(
        "D0121",
        .error,
        Wording(
          zh: "文件在指标“\(name)”处中断，本行没有指标值",
          en: "the document ends inside the row of '\(name)', before its target"
        ),
        help: Wording(zh: "找到完整的文件，补上本行及其后的指标", en: "find the whole document and add the rest of the table")
      )
    case .displacedRow(let name):
      ProblemEntry(
        "D0122",
        .warning,
        Wording(
          zh: "指标“\(name)”的本行少一格，已按内容对应到各列",
          en: "the row of '\(name)' lacks a cell; its texts were put under the columns they fit"
        ),
        help: Wording(zh: "对照原文件核对本行", en: "compare the row with the document")
      )
    case .namelessRow(let value):
      ProblemEntry(
        "D0123",
        .warning,
        Wording(
          zh: "指标值“\(value)”没有三级指标名称，以二级指标为名",
          en: "target '\(value)' has no indicator name; that of its subcategory is taken"
        ),
        help: Wording(zh: "补上三级指标名称", en: "add the name of the indicator")
      )
    case .monthAssumed(let value):
      ProblemEntry(
        "D0124",
        .warning,
        Wording(
          zh: "资金支出计划的“\(value)”上方没有月份，认作 12月底",
          en: "'\(value)' of the spending plan stands below no month; the end of December is taken"
        ),
        help: Wording(zh: "对照原文件核对", en: "compare it with the document")
      )
    case .amountInYuan(let text, let column):
      ProblemEntry(
        "D0125",
        .error,
        Wording(
          zh: "“\(column)”的“\(text)”不能从元换算成万元",
          en: "'\(text)' of '\(column)' cannot be converted from 元 to 万元"
        )
      )
    case .headingMissing(let name):
      ProblemEntry(
        "D0126",
        .info,
        Wording(
          zh: "“\(name)”一节没有标题，按上下文认出",
          en: "the part '\(name)' has no heading; it was told by what stands around it"
        )
      )
    }
  }
}
