import RuleFiles

extension ParsedArguments {
  /// - Throws: `.notAYear`
  func year(_ option: CommandOption) throws(CommandLineProblem) -> Int? {
    guard let text = self[option] else { return nil }
    guard let year = Int(text), RuleSchema.years.contains(year) else { throw .notAYear(text, of: option) }
    return year
  }
}
