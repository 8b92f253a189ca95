/// A problem that the report states, and the measure that answers it: always both, so that their numbers agree.
struct ReportedProblem {
  /// Without a full stop.
  let text: String
  /// Without a full stop.
  let measure: String
}
