import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// One value that is expected beside the one that came out; `nil` when they agree.
extension CaseJudge {
  func compare(
    _ expected: ExpectedScore,
    _ actual: Points?,
    _ subject: Wording,
    _ indicator: IndicatorResult? = nil
  ) -> Mismatch? {
    guard expected.points != actual else { return nil }
    return Mismatch(
      subject: subject,
      place: expected.place,
      expected: text(of: expected.points),
      actual: text(of: actual),
      indicator: indicator
    )
  }

  func compare(
    _ expected: ExpectedRate,
    _ rate: Ratio?,
    _ subject: Wording,
    _ indicator: IndicatorResult? = nil
  ) -> Mismatch? {
    if let rate, let percent = ExactDecimal(RatioText.percent(rate, places: expected.places).dropLast()),
      percent == expected.percent
    {
      return nil
    }
    // One place more than was compared shows on which side the rate lies.
    let actual = rate.map { RatioText.percent($0, places: max(2, expected.places + 1)) }
    return Mismatch(
      subject: subject,
      place: expected.place,
      expected: Self.literal(expected.text),
      actual: actual.map(Self.literal) ?? CaseWording.noScore,
      indicator: indicator
    )
  }

  /// - Parameter actual: the name of what came out; `nil` is what a case writes as `none`.
  func compare(_ expected: PlacedText, _ actual: String?, _ subject: Wording) -> Mismatch? {
    guard expected.text != actual ?? ExpectedPart.noneWord else { return nil }
    let wanted = expected.text == ExpectedPart.noneWord ? nil : expected.text
    return Mismatch(
      subject: subject,
      place: expected.place,
      expected: wanted.map(Self.literal) ?? CaseWording.none,
      actual: actual.map(Self.literal) ?? CaseWording.none,
      indicator: nil
    )
  }

  func compare(_ expected: ExpectedNames, _ found: ProjectResult, _ subject: Wording) -> Mismatch? {
    let applied = (found.score?.limits ?? []).map { found.scheme.limits[$0].name }
    guard expected.names.map(\.text) != applied else { return nil }
    func text(_ names: [String]) -> Wording {
      names.isEmpty
        ? CaseWording.none
        : Wording(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    }
    return Mismatch(
      subject: subject,
      place: expected.place,
      expected: text(expected.names.map(\.text)),
      actual: text(applied),
      indicator: nil
    )
  }

  private func text(of points: Points?) -> Wording {
    points.map { Self.literal($0.text(places: roundingPlaces)) } ?? CaseWording.noScore
  }

  private static func literal(_ text: String) -> Wording { Wording(zh: text, en: text) }
}
