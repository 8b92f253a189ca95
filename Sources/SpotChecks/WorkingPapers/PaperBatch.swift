/// Papers that came back together, ready to be put on record.
///
/// Two papers of one project that nobody signed, or that one person signed, could replace one another unseen. Each of them
/// is kept under a name of its own instead, so that a difference between them shows as one between two reviewers.
public struct PaperBatch: Sendable {
  private let papers: [(match: PaperMatch, reviewer: String)]

  public init(_ matches: [PaperMatch]) {
    let signatures = Dictionary(grouping: matches) { Signature($0) }
    papers = matches.map { match in
      let isAlone = (signatures[Signature(match)]?.count ?? 0) < 2 && !match.reviewer.isEmpty
      return (match, isAlone ? match.reviewer : match.reviewer + "（\(match.file)）")
    }
  }

  private struct Signature: Hashable {
    let project: ProjectKey
    let reviewer: String

    init(_ match: PaperMatch) {
      project = match.paper.identity.project
      reviewer = match.reviewer
    }
  }

  /// In the order of the papers.
  public func verdicts(at moment: Moment) -> [ConfirmedVerdict] {
    papers.flatMap { match, reviewer in
      match.verdicts.map {
        ConfirmedVerdict(item: match.paper.identity.project, verdict: $0, reviewer: reviewer, at: moment)
      }
    }
  }
}
