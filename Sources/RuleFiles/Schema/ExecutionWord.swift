/// The short form of `execution`.
enum ExecutionWord: String, CaseIterable {
  /// Budget execution earns no points of its own.
  case none
}
