import Diagnostics

extension SubmissionProblem {
  /// The whole catalogue, one entry for each problem.
  public var entry: ProblemEntry {
    switch self {
    case .missingFile(let name, let similar):
      ProblemEntry(
        "S0101",
        .error,
        Wording(zh: "缺少文件“\(name)”", en: "'\(name)' is missing from the submission"),
        help: similar.map { Wording(zh: "文件夹中有“\($0)”，请改名", en: "the folder has '\($0)': rename it") }
          ?? Wording(zh: "jixiao demo 写出一份示例，可照着改", en: "jixiao demo writes a sample to copy")
      )
    case .emptyFile(let name):
      ProblemEntry("S0102", .error, Wording(zh: "文件“\(name)”是空的", en: "'\(name)' must not be empty"))
    case .otherEncoding(let name):
      ProblemEntry(
        "S0103",
        .info,
        Wording(zh: "文件按 \(name) 编码读取", en: "encoding of the file was recognised as \(name)")
      )

    case .unterminatedQuote:
      ProblemEntry(
        "S0111",
        .error,
        Wording(zh: "引号没有配对，此处引号到文件末尾都没有结束", en: "quote must be closed, but the file ends before"),
        help: Wording(zh: "补上结尾的引号；文中的引号写成两个", en: "add the closing quote; a quote inside a cell is written twice")
      )
    case .textAfterQuote:
      ProblemEntry(
        "S0112",
        .error,
        Wording(zh: "结尾引号之后还有文字", en: "text must not follow a closing quote"),
        help: Wording(zh: "单元格内的引号写成两个", en: "write a quote inside a cell twice")
      )
    case .tooFewCells(let found, let expected):
      ProblemEntry(
        "S0113",
        .warning,
        Wording(
          zh: "本行只有 \(found) 格，表头有 \(expected) 列，其余按空白处理",
          en: "\(found) cells in a table of \(expected) columns; the others are taken as empty"
        )
      )
    case .tooManyCells(let found, let expected):
      ProblemEntry(
        "S0114",
        .error,
        Wording(
          zh: "本行有 \(found) 格，表头只有 \(expected) 列，多出的没有读取",
          en: "\(found) cells in a table of \(expected) columns; the surplus was not read"
        ),
        help: Wording(zh: "含逗号的文字须加引号", en: "put quotes around text with commas")
      )
    case .nulInCell:
      ProblemEntry(
        "S0115",
        .error,
        Wording(zh: "单元格含空字符，已略去", en: "NUL characters must not stand in a cell and were left out")
      )
    case .cellTooLong(let limit):
      ProblemEntry(
        "S0116",
        .error,
        Wording(zh: "单元格超过 \(limit) 字，其后已截去", en: "cell must not be longer than \(limit) characters and was cut")
      )
    case .tooManyRows(let limit):
      ProblemEntry(
        "S0117",
        .error,
        Wording(zh: "表格超过 \(limit) 行，其后没有读取", en: "table must not have more than \(limit) rows; the rest was not read")
      )
    case .moreOfTheSame(let code, let count):
      ProblemEntry(
        "S0118",
        .info,
        Wording(zh: "另有 \(count) 处 \(code)，不再逐一列出", en: "\(count) more of \(code) are not listed")
      )

    case .missingColumn(let name, let similar):
      ProblemEntry(
        "S0121",
        .error,
        Wording(zh: "缺少列“\(name)”", en: "column '\(name)' is missing"),
        help: similar.map { Wording(zh: "表头中的“\($0)”是否就是它？请改名", en: "is it the one headed '\($0)'? rename that") }
      )
    case .duplicateColumn(let name):
      ProblemEntry(
        "S0122",
        .error,
        Wording(zh: "列“\(name)”重复，只读第一列", en: "column '\(name)' must occur once; only the first is read")
      )
    case .unknownColumn(let name, let similar):
      ProblemEntry(
        "S0123",
        .info,
        Wording(zh: "列“\(name)”不在已知列名之内，不参与计算", en: "column '\(name)' is not a known one and is not used"),
        help: similar.map { Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?") }
      )
    case .unnamedColumn(let number):
      ProblemEntry(
        "S0124",
        .warning,
        Wording(zh: "第 \(number) 列有内容但没有列名，没有读取", en: "column \(number) has content but no name and is not read")
      )
    case .columnInYuan(let name):
      ProblemEntry(
        "S0125",
        .error,
        Wording(zh: "列“\(name)”以元为单位，金额须以万元为单位", en: "column '\(name)' is in 元; money must be in 万元"),
        help: Wording(zh: "金额除以 10000，列名改为（万元）", en: "divide the amounts by 10 000 and head the column （万元）")
      )
    case .rowsAboveHeader(let count):
      ProblemEntry(
        "S0126",
        .info,
        Wording(zh: "表头之上的 \(count) 行按标题略过", en: "\(count) rows above the header are taken as titles and skipped")
      )

    case .noRows: ProblemEntry("S0131", .error, Wording(zh: "表头之下没有数据", en: "rows are missing below the header"))
    case .missingProjectCode:
      ProblemEntry("S0132", .error, Wording(zh: "项目须有编码，本行没有读取", en: "project code is missing; the row was not read"))
    case .duplicateProject(let code):
      ProblemEntry(
        "S0133",
        .error,
        Wording(zh: "项目编码“\(code)”重复，只读第一个", en: "project code '\(code)' must occur once; only the first is read")
      )
    case .missingProjectName(let code):
      ProblemEntry("S0134", .warning, Wording(zh: "项目“\(code)”没有名称", en: "project '\(code)' has no name"))
    case .unknownProject(let code, let similar):
      ProblemEntry(
        "S0135",
        .error,
        Wording(
          zh: "项目编码“\(code)”不在项目表中，本行没有读取",
          en: "project '\(code)' is not in the project table; the row was not read"
        ),
        help: similar.map { Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?") }
          ?? Wording(
            zh: "在 projects.csv 中补上该项目；部门整体指标的项目编码留空",
            en: "add the project to projects.csv; leave the code empty for indicators of the department itself"
          )
      )
    case .missingIndicatorName:
      ProblemEntry(
        "S0136",
        .error,
        Wording(zh: "三级指标须有名称，本行没有读取", en: "indicator must have a name; the row was not read")
      )
    case .missingCategory(let indicator):
      ProblemEntry(
        "S0137",
        .error,
        Wording(zh: "指标“\(indicator)”没有一级指标", en: "indicator '\(indicator)' must belong to a category (一级指标)")
      )
    case .labelFromAbove(let column):
      ProblemEntry(
        "S0138",
        .info,
        Wording(
          zh: "“\(column)”空白处沿用同一项目上一行的内容",
          en: "empty cells of '\(column)' take the text of the row above in the same project"
        )
      )
    case .departmentRowAmongProjects:
      ProblemEntry(
        "S0139",
        .warning,
        Wording(
          zh: "夹在项目之间的行没有项目编码，按部门整体指标读取",
          en: "row without a project code between projects is taken as a department-level indicator"
        ),
        help: Wording(zh: "合并单元格须拆开，每行填写项目编码", en: "split merged cells and write the project code in every row")
      )
    case .totalRow(let text):
      ProblemEntry(
        "S0140",
        .info,
        Wording(zh: "“\(text)”行是合计，已略过", en: "'\(text)' is a row of totals and was skipped")
      )

    case .unreadableNumber(let text, let column):
      ProblemEntry(
        "S0141",
        .error,
        Wording(zh: "“\(text)”不是数字，“\(column)”须填数字", en: "'\(text)' is not a number, as '\(column)' must be"),
        help: Wording(zh: "用阿拉伯数字填写，如 1234.56", en: "write digits, such as 1234.56")
      )
    case .negativeNumber(let text, let column):
      ProblemEntry(
        "S0142",
        .error,
        Wording(zh: "“\(text)”为负数，“\(column)”不得小于 0", en: "'\(text)' is negative; '\(column)' must not be below 0")
      )
    case .numberTooLarge(let text, let column, let limit):
      ProblemEntry(
        "S0143",
        .error,
        Wording(
          zh: "“\(text)”过大，“\(column)”不得超过 \(limit)",
          en: "'\(text)' is too large; '\(column)' must not be above \(limit)"
        )
      )
    case .amountInYuan(let text, let column):
      ProblemEntry(
        "S0144",
        .error,
        Wording(zh: "“\(text)”以元为单位，“\(column)”须以万元为单位", en: "'\(text)' is in 元; '\(column)' must be in 万元"),
        help: Wording(zh: "除以 10000 后填写", en: "divide it by 10 000")
      )
    case .executedFarAboveBudget(let executed, let budget):
      ProblemEntry(
        "S0145",
        .warning,
        Wording(
          zh: "执行数 \(executed) 万元超过预算数 \(budget) 万元的两倍",
          en: "\(executed) 万元 executed is more than twice the budget of \(budget) 万元"
        ),
        help: Wording(zh: "检查单位是否为万元", en: "check that both are in 万元")
      )
    }
  }
}
