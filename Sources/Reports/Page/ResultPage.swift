import Diagnostics
import Papers
import SelfEvaluation

/// The page of a result: scores, every project down to how each indicator was scored, findings, charts, rules and the report.
///
/// One file that loads nothing. Without its script all of it can be read; with it tables can be sorted and the colours
/// changed.
public struct ResultPage: Sendable {
  private let result: EvaluationResult
  private let papers: [Paper]
  private let language: Language

  /// - Parameter papers: the report, or none.
  public init(_ result: EvaluationResult, papers: [Paper] = [], language: Language = .chinese) {
    self.result = result
    self.papers = papers
    self.language = language
  }

  public var bytes: [UInt8] {
    let title = PageWord.title(department: result.submission.department.name, year: result.submission.year)
    var page = PageWriter(result, language)
    page.raw("<a class=\"skip screen\" href=\"#score\">")
    page.word(.skip)
    page.raw("</a>\n")
    page.writeHead(title, parts)
    page.raw("<main>\n")
    page.writeScore()
    page.writeProjects()
    page.writeCharts()
    page.writeDetails()
    page.writeFindings()
    page.writeRules()
    page.raw("</main>\n")
    if !papers.isEmpty {
      page.raw("<section id=\"report\" aria-label=\"\(page.say(.report))\">\n")
      for (index, paper) in papers.enumerated() {
        page.markup.raw(PaperMarkup(language: language, titleLevel: 2, ids: "a\(index + 1)-").markup(of: paper))
      }
      page.raw("</section>\n")
    }
    return PageShell(
      title: title.wording.text(in: language),
      language: language,
      style: ResultStyle.sheet,
      script: ResultScript.text
    ).bytes(around: page.markup)
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private var parts: [(id: String, word: PageWord)] {
    [
      ("score", .score), ("projects", .projects), ("charts", .charts), ("details", .details), ("findings", .findings),
      ("rules", .rules),
    ] + (papers.isEmpty ? [] : [("report", .report)])
  }
}
