import Diagnostics

/// `word/header1.xml` and `word/header2.xml`: nothing but the watermark, where there is one.
enum HeaderPart {
  static let empty = bytes(watermark: nil, number: 1)

  /// - Parameter number: of the header, so that no two shapes have the same name.
  static func bytes(watermark: String?, number: Int) -> [UInt8] {
    var markup = WordMarkup(capacity: 2048)
    markup.raw(composed: PartText.declaration + "<w:hdr " + PartText.namespaces)
    markup.raw(" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">")
    markup.raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
    if let watermark, !watermark.isEmpty { write(watermark, number, to: &markup) }
    markup.raw("</w:p></w:hdr>")
    return markup.bytes
  }

  /// Letters as a picture behind the text, in the way in which Word makes watermarks, so that its own dialogue finds it.
  private static func write(_ text: String, _ number: Int, to markup: inout WordMarkup) {
    let columns = max(2, DisplayWidth.columns(of: text))
    // Across the page from corner to corner, no higher than a hand.
    let height = min(110, 2 * 420 / columns)
    markup.raw("<w:r><w:rPr><w:noProof/></w:rPr><w:pict>")
    markup.raw(
      "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
    )
    markup.raw(composed: "<v:formulas>" + formulas.map { "<v:f eqn=\"\($0)\"/>" }.joined() + "</v:formulas>")
    markup.raw(
      "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/>"
    )
    markup.raw(
      "<v:textpath on=\"t\" fitshape=\"t\"/><v:handles><v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles>"
    )
    markup.raw("<o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>")
    markup.raw(
      composed:
        "<v:shape id=\"PowerPlusWaterMarkObject\(number)\" o:spid=\"_x0000_s\(2048 + number)\" type=\"#_x0000_t136\" style=\"position:absolute;"
    )
    markup.raw(
      composed:
        "margin-left:0;margin-top:0;width:\(columns * height / 2)pt;height:\(height)pt;rotation:315;z-index:-251658752;"
    )
    markup.raw(
      "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin\""
    )
    markup.raw(
      " o:allowincell=\"f\" fillcolor=\"silver\" stroked=\"f\"><v:fill opacity=\".5\"/><v:textpath style=\"font-family:&quot;黑体&quot;;font-size:1pt\" string=\""
    )
    markup.escaped(text)
    markup.raw("\"/></v:shape></w:pict></w:r>")
  }

  private static let formulas = [
    "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1",
    "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5",
  ]
}
