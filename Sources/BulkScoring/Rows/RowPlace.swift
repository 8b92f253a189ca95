/// Where rows with the same categories belong.
struct RowPlace: BitwiseCopyable {
  enum Kind: BitwiseCopyable {
    case indicator
    /// A row about budget execution, which is scored from the project's money.
    case execution
    /// The rule set has no such category.
    case nowhere
  }

  var kind: Kind
  var node: Int32
  var binder: Int32
  /// What there is to say about it; below zero for nothing.
  var problems: Int32
}
