import Diagnostics
import YAMLFiles

/// Collects findings about several files and shows each with its line.
struct FindingLog {
  private var sources: [String: SourceText] = [:]
  /// The files in the order in which they were added, the most specific first.
  private var ranks: [String: Int] = [:]
  private(set) var findings: [Finding] = []

  mutating func add(_ source: SourceText) {
    if sources.updateValue(source, forKey: source.file) == nil { ranks[source.file] = ranks.count }
  }

  mutating func add(_ findings: [Finding]) { self.findings += findings }

  mutating func report(_ problem: RuleProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
    add(problem, at: place, notes: notes)
  }

  mutating func add(_ problem: some Problem, at place: SourcePlace, notes: [Finding.Note] = []) {
    let excerpt = sources[place.file]?.excerpt(at: place)
    findings.append(problem.finding(at: place, excerpt: excerpt, notes: notes))
  }

  /// Reports what two places make together, at the one in the more specific file: that is the one to change.
  mutating func report(_ problem: RuleProblem, at place: SourcePlace, against other: SourcePlace) {
    let main = rank(of: other) < rank(of: place) ? other : place
    let note = Finding.Note(place: main == place ? other : place, message: Self.conflict)
    report(problem, at: main, notes: [note])
  }

  /// How far the file of a place is from the one that was asked for.
  func rank(of place: SourcePlace) -> Int { ranks[place.file] ?? .max }

  private static let conflict = Wording(zh: "与此处冲突", en: "in conflict with this")
}
