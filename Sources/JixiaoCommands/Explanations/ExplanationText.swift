import Diagnostics
import SelfEvaluation

/// Explanations for the terminal: a heading, and below it labels in one column and what they say in the next.
struct ExplanationText {
  private let result: EvaluationResult
  private let language: Language
  private let columns: Int

  init(_ result: EvaluationResult, in language: Language, columns: Int) {
    self.result = result
    self.language = language
    self.columns = columns
  }

  var department: [String] {
    block(result.submission.department.name, DepartmentComposition(result, in: language).lines)
  }

  func composition(of project: ProjectResult) -> [String] {
    let heading = project.entry.id.isEmpty ? project.entry.name : "\(project.entry.id) \(project.entry.name)"
    return block(heading, ProjectComposition(project, in: language).lines)
  }

  func indicator(_ indicator: IndicatorResult, of project: ProjectResult) -> [String] {
    block(
      "\(project.entry.name) / \(indicator.entry.name.text)",
      indicator.explanationLines(in: language)
    )
  }

  private func block(_ heading: String, _ lines: [ExplanationLine]) -> [String] {
    let widest = lines.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let indent = String(repeating: " ", count: widest + 4)
    var text = [heading]
    for line in lines {
      let wrapped = WrappedText.lines(line.text, width: max(20, columns - widest - 4))
      text.append("  " + PaddedText.left(line.label, width: widest) + "  " + (wrapped.first ?? ""))
      text += wrapped.dropFirst().map { indent + $0 }
    }
    return text
  }
}
