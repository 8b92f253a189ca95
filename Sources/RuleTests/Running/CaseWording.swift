import Diagnostics

/// What a mismatch is about, in words.
enum CaseWording {
  static let noScore = Wording(zh: "无得分", en: "no score")
  static let none = Wording(zh: "无", en: "none")
  static let present = Wording(zh: "出现", en: "present")
  static let absent = Wording(zh: "不出现", en: "absent")
  static let departmentScore = Wording(zh: "部门得分", en: "department score")
  static let ownScore = Wording(zh: "部门整体指标得分", en: "score of the department's own indicators")
  static let projectsScore = Wording(zh: "项目汇总得分", en: "score of the projects together")
  static let departmentGrade = Wording(zh: "部门等级", en: "department grade")

  static func score(of name: String) -> Wording { Wording(zh: "“\(name)”得分", en: "score of '\(name)'") }
  static func rate(of name: String) -> Wording { Wording(zh: "“\(name)”得分率", en: "rate of '\(name)'") }
  static func reason(of name: String) -> Wording { Wording(zh: "“\(name)”得分原因", en: "reason of '\(name)'") }
  static func grade(of name: String) -> Wording { Wording(zh: "“\(name)”等级", en: "grade of '\(name)'") }

  static func payout(of name: String) -> Wording { Wording(zh: "“\(name)”拨付比例", en: "payout of '\(name)'") }
  static func limits(of name: String) -> Wording { Wording(zh: "“\(name)”适用的限制", en: "limits of '\(name)'") }
  static func variant(of name: String) -> Wording { Wording(zh: "“\(name)”适用的变体", en: "variant of '\(name)'") }

  static func uncapped(of name: String) -> Wording {
    Wording(zh: "“\(name)”限制前得分", en: "score of '\(name)' before limits")
  }

  static func execution(of project: String) -> Wording {
    Wording(zh: "“\(project)”预算执行率得分", en: "execution score of '\(project)'")
  }

  /// - Parameter project: `nil` where there is none to speak of.
  static func score(of part: String, in project: String?) -> Wording {
    guard let project else { return score(of: part) }
    return Wording(zh: "“\(project)”的“\(part)”得分", en: "score of '\(part)' in '\(project)'")
  }

  static func finding(_ code: String) -> Wording { Wording(zh: "问题 \(code)", en: "finding \(code)") }
}
