import Diagnostics
import RuleFiles
import SelfEvaluation

extension PageWriter {
  /// Which rules were used and what they rest on, and by what the result can be recognised and made again.
  mutating func writeRules() {
    section("rules", .rules) { page in
      let (rules, receipt) = (page.result.ruleSet, page.result.receipt)
      page.raw("<dl class=\"texts\">\n")
      page.fact(.ruleSet, "\(rules.name)（\(rules.id) \(rules.version)）")
      page.fact(.status, page.say(rules.status.wording))
      page.fact(.files, rules.files.joined(separator: "，"))
      page.fact(.digest, rules.digest, class: "code")
      page.fact(.program, receipt.programVersion)
      if !receipt.parameters.isEmpty {
        page.fact(.parameters, receipt.parameters.map { "\($0.name) = \($0.value)" }.joined(separator: "，"))
      }
      page.raw("</dl>\n")
      page.writeBasis()
      page.writeInputs(receipt)
    }
  }

  private mutating func writeBasis() {
    let basis = RuleBasis(result, language)
    guard !basis.entries.isEmpty else { return }
    table(say(.basis)) { page in
      page.header([(.document, nil), (.article, nil), (.certainty, nil), (.appliesTo, nil)])
      page.raw("<tbody>\n")
      for entry in basis.entries {
        page.raw("<tr>")
        page.cell(entry.citation.document)
        page.cell(entry.citation.article ?? page.say(.none))
        page.cell(page.say(entry.citation.certainty.wording))
        page.cell(entry.uses.joined(separator: "、"))
        page.raw("</tr>\n")
      }
      page.raw("</tbody>\n")
    }
  }

  private mutating func writeInputs(_ receipt: Receipt) {
    guard !receipt.inputs.isEmpty else { return }
    raw("<details><summary>")
    word(.inputs)
    raw("</summary><ul>\n")
    for input in receipt.inputs {
      raw("<li>")
      isolated(input.path)
      raw(" <span class=\"code\">")
      text(input.digest)
      raw("</span></li>\n")
    }
    raw("</ul></details>\n")
  }
}
