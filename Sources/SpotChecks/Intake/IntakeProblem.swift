import Diagnostics

/// What can be wrong while many submissions are taken in.
enum IntakeProblem: CataloguedProblem, Hashable {
  case departmentTwice(name: String, other: String)
  case otherYear(Int, expected: Int)
  case tooDeep(limit: Int)
  case tooMany(limit: Int)
  case link
  case departmentGone(String)
  case notTaken(count: Int, example: String)

  var entry: ProblemEntry {
    switch self {
    case .departmentTwice(let name, let other):
      ProblemEntry(
        "V0201",
        .error,
        Wording(
          zh: "部门“\(name)”已有一份自评材料（\(other)），这一份没有计入",
          en: "there is a submission of '\(name)' already (\(other)); this one was left out"
        ),
        help: Wording(zh: "留下一份，或改正部门编码", en: "keep one of them, or put right the code of the department")
      )
    case .otherYear(let year, let expected):
      ProblemEntry(
        "V0202",
        .error,
        Wording(
          zh: "这是 \(year) 年度的材料，抽查的是 \(expected) 年度，没有计入",
          en: "the submission is of \(year), the review of \(expected); it was left out"
        )
      )
    case .tooDeep(let limit):
      ProblemEntry(
        "V0203",
        .warning,
        Wording(zh: "文件夹超过 \(limit) 层，其下没有查找", en: "folders more than \(limit) levels down are not looked into")
      )
    case .tooMany(let limit):
      ProblemEntry(
        "V0204",
        .error,
        Wording(zh: "材料超过 \(limit) 份，其余没有读取", en: "more than \(limit) submissions; the rest was not read"),
        help: Wording(zh: "分几批抽查", en: "review them in several parts")
      )
    case .link:
      ProblemEntry(
        "V0205",
        .info,
        Wording(zh: "这是链接，没有打开", en: "links are not followed"),
        help: Wording(zh: "需要时把材料复制进来", en: "copy what is meant into the folder")
      )
    case .notTaken(let count, let example):
      ProblemEntry(
        "V0207",
        .info,
        Wording(
          zh: "另有 \(count) 个文档或压缩包没有读取（如 \(example)）",
          en: "\(count) more documents or archives were not read (such as \(example))"
        ),
        help: Wording(
          zh: "其中有自评材料的，先解压，或用 jixiao import 导入成材料文件夹",
          en: "if there are submissions among them, unpack them, or bring them in with 'jixiao import'"
        )
      )
    case .departmentGone(let department):
      ProblemEntry(
        "V0206",
        .error,
        Wording(zh: "表中没有部门“\(department)”", en: "the table has no rows of department '\(department)'")
      )
    }
  }
}
