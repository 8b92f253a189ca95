extension RuleComposition {
  /// Years that together meet every combination of changes the file may have, within the years it is made for.
  public var telltaleYears: [Int] {
    let ends = changes.flatMap { change in
      let open = change.years == YearRange() ? validity?.years.from ?? RuleSchema.years.lowerBound : nil
      return [change.years.from, change.years.to.map { $0 + 1 }, change.years.to, open].compactMap(\.self)
    }
    return Set(ends).filter { validity?.years.contains($0) ?? true }.sorted()
  }
}
