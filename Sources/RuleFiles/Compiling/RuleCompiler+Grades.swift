import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Returns: the grades, none when there is no scale; `nil` when one of them cannot be read.
  mutating func grades(within whole: Points?) -> [GradeDefinition]? {
    let elements = root[.grades]?.elements ?? []
    var names = NameRegister()
    var grades: [GradeDefinition] = []
    for element in elements {
      register(element, in: &names)
      let note = note(element, at: .from)
      guard let name = element[.name]?.text, let from = points(element[.from]) else { continue }
      if let before = grades.last, from >= before.from {
        log.report(.gradesNotDescending(name: name), at: note.place, against: before.note.place)
      }
      if let whole, from > whole { log.report(.gradeOutOfReach(name: name, points: whole.text), at: note.place) }
      grades.append(GradeDefinition(name: name, from: from, note: note))
    }
    return grades.count == elements.count ? grades : nil
  }
}
