import Diagnostics

extension CommandLineProblem {
  var message: Wording {
    switch self {
    case .noCommand(nil): Wording(zh: "缺少命令", en: "a command is expected")
    case .noCommand(let group?): Wording(zh: "“\(group)”之后缺少命令", en: "a command is expected after '\(group)'")
    case .unknownCommand(let word, _): Wording(zh: "“\(word)”不是命令", en: "'\(word)' is not a command")
    case .unknownOption(let word, _, nil): Wording(zh: "“\(word)”不是通用选项", en: "'\(word)' is not a general option")
    case .unknownOption(let word, _, let command?):
      Wording(zh: "“\(word)”不是“\(command)”的选项", en: "'\(word)' is not an option of '\(command)'")
    case .missingValue(let option): Wording(zh: "“\(option.spelling)”缺少取值", en: "'\(option.spelling)' needs a value")
    case .valueForFlag(let option): Wording(zh: "“\(option.spelling)”不带取值", en: "'\(option.spelling)' takes no value")
    case .repeatedOption(let option):
      Wording(zh: "“\(option.spelling)”只能出现一次", en: "'\(option.spelling)' may be given only once")
    case .unknownChoice(let value, let option):
      Wording(zh: "“\(value)”不是“\(option.spelling)”的取值", en: "'\(value)' is not a value of '\(option.spelling)'")
    case .missingArgument(let argument):
      Wording(zh: "缺少参数：\(argument.placeholder.chinese)", en: "\(argument.placeholder.english) is missing")
    case .unexpectedArgument(let text): Wording(zh: "多余的参数“\(text)”", en: "'\(text)' is one argument too many")
    case .optionNeedsOther(let option, let other, let choice):
      Wording(
        zh: "“\(option.spelling)”须与“\(Self.spelling(other, choice))”一起使用",
        en: "'\(option.spelling)' is of use only together with '\(Self.spelling(other, choice))'"
      )
    case .missingOption(let option):
      Wording(zh: "缺少选项“\(option.spelling)”", en: "option '\(option.spelling)' is missing")
    case .optionsExclude(let first, let second):
      Wording(
        zh: "“\(first.spelling)”和“\(second.spelling)”不能同时使用",
        en: "'\(first.spelling)' and '\(second.spelling)' cannot be used together"
      )
    case .notACount(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是合适的个数",
        en: "'\(text)', the value of '\(option.spelling)', is not a number that fits"
      )
    case .notAYear(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是年度",
        en: "'\(text)', the value of '\(option.spelling)', is not a year"
      )
    case .notADay(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是日期",
        en: "'\(text)', the value of '\(option.spelling)', is not a day of the calendar"
      )
    case .notAShare(let text, let option, _):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是合适的比例",
        en: "'\(text)', the value of '\(option.spelling)', is not a share that fits"
      )
    case .notAnAmount(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是金额",
        en: "'\(text)', the value of '\(option.spelling)', is not an amount"
      )
    case .notATime(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”不是时间",
        en: "'\(text)', the value of '\(option.spelling)', is not a time"
      )
    case .notAnAssignment(let text, let option):
      Wording(
        zh: "“\(option.spelling)”的取值“\(text)”没有写成“参数名=取值”",
        en: "'\(text)', the value of '\(option.spelling)', is not of the form name=value"
      )
    case .repeatedName(let name, let option):
      Wording(
        zh: "“\(option.spelling)”两次指定了“\(name)”",
        en: "'\(name)' is given twice with '\(option.spelling)'"
      )
    case .unknownName(let name, let option, _):
      Wording(
        zh: "自评材料中没有“\(name)”（“\(option.spelling)”）",
        en: "'\(name)' is not in the submission ('\(option.spelling)')"
      )
    case .unknownCheck(let code, let option, _):
      Wording(
        zh: "没有编号为“\(code)”的检查（“\(option.spelling)”）",
        en: "there is no check '\(code)' ('\(option.spelling)')"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .unknownCommand(_, let suggestion?), .unknownOption(_, let suggestion?, _),
      .unknownName(_, _, let suggestion?), .unknownCheck(_, _, let suggestion?):
      Wording(zh: "是否想输入“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .unknownOption(_, nil, nil): Wording(zh: "命令的选项写在命令之后", en: "options of a command stand behind it")
    case .missingOption(let option):
      Wording(
        zh: "写作“\(option.spelling) \(option.value?.chinese ?? "")”",
        en: "write '\(option.spelling) \(option.value?.english ?? "")'"
      )
    case .missingValue(let option):
      Wording(
        zh: "写作“\(option.spelling) \(option.value?.chinese ?? "")”；取值以 - 开头时写作“\(option.spelling)=…”",
        en:
          "write '\(option.spelling) \(option.value?.english ?? "")', or '\(option.spelling)=…' for a value that begins with -"
      )
    case .unknownChoice(let value, let option): Self.helpForChoice(value, of: option)
    case .notAShare(_, _, mayBeWhole: true):
      Wording(zh: "写成 30%，大于 0，不超过 100%", en: "write it as 30%, above 0 and at most 100%")
    case .notAShare(_, _, mayBeWhole: false):
      Wording(zh: "写成 95%，大于 0、小于 100%", en: "write it as 95%, above 0 and below 100%")
    case .optionNeedsOther(let option, let other, let choice):
      Wording(
        zh: "加上“\(Self.spelling(other, choice ?? other.value?.chinese))”，或去掉“\(option.spelling)”",
        en: "add '\(Self.spelling(other, choice ?? other.value?.english))', or leave out '\(option.spelling)'"
      )
    case .notATime: Wording(zh: "写成 2026-07-01 或 2026-07-01T09:30", en: "write it as 2026-07-01 or 2026-07-01T09:30")
    case .notADay: Wording(zh: "写成 2021-02-24", en: "write it as 2021-02-24")
    case .unknownCheck: Wording(zh: "全部编号见 jixiao check --list", en: "'jixiao check --list' shows all codes")
    case .notAYear: Wording(zh: "写成四位数字，如 2024", en: "write it in four digits, such as 2024")
    case .optionsExclude(let first, let second):
      Wording(
        zh: "去掉“\(first.spelling)”或“\(second.spelling)”",
        en: "leave out '\(first.spelling)' or '\(second.spelling)'"
      )
    case .unexpectedArgument: Wording(zh: "含空格的路径要加引号", en: "put quotes around a path that contains blanks")
    default: nil
    }
  }

  private static func spelling(_ option: CommandOption, _ value: String?) -> String {
    option.spelling + (value.map { " " + $0 } ?? "")
  }

  private static func helpForChoice(_ value: String, of option: CommandOption) -> Wording {
    if let suggestion = Suggestion.nearest(to: value, in: option.choices) {
      return Wording(zh: "是否想输入“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    }
    return Wording(
      zh: "可用的取值：\(option.choices.joined(separator: "、"))",
      en: "it is one of \(option.choices.joined(separator: ", "))"
    )
  }
}
