import Glibc
import ScoringCore
import SpotChecks

extension ParsedArguments {
  /// A share above 0 and at most 1, as `30%` or `0.3`; `nil` when the option is not given.
  ///
  /// - Parameter mayBeWhole: whether it may be 1.
  /// - Throws: `.notAShare`
  func share(_ option: CommandOption, mayBeWhole: Bool = true) throws(CommandLineProblem) -> Ratio? {
    guard let text = self[option] else { return nil }
    let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
    guard let number = ExactDecimal(isPercent ? text.dropLast() : text[...]),
      let share = try? Ratio(number, over: ExactDecimal(isPercent ? 100 : 1)), Ratio.zero < share,
      mayBeWhole ? share <= .one : share < .one
    else { throw .notAShare(text, of: option, mayBeWhole: mayBeWhole) }
    return share
  }

  /// An amount of money that is not negative.
  ///
  /// - Throws: `.notAnAmount`
  func amount(_ option: CommandOption) throws(CommandLineProblem) -> ExactDecimal? {
    guard let text = self[option] else { return nil }
    guard let amount = ExactDecimal(text), !amount.isNegative else { throw .notAnAmount(text, of: option) }
    return amount
  }

  /// A time in the zone of this machine; now when the option is not given.
  ///
  /// - Throws: `.notATime`
  func moment(_ option: CommandOption) throws(CommandLineProblem) -> Moment {
    guard let text = self[option] else { return Moment(seconds: Int64(time(nil))) }
    guard let moment = Moment(local: text) else { throw .notATime(text, of: option) }
    return moment
  }

  /// - Throws: what is wrong with the options of a plan.
  func planTerms() throws(CommandLineProblem) -> PlanTerms {
    let sizes = [SpotCheckOptions.count, SpotCheckOptions.share, SpotCheckOptions.money].filter(contains)
    if let first = sizes.first, let second = sizes.dropFirst().first { throw .optionsExclude(first, second) }
    let assurance = PlanTerms.Assurance(
      confidence: try share(SpotCheckOptions.confidence, mayBeWhole: false) ?? PlanTerms.Assurance.usual.confidence,
      tolerable: try share(SpotCheckOptions.tolerable, mayBeWhole: false) ?? PlanTerms.Assurance.usual.tolerable
    )
    var terms = PlanTerms(extent: try extent(), assurance: assurance)
    terms.method = self[SpotCheckOptions.method].flatMap(PlanTerms.Method.init) ?? .random
    if contains(SpotCheckOptions.by), terms.method != .stratified {
      let stratified = PlanTerms.Method.stratified.rawValue
      throw .optionNeedsOther(SpotCheckOptions.by, other: SpotCheckOptions.method, choice: stratified)
    }
    terms.strata = list(SpotCheckOptions.by)?.compactMap(PlanTerms.Stratum.init) ?? []
    terms.includeAbove = try amount(SpotCheckOptions.includeAbove)
    terms.included = all(SpotCheckOptions.include)
    if let text = self[SpotCheckOptions.seed] {
      guard let seed = UInt64(text) else { throw .notACount(text, of: SpotCheckOptions.seed) }
      terms.seed = seed
    }
    return terms
  }

  private func extent() throws(CommandLineProblem) -> PlanTerms.Extent {
    if let count = try count(SpotCheckOptions.count, 0...5_000_000) { return .count(count) }
    if let share = try share(SpotCheckOptions.share) { return .share(share) }
    if let share = try share(SpotCheckOptions.money) { return .money(share) }
    return .needed
  }
}
