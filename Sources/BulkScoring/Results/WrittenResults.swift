/// What the writers of a run have written together.
struct WrittenResults: Sendable {
  private(set) var findings: FindingTally
  private(set) var projects = 0
  private(set) var departments = 0
  /// A project of which some rows were kept and others not, so that it could not be scored.
  private(set) var isMixed = false

  init(findings: FindingTally) {
    self.findings = findings
  }

  mutating func add(_ writer: borrowing SliceWriter) {
    findings.merge(writer.findings)
    projects += writer.projects
    departments += writer.departments
    isMixed = isMixed || writer.isMixed
  }
}
