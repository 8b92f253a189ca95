extension RuleComposition {
  /// Years that together meet every combination of changes the rules may have, within the years they are made for.
  public var telltaleYears: [Int] {
    guard !changes.isEmpty else { return [] }
    let valid = validity?.years ?? YearRange()
    let turns = changes.flatMap { [$0.years.from, $0.years.to, $0.years.to.map { $0 + 1 }].compactMap(\.self) }
    let ends = [valid.from, valid.to].compactMap(\.self)
    let years = turns.isEmpty && ends.isEmpty ? [RuleSchema.years.lowerBound] : turns + ends
    return Set(years).filter(valid.contains).sorted()
  }
}
