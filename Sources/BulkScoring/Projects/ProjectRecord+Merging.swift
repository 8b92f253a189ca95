extension ProjectRecord {
  /// Takes in what another worker knows of the same project.
  mutating func merge(_ other: ProjectRecord) {
    if !sums.add(other.sums) { remarks.insert(.hasLargeSums) }
    rows += other.rows
    let hasQuotedName = ProjectRemarks.hasQuotedName
    remarks.formUnion(other.remarks.subtracting(hasQuotedName))
    if other.first < first { first = other.first }
    take(planned: other.planned, executed: other.executed)
    take(scheme: other.scheme)
    guard !(name == other.name) else { return }
    remarks.insert(.differentNames)
    if other.name.compare(name) < 0 {
      keptName = other.keptName
      remarks.remove(hasQuotedName)
      remarks.formUnion(other.remarks.intersection(hasQuotedName))
    }
  }
}
