import Diagnostics

/// What can keep the commands from writing, besides the disk.
enum OutputProblem: Problem, Hashable {
  case demoFileNotOurs(path: String)
  case submissionNotReplaced(path: String)
  case streamNotWritten(TextOutputFault)

  var severity: Severity { .error }

  var code: String {
    switch self {
    case .demoFileNotOurs: "A0101"
    case .streamNotWritten: "A0102"
    case .submissionNotReplaced: "A0103"
    }
  }

  var message: Wording {
    switch self {
    case .demoFileNotOurs(let path):
      Wording(
        zh: "“\(path)”已存在且与示例不同，未作改动",
        en: "'\(path)' is there already, differs from the sample and was left alone"
      )
    case .submissionNotReplaced(let path):
      Wording(
        zh: "“\(path)”已存在，没有覆盖",
        en: "'\(path)' is there already and was left alone"
      )
    case .streamNotWritten(let fault):
      Wording(
        zh: "标准输出写入中断（系统错误 \(fault.errno)）",
        en: "standard output stopped taking text (system error \(fault.errno))"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .demoFileNotOurs:
      Wording(
        zh: "另选文件夹：jixiao demo 新文件夹；要评改过的示例，用 jixiao evaluate",
        en: "name another folder: jixiao demo NEW-FOLDER; to score an edited sample, use jixiao evaluate"
      )
    case .submissionNotReplaced:
      Wording(
        zh: "另选文件夹；确认不再需要其中内容时，移走它，或在 jixiao import 时加 --replace",
        en: "name another folder; if its content is no longer needed move it away, or give 'jixiao import' --replace"
      )
    case .streamNotWritten: nil
    }
  }
}
