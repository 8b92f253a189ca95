import Diagnostics

/// One self-contained page for any number of answers: nothing is loaded from anywhere, and it prints as it stands.
public struct HTMLPage {
  private let title: String
  private let reports: [WhatIfReport]
  private let language: Language
  private let panel: SliderPanel?

  public init(_ title: String, _ reports: [WhatIfReport], in language: Language) {
    self.title = title
    self.reports = reports
    self.language = language
    panel = reports.compactMap(\.sliders).first.map { SliderPanel($0, in: language) }
  }

  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language == .chinese ? "zh-CN" : "en")">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Self.escaped(title))</title>
    <style>\(Self.style)\(panel == nil ? "" : "\n" + SliderPanel.style)</style>
    </head>
    <body>
    <h1>\(Self.escaped(title))</h1>
    \(reports.map(section).joined(separator: "\n"))
    \(panel.map { $0.markup + "<script>\(SliderPanel.script)</script>" } ?? "")
    </body>
    </html>

    """
  }

  /// Nothing is loaded; with sliders, their own script alone may run.
  private var policy: String {
    "default-src 'none'; style-src 'unsafe-inline'" + (panel == nil ? "" : "; script-src \(SliderPanel.scriptPolicy)")
  }

  private func section(_ report: WhatIfReport) -> String {
    var parts = ["<section>"]
    if report.title != title { parts.append("<h2>\(Self.escaped(report.title))</h2>") }
    parts += report.sentences.map { "<p>\(Self.escaped($0))</p>" }
    parts += report.findings.map { "<p class=\"note\">\(Self.escaped(Self.text($0, language)))</p>" }
    for picture in report.pictures {
      parts.append("<figure>\n\(picture.markup)<figcaption>\(Self.escaped(picture.title))</figcaption>\n</figure>")
    }
    parts += report.tables.map(table)
    parts += report.details.map(section)
    return (parts + ["</section>"]).joined(separator: "\n")
  }

  private static func text(_ finding: Finding, _ language: Language) -> String {
    "\(finding.severity.wording.text(in: language))：\(finding.message.text(in: language)) [\(finding.code)]"
  }

  private func table(_ table: FigureTable) -> String {
    func cells(_ cells: [String], _ tag: String) -> String {
      zip(cells, table.columns).map { cell, column in
        "<\(tag)\(column.isNumber ? " class=\"n\"" : "")>\(Self.escaped(cell))</\(tag)>"
      }
      .joined()
    }
    let rows = table.rows.map { "<tr>\(cells($0, "td"))</tr>" }
    return """
      <table>
      <caption>\(Self.escaped(table.title))</caption>
      <thead><tr>\(cells(table.columns.map(\.title), "th"))</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func escaped(_ text: String) -> String { SVGCanvas.escaped(text) }

  private static let style = """
    body{font-family:'Noto Sans CJK SC','Microsoft YaHei',SimSun,sans-serif;color:#1c2733;margin:2em auto;\
    max-width:60em;padding:0 1em;line-height:1.5}
    table{border-collapse:collapse;margin:1em 0 2em;width:100%}
    caption{text-align:left;font-weight:bold;padding:.3em 0}
    th,td{border:1px solid #8a99a8;padding:.25em .5em;text-align:left;vertical-align:top}
    th{background:#eef2f5}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .note{border-left:4px solid #33475b;padding-left:.6em}
    figure{margin:1em 0;break-inside:avoid}
    figcaption{font-size:.9em}
    svg{max-width:100%;height:auto}
    tr{break-inside:avoid}
    thead{display:table-header-group}
    @media print{body{margin:0;max-width:none}h2{break-before:auto}}
    """
}
