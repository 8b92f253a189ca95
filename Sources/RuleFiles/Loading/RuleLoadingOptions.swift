/// What rules are loaded for.
public struct RuleLoadingOptions: Hashable, Sendable {
  /// The year that is evaluated; `nil` for none in particular, to which no change by year applies.
  public var year: Int?
  /// Values of parameters by name, instead of their defaults.
  public var parameters: [String: String]
  /// Whether a rule set of status `unconfirmed` may be loaded.
  public var allowsUnconfirmed: Bool
  /// The rule set, by its id or as a path, that the loaded file is laid over in place of the one that it names: for
  /// standards of a review, which fit more than one base. `nil` takes the file as it is.
  public var base: String?

  public init(
    year: Int? = nil,
    parameters: [String: String] = [:],
    allowsUnconfirmed: Bool = false,
    base: String? = nil
  ) {
    self.year = year
    self.parameters = parameters
    self.allowsUnconfirmed = allowsUnconfirmed
    self.base = base
  }
}
