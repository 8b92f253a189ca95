import Diagnostics
import SelfEvaluation

extension PageWriter {
  /// Each finding with its place and what to do; which severities are shown is chosen without any script.
  mutating func writeFindings() {
    section("findings", .findings) { page in
      if page.result.findings.isEmpty { page.element("p", page.say(.noFindings)) } else { page.writeFilteredFindings() }
      page.writeSilenced()
    }
  }

  private mutating func writeFilteredFindings() {
    raw("<fieldset class=\"filter\"><legend class=\"screen\">")
    word(.show)
    raw("</legend>\n")
    for (severity, count) in severities where count > 0 {
      let id = "show-\(severity.rawValue)"
      raw("<input class=\"screen\" type=\"checkbox\" id=\"\(id)\" checked><label class=\"screen\" for=\"\(id)\">")
      text("\(say(severity.wording)) \(count)")
      raw("</label>\n")
    }
    raw("<ul class=\"findings\">\n")
    for finding in result.findings { write(finding) }
    raw("</ul>\n</fieldset>\n")
  }

  private mutating func write(_ finding: Finding) {
    raw("<li class=\"f-\(finding.severity.rawValue) keep\"><strong class=\"\(finding.severity.style)\">")
    text(say(finding.severity.wording))
    raw("</strong> <code>")
    text(finding.code)
    raw("</code> ")
    isolated(say(finding.message))
    if let place = finding.place { line(.place, place.text(in: language)) }
    if let help = finding.help { line(.help, say(help)) }
    for note in finding.notes {
      line(.seeAlso, (note.place.map { $0.text(in: language) + " " } ?? "") + say(note.message))
    }
    raw("</li>\n")
  }

  private mutating func line(_ term: PageWord, _ words: String) {
    raw("<br><span class=\"muted\">")
    word(term)
    raw("</span>")
    isolated(words)
  }

  private mutating func writeSilenced() {
    guard !result.silenced.isEmpty else { return }
    raw("<details class=\"silenced\"><summary>")
    text("\(say(.silenced))（\(result.silenced.count)）")
    raw("</summary>\n<ul class=\"findings\">\n")
    for silenced in result.silenced {
      raw("<li><code>")
      text(silenced.finding.code)
      raw("</code> ")
      isolated(say(silenced.finding.message))
      raw("<br>")
      isolated(silenced.reason)
      raw("</li>\n")
    }
    raw("</ul>\n</details>\n")
  }
}

extension Severity {
  fileprivate var style: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "muted"
    }
  }
}
