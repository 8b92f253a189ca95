import YAMLFiles

extension RuleCompiler {
  /// The index of the rule that `overlay` makes of the rule `base`.
  mutating func rule(laying overlay: YAMLNode, over base: Int, _ book: inout IndicatorRuleBook) -> Int {
    let (below, wordingBelow) = (book.compiled(base), book.wordings[base])
    if let known = known.rule(overlay, over: wordingBelow) {
      return book.add(known.wording(over: wordingBelow), known.rule(over: below))
    }
    let wording = RuleMerger.merge(overlay, over: wordingBelow, RuleSchema.scoring)
    let rule = indicatorRule(wording, with: overlay, over: below)
    if let rule { known.keep(OverlaidRule(overlay, over: wordingBelow, wording, rule)) }
    return book.add(wording, rule)
  }
}
