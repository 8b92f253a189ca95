import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// What the file says about spot checks.
  mutating func reviewSettings(grades: [GradeDefinition]) -> ReviewSettings {
    guard let node = root[.review] else { return ReviewSettings() }
    var settings = ReviewSettings()
    for signal in RiskSignal.allCases {
      guard let key = RuleKey(rawValue: signal.rawValue), let written = node[.risk]?[key] else { continue }
      settings.weights[signal] = weight(written)
    }
    settings.deviations = deviationClasses(node[.deviations], grades)
    return settings
  }

  private func weight(_ node: YAMLNode) -> RiskWeight? {
    guard let points = count(node.entries == nil ? node : node[.points]) else { return nil }
    return RiskWeight(points: points, atMost: count(node[.atMost]))
  }

  private func count(_ node: YAMLNode?) -> Int? { node?.text.flatMap { Int($0) } }

  private mutating func deviationClasses(_ list: YAMLNode?, _ grades: [GradeDefinition]) -> [DeviationClass] {
    var names = NameRegister()
    var classes: [DeviationClass] = []
    for element in list?.elements ?? [] {
      register(element, in: &names)
      guard let name = element[.name]?.text else { continue }
      let note = note(element, at: element[.upTo] == nil ? .name : .upTo)
      let upTo = points(element[.upTo])
      if let before = classes.last, before.upTo.map({ limit in upTo.map { $0 <= limit } ?? false }) ?? true {
        log.report(.deviationsNotAscending(name: name), at: note.place, against: before.note.place)
      }
      if let grade = element[.gradeAtMost], let text = grade.text, !grades.contains(where: { $0.name == text }) {
        let suggestion = Suggestion.nearest(to: text, in: grades.map(\.name))
        log.report(.unknownGrade(text, suggestion: suggestion), at: grade.place)
      }
      classes.append(
        DeviationClass(
          name: name,
          upTo: upTo,
          deduction: points(element[.deduct]) ?? .zero,
          gradeAtMost: element[.gradeAtMost]?.text,
          note: note
        )
      )
    }
    return classes
  }
}
