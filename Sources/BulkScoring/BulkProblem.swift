import Diagnostics

/// What can be wrong with flat tables besides what is wrong with single values.
enum BulkProblem: Problem, Hashable {
  // Rows
  case wrongWidth(found: Int, expected: Int)
  case missingDepartment
  case missingProject
  case codeTooLong(limit: Int)
  case endlessRow(limit: Int)
  case unreadableBytes

  // Projects
  case differentBudgets(project: String)
  case differentNames(project: String)
  case unreadableBudget(project: String)
  case differentSchemes(project: String)

  // Tables
  case unreadEncoding(name: String)
  case headerTooLong
  case sameFileTwice(String)
}

extension BulkProblem {
  var code: String {
    switch self {
    case .wrongWidth: "T0101"
    case .missingDepartment: "T0102"
    case .missingProject: "T0103"
    case .codeTooLong: "T0104"
    case .endlessRow: "T0105"
    case .unreadableBytes: "T0106"
    case .differentBudgets: "T0201"
    case .differentNames: "T0202"
    case .unreadableBudget: "T0203"
    case .differentSchemes: "T0204"
    case .unreadEncoding: "T0301"
    case .headerTooLong: "T0302"
    case .sameFileTwice: "T0303"
    }
  }

  var severity: Severity {
    switch self {
    case .differentNames: .warning
    default: .error
    }
  }

  var message: Wording {
    switch self {
    case .wrongWidth(let found, let expected):
      Wording(
        zh: "本行有 \(found) 格，表头有 \(expected) 格，本行没有读取",
        en: "row has \(found) cells where the header has \(expected); it was not read"
      )
    case .missingDepartment: Wording(zh: "本行没有部门编码，没有读取", en: "department code is missing; the row was not read")
    case .missingProject: Wording(zh: "本行没有项目编码，没有读取", en: "project code is missing; the row was not read")
    case .codeTooLong(let limit):
      Wording(zh: "编码超过 \(limit) 字节，本行没有读取", en: "code is longer than \(limit) bytes; the row was not read")
    case .endlessRow(let limit):
      Wording(
        zh: "引号没有配对，或本行超过 \(limit >> 20) MiB，本行没有读取",
        en: "quote is not closed, or row is longer than \(limit >> 20) MiB; it was not read"
      )
    case .unreadableBytes:
      Wording(zh: "本行的字节不符合表格的编码，没有读取", en: "bytes of the row do not fit the table's encoding; it was not read")
    case .differentBudgets(let project):
      Wording(
        zh: "项目“\(project)”各行所填的预算数或执行数不一致，取其中较小的",
        en: "rows of project '\(project)' state different amounts; the smaller ones were taken"
      )
    case .differentNames(let project):
      Wording(
        zh: "项目“\(project)”各行所填的名称不一致，取其中一个",
        en: "rows of project '\(project)' state different names; one of them was taken"
      )
    case .unreadableBudget(let project):
      Wording(
        zh: "项目“\(project)”的预算数或执行数读不出数字",
        en: "an amount of project '\(project)' cannot be read as a number"
      )
    case .differentSchemes(let project):
      Wording(
        zh: "项目“\(project)”各行的名称或类型分属规则集的不同计分方案，没有评分",
        en: "rows of project '\(project)' belong to different schemes by name or type; it was not scored"
      )
    case .unreadEncoding(let name):
      Wording(zh: "表格是 \(name) 编码，此处只读 UTF-8 和 GB18030", en: "table is \(name), where only UTF-8 and GB18030 are read")
    case .headerTooLong: Wording(zh: "表头过长，找不到数据从哪里开始", en: "header is too long; the rows below it were not found")
    case .sameFileTwice(let path): Wording(zh: "“\(path)”重复给出", en: "'\(path)' is named more than once")
    }
  }

  var help: Wording? {
    switch self {
    case .wrongWidth:
      Wording(zh: "格内有逗号或换行的，用英文双引号括起来", en: "put cells with commas or line ends inside quotes")
    case .missingDepartment, .missingProject: Wording(zh: "补填编码", en: "fill in the code")
    case .codeTooLong, .unreadableBytes: nil
    case .endlessRow: Wording(zh: "检查本行的英文双引号是否成对", en: "look for a quote without its partner in this row")
    case .differentBudgets, .differentNames, .unreadableBudget, .differentSchemes:
      Wording(zh: "改正后再评分", en: "correct the rows and score again")
    case .unreadEncoding: Wording(zh: "另存为 CSV UTF-8", en: "save it as CSV UTF-8")
    case .headerTooLong: Wording(zh: "删去表头上方的文字", en: "remove the text above the header")
    case .sameFileTwice: Wording(zh: "每个文件只写一次", en: "name each file once")
    }
  }
}
