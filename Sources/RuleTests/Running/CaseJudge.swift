import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// Compares what came out with what a case expects.
struct CaseJudge {
  private let ruleCase: RuleCase
  private let result: EvaluationResult

  init(_ ruleCase: RuleCase, _ result: EvaluationResult) {
    self.ruleCase = ruleCase
    self.result = result
  }

  var mismatches: [Mismatch] {
    let indicators = ruleCase.projects.flatMap(\.indicators) + ruleCase.department.indicators
    return indicators.flatMap(mismatches) + zip(ruleCase.projects, result.projects).flatMap(mismatches)
      + departmentMismatches + findingMismatches
  }

  /// Of an indicator alone only its own findings count: the rest of its project is not looked at.
  var findings: [Finding] {
    guard ruleCase.isSingleIndicator else { return result.findings }
    let entries = result.submission.projects.flatMap(\.indicators)
    let cells = entries.flatMap {
      [$0.place, $0.category.place, $0.subcategory.place, $0.target.place, $0.actual.place]
    }
    return result.findings.filter { finding in finding.place.map(cells.contains) ?? false }
  }

  private func mismatches(_ indicator: CaseIndicator) -> [Mismatch] {
    let found = CaseParts.indicator(indicator, in: result)
    let name = indicator.name.text
    var mismatches: [Mismatch?] = []
    if let expected = indicator.expected.score {
      mismatches.append(compare(expected, found?.score, CaseWording.score(of: name), found))
    }
    if let expected = indicator.expected.rate { mismatches.append(compare(expected, found, name)) }
    if let expected = indicator.expected.reason, found?.reason != expected.code {
      mismatches.append(
        Mismatch(
          subject: CaseWording.reason(of: name),
          place: expected.place,
          expected: expected.code.wording,
          actual: found?.reason.wording ?? CaseWording.noScore,
          indicator: found
        )
      )
    }
    return mismatches.compactMap(\.self)
  }

  private func compare(_ expected: ExpectedRate, _ found: IndicatorResult?, _ name: String) -> Mismatch? {
    let rate = found?.explanation.rate
    if let rate, let percent = ExactDecimal(RatioText.percent(rate, places: expected.places).dropLast()),
      percent == expected.percent
    {
      return nil
    }
    // One place more than was compared shows on which side the rate lies.
    let actual = rate.map { RatioText.percent($0, places: max(2, expected.places + 1)) }
    return Mismatch(
      subject: CaseWording.rate(of: name),
      place: expected.place,
      expected: Wording(zh: expected.text, en: expected.text),
      actual: actual.map { Wording(zh: $0, en: $0) } ?? CaseWording.noScore,
      indicator: found
    )
  }

  private func mismatches(_ project: CaseProject, _ found: ProjectResult) -> [Mismatch] {
    let name = found.entry.name
    let expected = project.expected
    var mismatches = [
      expected.execution.flatMap {
        compare($0, found.score?.execution?.score, CaseWording.execution(of: name))
      },
      expected.score.flatMap { compare($0, found.total, CaseWording.score(of: name)) },
      expected.grade.flatMap { compare($0, found.score?.grade, CaseWording.grade(of: name)) },
    ]
    for category in expected.categories {
      let part = found.score.flatMap { CaseParts.part(named: category.name.text, of: $0, under: result.ruleSet) }
      mismatches.append(compare(category.score, part?.score, CaseWording.score(of: category.name.text, in: name)))
    }
    return mismatches.compactMap(\.self)
  }

  private var departmentMismatches: [Mismatch] {
    let expected = ruleCase.department.expected
    return [
      expected.score.flatMap { compare($0, result.department.score, CaseWording.departmentScore) },
      expected.grade.flatMap { compare($0, result.department.grade, CaseWording.departmentGrade) },
    ].compactMap(\.self)
  }

  private var findingMismatches: [Mismatch] {
    let codes = Set(findings.map(\.code))
    let missing = ruleCase.findings.filter { !codes.contains($0.text) }
    let unwanted = ruleCase.noFindings.filter { codes.contains($0.text) }
    return missing.map { finding($0, isExpected: true) } + unwanted.map { finding($0, isExpected: false) }
  }

  private func finding(_ code: PlacedText, isExpected: Bool) -> Mismatch {
    let (present, absent) = (CaseWording.present, CaseWording.absent)
    return Mismatch(
      subject: CaseWording.finding(code.text),
      place: code.place,
      expected: isExpected ? present : absent,
      actual: isExpected ? absent : present,
      indicator: nil
    )
  }

  private func compare(
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

  private func compare(_ expected: PlacedText, _ grade: Int?, _ subject: Wording) -> Mismatch? {
    let actual = result.gradeName(grade)
    guard expected.text != actual ?? ExpectedPart.noneWord else { return nil }
    func text(_ name: String?) -> Wording { name.map { Wording(zh: $0, en: $0) } ?? CaseWording.noGrade }
    return Mismatch(
      subject: subject,
      place: expected.place,
      expected: text(expected.text == ExpectedPart.noneWord ? nil : expected.text),
      actual: text(actual),
      indicator: nil
    )
  }

  private func text(of points: Points?) -> Wording {
    guard let points else { return CaseWording.noScore }
    let text = points.text(places: Int(result.ruleSet.scoring.rounding.places))
    return Wording(zh: text, en: text)
  }
}
