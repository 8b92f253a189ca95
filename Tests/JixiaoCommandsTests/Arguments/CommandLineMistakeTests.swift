import JixiaoCommands
import Testing

/// Every mistake on the command line ends with status 2 and says what is the matter, in both languages.
struct CommandLineMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let chinese: String
    let english: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], _ chinese: String, _ english: String) {
      self.arguments = arguments
      self.chinese = chinese
      self.english = english
    }
  }

  static let mistakes = [
    Mistake([], "error[A0001]: 缺少命令", "error[A0001]: a command is expected"),
    Mistake(["rules"], "“rules”之后缺少命令", "a command is expected after 'rules'"),
    Mistake(["evalute", "x"], "建议：是否想输入“evaluate”？", "help: did you mean 'evaluate'?"),
    Mistake(["eval", "x"], "“eval”不是命令\n建议：是否想输入“evaluate”？", "did you mean 'evaluate'?"),
    Mistake(["评分"], "“评分”不是命令", "'评分' is not a command"),
    Mistake(["rules", "lst"], "是否想输入“rules list”？", "did you mean 'rules list'?"),
    Mistake(["--json", "check", "x"], "“--json”不是通用选项\n建议：命令的选项写在命令之后", "options of a command stand behind it"),
    Mistake(
      ["evaluate", "x", "--ouput", "y"],
      "“--ouput”不是“evaluate”的选项\n建议：是否想输入“--output”？",
      "did you mean '--output'?"
    ),
    Mistake(["check", "x", "-j"], "“-j”不是“check”的选项", "'-j' is not an option of 'check'"),
    Mistake(["evaluate", "x", "--output"], "“--output”缺少取值\n建议：写作“--output 文件夹”", "write '--output DIR'"),
    Mistake(["evaluate", "x", "--output="], "“--output”缺少取值", "'--output' needs a value"),
    Mistake(["evaluate", "x", "--output", "--json"], "“--output”缺少取值", "'--output' needs a value"),
    Mistake(["check", "x", "--json=yes"], "“--json”不带取值", "'--json' takes no value"),
    Mistake(["check", "x", "--json", "--json"], "“--json”只能出现一次", "'--json' may be given only once"),
    Mistake(["check", "x", "--rules", "a", "--rules=b"], "“--rules”只能出现一次", "'--rules' may be given only once"),
    Mistake(
      ["evaluate", "x", "--output", "y", "--format", "md,jsn"],
      "“jsn”不是“--format”的取值\n建议：是否想输入“json”？",
      "did you mean 'json'?"
    ),
    Mistake(
      ["evaluate", "x", "--output", "y", "--format", "rtf"],
      "可用的取值：docx、xlsx、html、md、json、csv、pdf",
      "it is one of docx, xlsx, html, md, json, csv, pdf"
    ),
    Mistake(["evaluate", "x", "--output", "y", "--format", ","], "“--format”缺少取值", "'--format' needs a value"),
    Mistake(
      ["evaluate", "x", "--format", "md"],
      "“--format”须与“--output”一起使用",
      "of use only together with '--output'"
    ),
    Mistake(
      ["evaluate", "x", "--year", "20年"],
      "“--year”的取值“20年”不是年度",
      "'20年', the value of '--year', is not a year"
    ),
    Mistake(["rules", "show", "x", "--year", "20200"], "“--year”的取值“20200”不是年度", "is not a year"),
    Mistake(
      ["check", "x", "--param", "a"],
      "“--param”的取值“a”没有写成“参数名=取值”",
      "'a', the value of '--param', is not of the form"
    ),
    Mistake(["check", "x", "--param", "=1"], "“=1”没有写成", "is not of the form name=value"),
    Mistake(["explain", "x", "--param", "a="], "“a=”没有写成", "is not of the form name=value"),
    Mistake(
      ["explain", "x", "--param=a=1", "--param", "a=2"],
      "“--param”两次指定了“a”",
      "'a' is given twice with '--param'"
    ),
    Mistake(["evaluate"], "缺少参数：自评材料", "SUBMISSION is missing"),
    Mistake(["rules", "check"], "缺少参数：规则文件", "FILE is missing"),
    Mistake(["check", "我的", "材料"], "多余的参数“材料”\n建议：含空格的路径要加引号", "put quotes around a path that contains blanks"),
    Mistake(["rules", "list", "cn-2020"], "多余的参数“cn-2020”", "'cn-2020' is one argument too many"),
    Mistake(
      ["spot-check", "plan", "x", "--output", "y", "--confidence", "120%"],
      "“--confidence”的取值“120%”不是合适的比例\n建议：写成 95%，大于 0、小于 100%",
      "write it as 95%, above 0 and below 100%"
    ),
    Mistake(["spot-check", "plan", "x", "--output", "y", "--tolerable", "100%"], "小于 100%", "below 100%"),
    Mistake(
      ["spot-check", "plan", "x", "--output", "y", "--share", "130%"],
      "写成 30%，大于 0，不超过 100%",
      "write it as 30%, above 0 and at most 100%"
    ),
    Mistake(
      ["spot-check", "plan", "x", "--output", "y", "--by", "size"],
      "“--by”须与“--method stratified”一起使用\n建议：加上“--method stratified”，或去掉“--by”",
      "add '--method stratified', or leave out '--by'"
    ),
    Mistake(["check", "x", "--color", "red"], "“red”不是“--color”的取值", "'red' is not a value of '--color'"),
  ]

  @Test(arguments: mistakes)
  func isToldInChinese(_ mistake: Mistake) {
    let run = ProgramRun(mistake.arguments)
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains(mistake.chinese))
    #expect(run.errors.contains("用法见：jixiao"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: mistakes)
  func isToldInEnglish(_ mistake: Mistake) {
    let run = ProgramRun(mistake.arguments + ["--lang=en"])
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains(mistake.english))
    #expect(run.errors.contains("see: jixiao"))
    #expect(run.output.isEmpty)
  }

  @Test func anUnknownLanguageIsAMistake() {
    let run = ProgramRun(["rules", "list", "--lang", "fr"], variables: [.language: "en_GB.UTF-8"])
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("error[A0007]: 'fr' is not a value of '--lang'"))
  }

  @Test func aRepeatedLanguageIsAMistake() {
    #expect(ProgramRun(["rules", "list", "--lang", "zh", "--lang=en"]).status == .wrongCommandLine)
  }

  @Test func pointsToTheHelpOfTheCommand() {
    #expect(ProgramRun(["rules", "check"]).errors.contains("用法见：jixiao rules check --help"))
    #expect(ProgramRun(["nonsense"]).errors.hasSuffix("用法见：jixiao --help\n"))
  }

  @Test func afterTwoDashesEverythingIsAnArgument() {
    let run = ProgramRun(["check", "--", "--json"])
    #expect(run.status == .unusableInput)
    #expect(run.output.contains("“--json”"))
  }
}
