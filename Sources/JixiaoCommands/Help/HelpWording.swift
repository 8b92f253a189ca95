import Diagnostics

/// The fixed words of the help.
enum HelpWording {
  static let program = Wording(
    zh: "jixiao（绩效）：部门预算绩效自评的评分、解释和报告",
    en: "jixiao: scores, explains and reports the performance self-evaluation of a government department"
  )
  static let usage = Wording(zh: "用法：", en: "usage: ")
  static let command = Wording(zh: "命令", en: "COMMAND")
  static let arguments = Wording(zh: "[参数] [选项]", en: "[ARGUMENTS] [OPTIONS]")
  static let anyOptions = Wording(zh: "[选项]", en: "[OPTIONS]")
  static let commands = Wording(zh: "命令：", en: "commands:")
  static let parameters = Wording(zh: "参数：", en: "arguments:")
  static let options = Wording(zh: "选项：", en: "options:")
  static let generalOptions = Wording(zh: "通用选项：", en: "general options:")
  static let examples = Wording(zh: "示例：", en: "examples:")
  static let exitStatuses = Wording(zh: "退出状态：", en: "exit status:")
  static let more = Wording(zh: "各命令的详细用法：jixiao 命令 --help", en: "more about a command: jixiao COMMAND --help")

  static let statuses: [(ExitStatus, Wording)] = [
    (.done, Wording(zh: "完成", en: "done")),
    (.doneWithErrors, Wording(zh: "完成，但仍有错误级别的问题", en: "done, but findings of severity error stand")),
    (.wrongCommandLine, Wording(zh: "命令行有误", en: "the command line is wrong")),
    (.unusableInput, Wording(zh: "输入无法读取或不可用", en: "an input could not be read or is unusable")),
    (.outputNotWritten, Wording(zh: "输出无法写入，原有文件未变", en: "an output could not be written; old files are unchanged")),
  ]
}
