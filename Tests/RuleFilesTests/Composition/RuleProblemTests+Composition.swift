extension RuleProblemTests {
  /// Mistakes with parameters, years and variants. Warnings stand beside an error, or the file would load.
  static let composition = [
    Mistake(name: "unknown parameter", text: "department: {combine: ‸$combination}\n", code: "R0171"),
    Mistake(
      name: "parameter that is a parameter",
      text: "parameters: {mode: ‸$mode}\nrounding: {mode: up}\nproject: {execution: {denominator: $mode}}\n",
      code: "R0174"
    ),
  ]
}
