import Diagnostics
import YAMLFiles

/// Collects findings about several files and shows each with its line.
struct FindingLog {
  private var sources: [String: SourceText] = [:]
  /// The files in the order in which they were added, the most specific first.
  private var ranks: [String: Int] = [:]
  private(set) var findings: [Finding] = []
  /// Where a parameter stands for what was written.
  var uses: [SourcePlace: RuleParameter] = [:]
  /// Where enough was said already.
  private var muted: Set<SourcePlace> = []

  private var told: Set<Told> = []

  private struct Told: Hashable {
    let code: String
    let place: SourcePlace
  }

  mutating func add(_ source: SourceText) {
    if sources.updateValue(source, forKey: source.file) == nil { ranks[source.file] = ranks.count }
  }

  mutating func add(_ findings: [Finding]) { self.findings += findings }

  mutating func report(_ problem: RuleProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
    add(problem, at: place, notes: notes)
  }

  /// What is laid over several rules is looked at several times, and told once.
  mutating func add(_ problem: some Problem, at place: SourcePlace, notes: [Finding.Note] = []) {
    guard !muted.contains(place), told.insert(Told(code: problem.code, place: place)).inserted else { return }
    let excerpt = sources[place.file]?.excerpt(at: place)
    let use = uses[place].map { [$0.note] } ?? []
    findings.append(problem.finding(at: place, excerpt: excerpt, notes: notes + use))
  }

  /// Leaves out what else is reported at this place: a value that is not known cannot be right.
  mutating func mute(_ place: SourcePlace) { muted.insert(place) }

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
