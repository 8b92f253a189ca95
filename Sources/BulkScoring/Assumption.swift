/// What a run takes for granted about its tables: it nearly always holds, and saves much. Where it turns out not to
/// hold, the tables are read again without it.
enum Assumption: CaseIterable {
  /// Departments come in the order of their codes, at least from part to part. Then each part can be scored and written
  /// when it is read.
  case departmentsComeInOrder
  /// No line feed at which a file is cut stands inside quotes.
  case rowsEndAtLineFeeds
  /// No row has to be kept for the sake of other rows of its project that stand elsewhere.
  case rowsStandAlone
}
