/// What rules are loaded for.
public struct RuleLoadingOptions: Hashable, Sendable {
  /// The year that is evaluated; `nil` for none in particular, to which no change by year applies.
  public var year: Int?
  /// Values of parameters by name, instead of their defaults.
  public var parameters: [String: String]
  /// Whether a rule set of status `unconfirmed` may be loaded.
  public var allowsUnconfirmed: Bool

  public init(year: Int? = nil, parameters: [String: String] = [:], allowsUnconfirmed: Bool = false) {
    self.year = year
    self.parameters = parameters
    self.allowsUnconfirmed = allowsUnconfirmed
  }
}
