import Diagnostics
import Papers

/// One self-contained page for an answer: nothing is loaded from anywhere, and it prints as it stands.
public struct HTMLPage {
  private let report: WhatIfReport
  private let language: Language
  private let panel: SliderPanel?

  public init(_ report: WhatIfReport, in language: Language) {
    self.report = report
    self.language = language
    panel = report.sliders.map { SliderPanel($0, in: language) }
  }

  public var bytes: [UInt8] {
    var page = Markup(capacity: 65_536)
    page.raw("<main>\n<h1>")
    page.text(report.title)
    page.raw("</h1>\n")
    write(report, to: &page, panel)
    page.raw("</main>\n")
    return PageShell(
      title: report.title,
      language: language,
      style: Self.style + (panel == nil ? "" : SliderPanel.style),
      script: panel == nil ? nil : SliderPanel.script,
      runsWebAssembly: panel != nil
    ).bytes(around: page)
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What matters most, pictures and tables, the sliders before or behind them, and answers of their own at the end.
  private func write(_ report: WhatIfReport, to page: inout Markup, _ panel: SliderPanel?) {
    for sentence in report.sentences {
      page.raw("<p>")
      page.text(sentence)
      page.raw("</p>\n")
    }
    for finding in report.findings {
      page.raw("<p class=\"note\">")
      page.text(
        "\(finding.severity.wording.text(in: language))：\(finding.message.text(in: language)) [\(finding.code)]"
      )
      page.raw("</p>\n")
    }
    if let panel, report.leadsWithSliders { page.raw(panel.markup) }
    for picture in report.pictures { page.figure(picture.figure) }
    for table in report.tables { page.table(table.paper) }
    if let panel, !report.leadsWithSliders { page.raw(panel.markup) }
    for detail in report.details {
      page.raw("<section>\n<h2>")
      page.text(detail.title)
      page.raw("</h2>\n")
      write(detail, to: &page, nil)
      page.raw("</section>\n")
    }
  }

  private static let style = """
    .note{border-left:4px solid var(--accent);padding-left:.6em}
    thead th{word-break:normal;overflow-wrap:anywhere}
    @media print{thead th{min-width:3em}caption{break-after:avoid;break-inside:avoid}}

    """
}
