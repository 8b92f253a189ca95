import Diagnostics
import YAMLFiles

/// Collects findings about several files and shows each with its line.
struct FindingLog {
  private var sources: [String: SourceText] = [:]
  private(set) var findings: [Finding] = []

  mutating func add(_ source: SourceText) { sources[source.file] = source }

  mutating func add(_ findings: [Finding]) { self.findings += findings }

  mutating func report(_ problem: RuleProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
    let excerpt = sources[place.file]?.excerpt(at: place)
    findings.append(problem.finding(at: place, excerpt: excerpt, notes: notes))
  }

  mutating func report(_ problem: RuleProblem, at place: SourcePlace, other: SourcePlace, _ message: Wording) {
    report(problem, at: place, notes: [Finding.Note(place: other, message: message)])
  }
}
