import RuleFiles
import ScoringCore

/// The methods of all rules that a table may meet, each once, and every way in which they earn a rate.
struct MethodBook {
  let scheme: ScoringScheme
  let rules: [Int]
  private(set) var methods: [Entry] = []
  private(set) var pieces = EarningPieces()
  /// For each method the expression that finds its piece.
  private(set) var searches: [String] = []
  /// The expression that finds the piece of an execution rate.
  private(set) var executionSearch = "NULL"
  /// No number may be larger, so that nothing overflows here or in the evaluator.
  ///
  /// - Unit: millionths of what is measured.
  private(set) var largest: Int64 = 3_000_000_000_000_000_000
  private var numbers: [Key: Int] = [:]

  private struct Key: Hashable {
    let rule: Int
    let comparator: Comparator
  }

  /// A method with what a rule does about zero, the negative and the far too good.
  struct Entry: Hashable {
    let method: ScoringMethod
    let comparator: Comparator
    let zeroTarget: ZeroTargetPolicy
    let over: OverAchievementPolicy?
  }

  /// - Throws: `.overflow` when the numbers of a curve are too fine to be computed with.
  init(_ scheme: ScoringScheme) throws(ArithmeticFault) {
    self.scheme = scheme
    rules = Set(scheme.nodes.map(\.rule)).sorted()
    for index in rules { collect(scheme.scoring.indicatorRule(index), index) }
    for entry in methods { searches.append(try search(entry)) }
    if let execution = scheme.scoring.tree.execution { executionSearch = try pieces.search(execution.curve) }
    for index in rules {
      let rule = scheme.scoring.indicatorRule(index)
      for rate in rule.levels.map(\.defaultRate) + [rule.yesNo.met, rule.yesNo.missed, .one, .zero] {
        _ = pieces.number(ofConstant: rate)
      }
    }
    for piece in pieces.all {
      guard let growth = piece.growth else { throw .overflow }
      largest = min(largest, 9_000_000_000_000_000_000 / growth)
    }
    // A million with six decimals is the least that a table has to have room for.
    guard largest >= 1_000_000_000_000 else { throw .overflow }
  }

  private mutating func collect(_ rule: IndicatorRule, _ index: Int) {
    for comparator in Comparator.allCases {
      guard let method = rule.methods[TargetKind(comparator)] else { continue }
      let entry = Entry(
        method: method,
        comparator: comparator,
        zeroTarget: rule.policies.zeroTarget,
        over: rule.policies.overAchievement
      )
      if !methods.contains(entry) { methods.append(entry) }
      numbers[Key(rule: index, comparator: comparator)] = methods.firstIndex(of: entry).map { $0 + 1 }
    }
  }
}

extension MethodBook {

  /// The piece of a rate that does not depend on a measure.
  func number(of rate: Ratio) -> Int {
    var pieces = pieces
    return pieces.number(ofConstant: rate)
  }

  /// An expression that depends on the rule of an indicator.
  func byRule(_ expression: (Int) -> String) -> String {
    let cases = rules.map { (rule: $0, text: expression($0)) }
    guard let first = cases.first else { return "NULL" }
    if cases.allSatisfy({ $0.text == first.text }) { return first.text }
    return "CASE rule " + cases.map { "WHEN \($0.rule) THEN \($0.text)" }.joined(separator: " ") + " END"
  }

  /// The number of the method for the rule and the comparator of an indicator.
  var methodNumber: String {
    byRule { rule in
      let cases = Comparator.allCases.compactMap { comparator in
        numbers[Key(rule: rule, comparator: comparator)].map { "WHEN '\(comparator.rawValue)' THEN \($0)" }
      }
      return "CASE comparator " + cases.joined(separator: " ") + " END"
    }
  }

  /// An expression that depends on what the method measures.
  func byMeasure(_ expression: (Measure) -> String) -> String {
    let measures = Set(methods.map(\.method.measure))
    if measures.count == 1, let only = measures.first { return expression(only) }
    let cases = methods.enumerated().map { "WHEN \($0 + 1) THEN \(expression($1.method.measure))" }
    return "CASE method " + cases.joined(separator: " ") + " END"
  }

  func policies(of rule: Int) -> IndicatorPolicies { scheme.scoring.indicatorRule(rule).policies }

  private mutating func search(_ entry: Entry) throws(ArithmeticFault) -> String {
    let measure = entry.method.measure
    let one = pieces.number(ofConstant: .one)
    let nothing = pieces.number(ofConstant: .zero)
    var cases = ["WHEN b IS NULL THEN NULL"]
    if measure != .value {
      cases.append("WHEN a < 0 THEN NULL")
      switch entry.zeroTarget {
      case .unscored: cases.append("WHEN a = 0 THEN NULL")
      case .metOrNothing:
        cases.append("WHEN a = 0 AND \(entry.comparator.meetingZero) THEN \(one) WHEN a = 0 THEN \(nothing)")
      }
    }
    if measure == .reverseRatio {
      cases.append("WHEN b = 0 THEN \(pieces.number(ofConstant: entry.method.curve.rateAboveAll))")
    }
    if let over = try searchFarAbove(entry) { cases.append(over) }
    cases.append("ELSE \(try pieces.search(entry.method.curve))")
    return "CASE " + cases.joined(separator: " ") + " END"
  }

  /// Where an actual is so far above its target that it earns less.
  private mutating func searchFarAbove(_ entry: Entry) throws(ArithmeticFault) -> String? {
    guard let over = entry.over, entry.method.measure == .ratio,
      [.atLeast, .moreThan, .equalTo].contains(entry.comparator)
    else { return nil }
    let condition = ValueBand(from: CurveEdge(over.threshold, isIncluded: over.isIncluded), to: nil).condition("n", "d")
    switch over.action {
    case .none, .explain, .flag, .byHand: return nil
    case .deduct(let curve): return "WHEN \(condition) THEN \(try pieces.search(curve))"
    case .deductPoints(let points):
      return "WHEN \(condition) THEN \(try pieces.search(entry.method.curve, deduction: points))"
    }
  }
}

extension Comparator {
  /// Whether an actual reaches a target of zero.
  fileprivate var meetingZero: String {
    switch self {
    case .atLeast: "b >= 0"
    case .moreThan: "b > 0"
    case .atMost, .equalTo: "b <= 0"
    case .lessThan: "b < 0"
    }
  }
}
