import Diagnostics

/// The findings of a reading. One mistake made a million times is listed a hundred times and then counted.
struct FindingLog {
  private static let listed = 100

  private struct Kind: Hashable {
    let code: String
    let file: String
  }

  private var findings: [Finding] = []
  private var counts: [Kind: Int] = [:]

  mutating func add(
    _ problem: SubmissionProblem,
    at place: SourcePlace,
    in source: TableSource,
    notes: [Finding.Note] = []
  ) {
    add(problem, at: place, notes: notes) { source.excerpt(at: place) }
  }

  mutating func add(_ problem: SubmissionProblem, at place: SourcePlace, in text: TableText) {
    add(problem, at: place) { text.excerpt(at: place) }
  }

  mutating func add(
    _ problem: some Problem,
    at place: SourcePlace,
    notes: [Finding.Note] = [],
    excerpt: () -> String? = { nil }
  ) {
    if isListed(Kind(code: problem.code, file: place.file)) {
      findings.append(problem.finding(at: place, excerpt: excerpt(), notes: notes))
    }
  }

  mutating func add(_ more: [Finding]) { findings += more }

  /// Everything in reading order, with a finding for what was only counted.
  func closed() -> [Finding] {
    let rest = counts.filter { $0.value > Self.listed }.map { kind, count in
      SubmissionProblem.moreOfTheSame(code: kind.code, count: count - Self.listed)
        .finding(at: SourcePlace(file: kind.file))
    }
    return (findings + rest).inReadingOrder()
  }

  private mutating func isListed(_ kind: Kind) -> Bool {
    counts[kind, default: 0] += 1
    return counts[kind, default: 0] <= Self.listed
  }
}
