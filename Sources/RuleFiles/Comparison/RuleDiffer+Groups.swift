extension RuleDiffer {
  /// As `rules show` divides a rule set.
  static func group(of key: KeySchema, in section: RuleKey?) -> RuleDifference.Group {
    switch (section, key.key, key.shape) {
    case (nil, .grades, _): .grades
    case (nil, .rounding, _), (nil, .rollUp, _), (nil, .warnings, _), (nil, .payout, _): .policies
    case (nil, .department, _): .department
    case (nil, .overrides, _): .overrides
    case (nil, .adjustments, _): .adjustments
    case (nil, .parameters, _): .parameters
    case (nil, .valid, _), (nil, .changes, _): .years
    case (nil, .variants, _): .variants
    case (nil, .units, _): .units
    case (nil, _, _): .other
    case (_, .limits, _): .limits
    case (_, .levels, _), (_, .states, _): .levels
    case (_, _, .mapping(let mapping)) where mapping.schema(of: RuleKey.measure.rawValue) != nil: .methods
    case (.project?, _, .either(_, let long)) where long.schema(of: RuleKey.use.rawValue) != nil: .policies
    case (.project?, _, _): .tree
    default: .policies
    }
  }
}
