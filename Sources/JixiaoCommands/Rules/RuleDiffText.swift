import Diagnostics
import RuleFiles

/// What two rule sets say differently, for the eye, in the parts that `rules show` has.
struct RuleDiffText {
  private let changes: [RuleDifference]
  private let before: RuleSet
  private let after: RuleSet
  private let language: Language

  init(_ changes: [RuleDifference], from before: RuleSet, to after: RuleSet, in language: Language) {
    self.changes = changes
    self.before = before
    self.after = after
    self.language = language
  }

  var lines: [String] {
    let title = "\(Self.title(of: before, in: language)) → \(Self.title(of: after, in: language))"
    guard !changes.isEmpty else { return [title, Self.nothing.text(in: language)] }
    return [title] + RuleDifference.Group.allCases.flatMap(section)
  }

  private static func title(of rules: RuleSet, in language: Language) -> String {
    "\(rules.id) \(rules.version) (\(rules.status.wording.text(in: language)))"
  }

  private func section(_ group: RuleDifference.Group) -> [String] {
    let members = changes.filter { $0.group == group }
    guard !members.isEmpty else { return [] }
    return ["", RuleWording.title(of: group).text(in: language)] + members.flatMap(lines)
  }

  private func lines(_ change: RuleDifference) -> [String] {
    let path = change.path.map { $0.text(in: language) }.joined(separator: " › ")
    let places = [change.before?.place.text, change.after?.place.text].compactMap(\.self)
    var lines = [
      PaddedText.trimmed("  " + path + Self.colon.text(in: language) + Self.wording(of: change).text(in: language)),
      "      " + places.joined(separator: " → "),
    ]
    if let source = change.source {
      lines.append("      " + Self.source.text(in: language) + source.wording.text(in: language))
    }
    return lines
  }

  /// `50 → 40`
  private static func wording(of change: RuleDifference) -> Wording {
    switch (change.before?.text, change.after?.text) {
    case (let old?, let new?): Wording(zh: "\(old.chinese) → \(new.chinese)", en: "\(old.english) → \(new.english)")
    case (let old?, nil): Wording(zh: "去掉 \(old.chinese)", en: "removed \(old.english)")
    case (nil, let new?): Wording(zh: "新增 \(new.chinese)", en: "added \(new.english)")
    case (nil, nil): Wording(zh: "", en: "")
    }
  }

  private static let colon = Wording(zh: "：", en: ": ")
  private static let source = Wording(zh: "依据 ", en: "source ")
  private static let nothing = Wording(
    zh: "两套规则没有差别（编号、版本、名称和核实情况除外）",
    en: "the two rule sets do not differ, save in id, version, name and status"
  )
}

extension RuleWording {
  static func title(of group: RuleDifference.Group) -> Wording {
    switch group {
    case .tree: tree
    case .methods: methods
    case .levels: levels
    case .policies: policies
    case .overrides: overrides
    case .limits: limits
    case .adjustments: adjustments
    case .grades: grades
    case .department: department
    case .parameters: parameters
    case .years: years
    case .variants: variants
    case .units: units
    case .other: Wording(zh: "其他", en: "other")
    }
  }
}
