import Diagnostics
import Papers
import SelfEvaluation

/// 自评报告: the narrative of a self-evaluation, composed from the result along an outline.
///
/// Every number in it is in the result; where the data says nothing, the draft says 【待补充：…】 and
/// ``Paper/openPlaces`` lists it. The department's own text of `narrative.md` stands first under its heading.
/// Written in Chinese.
public struct SelfEvaluationReport: Sendable {
  public let result: EvaluationResult
  public let outline: Outline

  public init(_ result: EvaluationResult, outline: Outline) {
    self.result = result
    self.outline = outline
  }

  /// One paper, or one for each project where the outline is about projects.
  public var papers: [Paper] { subjects.map(paper) }

  /// What a department's own Word file can ask for by name, for each of the papers.
  public var templateValues: [[String: String]] { subjects.map { TemplateValues($0).all } }

  private var subjects: [ReportFacts] {
    let facts = ReportFacts(result)
    switch outline.scope {
    case .department: return [facts]
    case .project: return facts.reviews.map(facts.of)
    }
  }

  /// Text of the department that finds no heading in any of the papers.
  public var findings: [Finding] {
    guard outline.scope == .project, let project = result.projects.first?.entry.name else { return [] }
    return narrative(for: project).lost
      .map { PaperProblem.textWithoutHeading($0.heading, outline: outline.name).finding(at: $0.place) }
  }

  private func narrative(for project: String?) -> NarrativePlacement {
    NarrativePlacement(
      result.submission.narrative,
      headings: outline.headings,
      project: project,
      projects: result.projects.map(\.entry.name)
    )
  }

  private func paper(_ facts: ReportFacts) -> Paper {
    let submission = result.submission
    let narrative = narrative(for: facts.project?.name)
    let composer = SectionComposer(outline: outline, narrative: narrative)
    return Paper(
      title: outline.title.text(facts.value),
      watermark: watermark,
      hasContents: outline.hasContents,
      sections: outline.sections.flatMap { composer.sections($0, facts) } + [narrative.rest].compactMap(\.self),
      signature: PaperSignature(
        department: submission.department.name,
        date: submission.compilingDate.map(DayText.text) ?? OpenPlace.text("编制日期")
      )
    )
  }

  /// A rule set that nobody has checked against its source must not make papers that look official.
  private var watermark: String? {
    result.ruleSet.status == .unconfirmed
      ? "待核实：本稿按未核实的规则集“\(result.ruleSet.id)”评分，仅供内部测算，不得作为正式材料上报" : nil
  }
}

/// Makes sections of a paper from those of an outline.
private struct SectionComposer {
  let outline: Outline
  let narrative: NarrativePlacement

  /// One section, or as many as its pattern is repeated.
  func sections(_ pattern: OutlineSection, _ facts: ReportFacts) -> [PaperSection] {
    guard let each = pattern.each else { return [section(pattern, facts)].compactMap(\.self) }
    return facts.repeated(for: each).compactMap { section(pattern, $0) }
  }

  /// A heading keeps its place even where there is nothing to say, unless all below it is repeated for nothing.
  private func section(_ pattern: OutlineSection, _ facts: ReportFacts) -> PaperSection? {
    let heading = pattern.heading.text(facts.value)
    let own = pattern.each == nil ? narrative.blocks(under: heading) : []
    let subsections = pattern.sections.flatMap { sections($0, facts) }
    var blocks = own + pattern.contents.flatMap { facts.blocks($0, in: outline) }
    if blocks.isEmpty, subsections.isEmpty {
      let isPattern =
        pattern.each != nil || (!pattern.sections.isEmpty && pattern.sections.allSatisfy { $0.each != nil })
      if isPattern { return nil }
      blocks = [.paragraph(OpenPlace.text(heading))]
    } else if pattern.isOwnText, own.isEmpty {
      blocks.insert(.paragraph(OpenPlace.text(heading)), at: 0)
    }
    return PaperSection(heading, blocks, subsections: subsections)
  }
}

extension ReportFacts {
  /// What stands at the places of a heading.
  func value(_ field: OutlineHeading.Field) -> String {
    switch field {
    case .department: result.submission.department.name
    case .year: String(result.submission.year)
    case .project: project?.title ?? ""
    case .name: name
    }
  }
}
