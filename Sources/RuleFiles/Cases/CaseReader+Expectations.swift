import Diagnostics
import ScoringCore
import YAMLFiles

extension CaseReader {
  /// Score and rate of an indicator; the first place that states one counts.
  mutating func expected(_ nodes: [YAMLNode?]) -> ExpectedIndicator {
    let nodes = nodes.compactMap(\.self)
    return ExpectedIndicator(
      score: nodes.lazy.compactMap { $0[.score] }.first.flatMap { score($0) },
      rate: nodes.lazy.compactMap { $0[.rate] }.first.flatMap { rate($0) }
    )
  }

  mutating func part(_ nodes: [YAMLNode?]) -> ExpectedPart {
    let nodes = nodes.compactMap(\.self)
    var part = ExpectedPart()
    part.score = nodes.lazy.compactMap { $0[.score] }.first.flatMap { score($0) }
    part.execution = nodes.lazy.compactMap { $0[.execution] }.first.flatMap { score($0) }
    part.grade = nodes.lazy.compactMap { $0[.grade] }.first.flatMap(Self.placed)
    part.uncapped = nodes.lazy.compactMap { $0[.uncapped] }.first.flatMap { score($0) }
    part.own = nodes.lazy.compactMap { $0[.own] }.first.flatMap { score($0) }
    part.projects = nodes.lazy.compactMap { $0[.projects] }.first.flatMap { score($0) }
    part.payout = nodes.lazy.compactMap { $0[.payout] }.first.flatMap { rate($0) }
    part.variant = nodes.lazy.compactMap { $0[.variant] }.first.flatMap(Self.placed)
    part.limits = nodes.lazy.compactMap { $0[.limits] }.first.map { list in
      ExpectedNames(names: (list.elements ?? []).compactMap(Self.placed), place: list.place)
    }
    for entry in nodes.flatMap({ $0[.categories]?.entries ?? [] }) {
      guard let score = score(entry.value) else { continue }
      part.categories.append(ExpectedCategory(name: PlacedText(entry.key, at: entry.keyPlace), score: score))
    }
    return part
  }

  func reason(_ node: YAMLNode?) -> ExpectedReason? {
    guard let node, let code = ReasonCode.allCases.first(where: { $0.name == node.text }) else { return nil }
    return ExpectedReason(code: code, place: node.place)
  }

  mutating func codes(_ node: YAMLNode?) -> [PlacedText] {
    let codes = (node?.elements ?? []).compactMap(Self.placed)
    for code in codes where !Self.isCode(code.text) { log.add(RuleCaseProblem.notACode(code.text), at: code.place) }
    return codes
  }

  /// Expectations at the case that nothing in it could meet or miss.
  mutating func reportStrayExpectations(_ node: YAMLNode?, isSingle: Bool, hasOneProject: Bool) {
    let ofIndicator: [RuleKey] = [.rate, .reason]
    let ofProject: [RuleKey] = [.grade, .execution, .categories, .uncapped, .limits, .payout, .variant]
    var stray: [RuleKey] = []
    if !isSingle { stray += ofIndicator }
    if !hasOneProject { stray += isSingle ? ofProject : ofProject + [.score] }
    for entry in node?.entries ?? [] where stray.contains(where: { $0.rawValue == entry.key }) {
      log.add(RuleCaseProblem.expectationOutOfPlace(key: entry.key), at: entry.keyPlace)
    }
  }

  private mutating func score(_ node: YAMLNode) -> ExpectedScore? {
    guard let text = node.text else { return nil }
    if text == ExpectedPart.noneWord { return ExpectedScore(points: nil, place: node.place) }
    guard let points = ScalarReading.points(text) else {
      log.add(RuleCaseProblem.notAScore(text), at: node.place)
      return nil
    }
    return ExpectedScore(points: points, place: node.place)
  }

  private func rate(_ node: YAMLNode) -> ExpectedRate? {
    guard let text = node.text else { return nil }
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()) : text
    let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
    guard let number = ExactDecimal(digits),
      let percent = isPercent ? number : try? number.multiplied(by: ExactDecimal(100))
    else { return nil }
    return ExpectedRate(
      text: text,
      percent: percent,
      places: isPercent ? places : max(0, places - 2),
      place: node.place
    )
  }

  /// A letter and four digits.
  private static func isCode(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first.map { (65...90).contains($0) } == true && digits.count == 4
      && digits.allSatisfy { (48...57).contains($0) }
  }
}
