import Diagnostics
import RuleFiles
import RuleTests
import SelfEvaluation

/// How the cases of a rule set went, for the terminal: the counts in one line, what failed and why, and what no case
/// made use of.
struct RuleTestText {
  private let report: RuleTestReport
  private let language: Language
  private let columns: Int

  init(_ report: RuleTestReport, in language: Language, columns: Int) {
    self.report = report
    self.language = language
    self.columns = columns
  }

  var lines: [String] {
    [[title, counts, coverage].joined(separator: "  ")] + report.failures.flatMap(lines) + missing
  }

  private var title: String { "\(report.ruleSet.id) \(report.ruleSet.version) (\(report.file))" }

  private var counts: String {
    let passed = report.outcomes.count - report.failures.count
    return Wording(
      zh: "用例：通过 \(passed)，未通过 \(report.failures.count)",
      en: "cases: \(passed) passed, \(report.failures.count) failed"
    ).text(in: language)
  }

  private var coverage: String {
    let (own, inherited) = (report.coverage.own, report.coverage.inherited)
    let covered = "\(own.exercisedCount)/\(own.elements.count)"
    let text = Wording(zh: "规则覆盖 \(covered)", en: "rules covered \(covered)").text(in: language)
    guard !inherited.elements.isEmpty else { return text }
    let others = "\(inherited.exercisedCount)/\(inherited.elements.count)"
    return text + Wording(zh: "（沿用的 \(others)）", en: " (of those taken over \(others))").text(in: language)
  }

  /// Of the rule set's own rules; what it takes over has cases beside the file that says it.
  private var missing: [String] {
    report.coverage.own.missing.map { element in
      let name = RuleElementWording.name(of: element).text(in: language)
      return Wording(
        zh: "  \(element.place.text)  没有用例涉及：\(name)",
        en: "  \(element.place.text)  no case makes use of \(name)"
      ).text(in: language)
    }
  }

  private func lines(_ failure: CaseOutcome) -> [String] {
    let heading = Wording(zh: "未通过：\(failure.name.text)", en: "failed: \(failure.name.text)").text(in: language)
    var lines = ["\(failure.name.place.text)  \(heading)"]
    for mismatch in failure.mismatches {
      let (subject, expected, actual) = (mismatch.subject, mismatch.expected, mismatch.actual)
      let text = Wording(
        zh: "\(subject.chinese)：预期 \(expected.chinese)，实际 \(actual.chinese)",
        en: "\(subject.english): expected \(expected.english), got \(actual.english)"
      )
      lines.append("  \(text.text(in: language)) (\(mismatch.place.text))")
    }
    lines += explained(failure).flatMap(explanation)
    return lines
      + failure.findings.filter { $0.severity == .error }.map {
        "    \($0.severity.rawValue)[\($0.code)]: \($0.message.text(in: language))"
      }
  }

  /// Each indicator once, however much of it came out otherwise.
  private func explained(_ failure: CaseOutcome) -> [IndicatorResult] {
    var seen: Set<SourcePlace> = []
    return failure.mismatches.compactMap(\.indicator).filter { seen.insert($0.entry.place).inserted }
  }

  private func explanation(_ indicator: IndicatorResult) -> [String] {
    let lines = indicator.explanationLines(in: language)
    let widest = lines.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let indent = String(repeating: " ", count: widest + 6)
    var text: [String] = []
    for line in lines {
      let wrapped = WrappedText.lines(line.text, width: max(20, columns - widest - 6))
      text.append("    " + PaddedText.left(line.label, width: widest) + "  " + (wrapped.first ?? ""))
      text += wrapped.dropFirst().map { indent + $0 }
    }
    return text
  }
}
