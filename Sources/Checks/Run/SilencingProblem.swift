import Diagnostics

/// What can be wrong with a silenced check.
enum SilencingProblem: Problem, Hashable {
  case unknownCheck(String, suggestion: String?)
  case silencesNothing(String, subject: String?)

  var code: String {
    switch self {
    case .unknownCheck: "C0101"
    case .silencesNothing: "C0102"
    }
  }

  var severity: Severity {
    switch self {
    case .unknownCheck: .warning
    case .silencesNothing: .info
    }
  }

  var message: Wording {
    switch self {
    case .unknownCheck(let check, _):
      Wording(zh: "没有编号为“\(check)”的检查，不再提示的设置无效", en: "there is no check '\(check)' to silence")
    case .silencesNothing(let check, let subject):
      Wording(
        zh: "检查“\(check)”" + (subject.map { "对“\($0)”" } ?? "") + "没有发现问题，不再提示的设置可以删去",
        en: "check '\(check)' found nothing" + (subject.map { " at '\($0)'" } ?? "") + "; it need not be silenced"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .unknownCheck(_, let suggestion?): Wording(zh: "是否应为“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .unknownCheck: Wording(zh: "全部编号见 jixiao check --list", en: "'jixiao check --list' shows all codes")
    case .silencesNothing: nil
    }
  }
}
