import Testing

@testable import Papers

@Suite("Papers as pages")
struct PageTests {
  private func page(_ sections: [PaperSection], watermark: String? = nil, title: String = "自评报告") -> String {
    let paper = Paper(
      title: title,
      watermark: watermark,
      sections: sections,
      signature: PaperSignature(department: "示例市科协", date: "2021年2月24日")
    )
    return PageRenderer().text(of: paper)
  }

  @Test func headingsAreNumberedAndNested() {
    let text = page([
      PaperSection(
        "情况",
        subsections: [PaperSection("得分", subsections: [PaperSection("甲", subsections: [PaperSection("细项")])])]
      ),
      PaperSection("措施"),
    ])
    for heading in [
      "<h1 class=\"title\">自评报告</h1>", "<h2 id=\"s1\">一、情况</h2>", "<h3 id=\"s1-1\">（一）得分</h3>",
      "<h4 id=\"s1-1-1\">1.甲</h4>", "<h5 id=\"s1-1-1-1\">（1）细项</h5>", "<h2 id=\"s2\">二、措施</h2>",
    ] {
      #expect(text.contains(heading), "\(heading)")
    }
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(text.contains("<div class=\"signature keep\"><p>示例市科协</p><p>2021年2月24日</p></div>"))
  }

  @Test func nothingIsLoadedAndNoScriptIsAllowed() {
    let text = page([PaperSection("情况", [.paragraph("文")])])
    #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in ["http://", "https://", "src=", "@import", "url(", "<script", "<link"] {
      #expect(text.replacing("http://www.w3.org/2000/svg", with: "").contains(word) == false, "\(word)")
    }
  }

  @Test func textOfOthersStaysText() {
    let evil = "</title></style><script>alert(1)</script>&lt;\"'\u{0}\u{7}\u{85}"
    let escaped = "&lt;/title&gt;&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;&quot;&#39;"
    let table = PaperTable(caption: evil, columns: [.init(evil)], rows: [[evil]])
    let figure = PaperFigure(caption: evil, description: evil, drawing: Drawing(width: 10, height: 10))
    let text = page(
      [
        PaperSection(
          evil,
          [.paragraph(evil, footnotes: [evil]), .numberedList([evil]), .table(table), .figure(figure)]
        )
      ],
      watermark: evil,
      title: evil
    )
    #expect(!text.contains("<script>"))
    #expect(text.components(of: "</title>") == 2)  // Its own and that of the picture.
    #expect(text.components(of: "</style>") == 1)
    #expect(text.components(of: escaped) >= 12)
    #expect(!text.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{7}" || $0 == "\u{85}" })
  }

  @Test func tablesKeepTheirSpans() {
    let table = PaperTable(
      caption: "得分表",
      columns: [.init("项目", share: 3), .init("得分", .right, share: 1), .init("等级", .centre, share: 1)],
      header: [[.init("项目", rowSpan: 2), .init("结果", columnSpan: 2)], ["得分", "等级"]],
      rows: [[.init("甲\n乙", rowSpan: 2), "91.00", "优"], ["85.00", "良"], ["丙"]]
    )
    let text = page([PaperSection("情况", [.table(table)])])
    #expect(text.contains("<caption>表1　得分表</caption>"))
    #expect(text.contains("<col style=\"width:60%\"><col style=\"width:20%\"><col style=\"width:20%\">"))
    #expect(
      text.contains(
        "<tr><th scope=\"col\" rowspan=\"2\" class=\"centre\">项目</th><th scope=\"colgroup\" colspan=\"2\" class=\"centre\">结果</th></tr>"
      )
    )
    #expect(
      text.contains(
        "<tr><td rowspan=\"2\" class=\"pre\">甲\n乙</td><td class=\"right\">91.00</td><td class=\"centre\">优</td></tr>\n"
          + "<tr><td class=\"right\">85.00</td><td class=\"centre\">良</td></tr>\n"
          + "<tr><td class=\"pre\">丙</td><td class=\"right\"></td><td class=\"centre\"></td></tr>"
      )
    )
  }

  @Test func footnotesAndOpenPlacesAreFound() {
    let text = page([
      PaperSection("一", [.paragraph("甲", footnotes: ["出处一", "出处二"])]),
      PaperSection("二", [.paragraph("由【待补充：牵头部门】牵头，【待补充：无尽", footnotes: ["出处三"])]),
    ])
    for number in 1...3 {
      #expect(
        text.contains(
          "<a id=\"r\(number)\" href=\"#n\(number)\" role=\"doc-noteref\" aria-label=\"脚注 \(number)\">\(number)</a>"
        )
      )
      #expect(text.contains("<li id=\"n\(number)\" role=\"doc-footnote\">出处\(["一", "二", "三"][number - 1])"))
    }
    #expect(text.contains("由<mark>【待补充：牵头部门】</mark>牵头，【待补充：无尽"))
  }

  @Test func aWatermarkStandsAboveAndBelowAndOnEveryPrintedPage() {
    let text = page([PaperSection("情况")], watermark: "待核实：仅供测算")
    #expect(text.components(of: "<p class=\"watermark\" role=\"note\">待核实：仅供测算</p>") == 2)
    #expect(text.components(of: "class=\"stamp\"") == 1)
    #expect(!page([PaperSection("情况")]).contains("class=\"stamp\""))
  }

  /// By the formula of WCAG 2.1, 1.4.3.
  @Test func textsStandOutFromTheirGrounds() {
    for (text, ground) in PageColour.textPairs {
      for (first, second) in [(text.light, ground.light), (text.dark, ground.dark)] {
        let contrast = Contrast.between(first, second)
        #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
      }
    }
    #expect(abs(Contrast.between("#000000", "#ffffff") - 21) < 0.01)
  }

  @Test func theDigestOfAScriptIsWrittenAsBrowsersExpect() {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64
    let digest = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
    func policy(_ shell: PageShell) -> Bool {
      String(decoding: shell.bytes(around: Markup()), as: UTF8.self).contains("; script-src \(digest)\">")
    }
    #expect(policy(PageShell(title: "", language: .chinese, script: "alert(1)")))
    #expect(!policy(PageShell(title: "", language: .chinese)))
    // A module that the page carries may run only where the page says so.
    #expect(!policy(PageShell(title: "", language: .chinese, script: "alert(1)", runsWebAssembly: true)))
  }
}

private enum Contrast {
  static func between(_ first: String, _ second: String) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// To the power of 2.4: the fifth root, by Newton, of its twelfth power.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
    return root
  }
}
