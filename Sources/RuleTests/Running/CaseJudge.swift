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
    let cells = entries.flatMap { entry in
      [entry.place]
        + [entry.goal, entry.category, entry.subcategory, entry.target, entry.actual, entry.adjustments]
        .compactMap { $0?.place }
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
    if let expected = indicator.expected.rate {
      mismatches.append(compare(expected, found?.explanation.rate, CaseWording.rate(of: name), found))
    }
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

  private func mismatches(_ project: CaseProject, _ found: ProjectResult) -> [Mismatch] {
    let name = found.entry.name
    let expected = project.expected
    let mismatches = [
      expected.variant.flatMap { compare($0, found.variant, CaseWording.variant(of: name)) },
      expected.execution.flatMap {
        compare($0, found.score?.execution?.score, CaseWording.execution(of: name))
      },
      expected.uncapped.flatMap { compare($0, found.score?.uncapped, CaseWording.uncapped(of: name)) },
      expected.limits.flatMap { compare($0, found, CaseWording.limits(of: name)) },
      expected.score.flatMap { compare($0, found.total, CaseWording.score(of: name)) },
      expected.grade.flatMap { compare($0, found.gradeName, CaseWording.grade(of: name)) },
      expected.payout.flatMap { compare($0, found.score?.payout, CaseWording.payout(of: name)) },
    ]
    return mismatches.compactMap(\.self) + self.mismatches(expected.categories, found)
  }

  private func mismatches(_ categories: [ExpectedCategory], _ found: ProjectResult?) -> [Mismatch] {
    categories.compactMap { category in
      let name = category.name.text
      let part = found.flatMap { CaseParts.part(named: name, of: $0) }
      return compare(category.score, part?.score, CaseWording.score(of: name, in: found?.entry.name))
    }
  }

  private var departmentMismatches: [Mismatch] {
    let expected = ruleCase.department.expected
    let found = result.department
    let mismatches = [
      expected.own.flatMap { compare($0, result.own?.total, CaseWording.ownScore) },
      expected.projects.flatMap { compare($0, found.projects, CaseWording.projectsScore) },
      expected.score.flatMap { compare($0, found.score, CaseWording.departmentScore) },
      expected.grade.flatMap { compare($0, result.gradeName(found.grade), CaseWording.departmentGrade) },
    ]
    return mismatches.compactMap(\.self) + self.mismatches(expected.categories, result.own)
  }

  private var findingMismatches: [Mismatch] {
    let codes = Set(findings.map(\.code))
    let missing = ruleCase.findings.filter { !codes.contains($0.text) }
    let unwanted = ruleCase.noFindings.filter { codes.contains($0.text) }
    return missing.map { finding($0, isExpected: true) } + unwanted.map { finding($0, isExpected: false) }
  }

  /// How many places scores are shown with.
  var roundingPlaces: Int { Int(result.ruleSet.scoring.rounding.places) }

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
}
