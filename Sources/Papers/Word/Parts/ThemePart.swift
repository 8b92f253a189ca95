/// `word/theme.xml`: colours and fonts that Word offers for what somebody adds to the paper; the paper itself uses none of them.
enum ThemePart {
  static let bytes = PartText.part(
    "a:theme",
    "<a:themeElements>" + colours + fonts + formats + "</a:themeElements>",
    attributes: "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"公文\""
  )

  private static let colours =
    "<a:clrScheme name=\"公文\">"
    + [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "E7E6E6"), ("accent1", "2F5496"),
      ("accent2", "C55A11"),
      ("accent3", "7F7F7F"), ("accent4", "BF9000"), ("accent5", "2E75B6"), ("accent6", "538135"), ("hlink", "0563C1"),
      ("folHlink", "954F72"),
    ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined() + "</a:clrScheme>"

  private static let fonts =
    "<a:fontScheme name=\"公文\">"
    + [("majorFont", FontsPart.Font.first), ("minorFont", .body)].map {
      "<a:\($0.0)><a:latin typeface=\"\(FontsPart.Font.western.rawValue)\"/><a:ea typeface=\"\($0.1.rawValue)\"/><a:cs typeface=\"\"/></a:\($0.0)>"
    }.joined() + "</a:fontScheme>"

  /// Three of each kind, as the schema wants them.
  private static let formats: String = {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    func three(_ element: String, _ content: String) -> String {
      "<a:\(element)>\(content)\(content)\(content)</a:\(element)>"
    }
    return "<a:fmtScheme name=\"公文\">" + three("fillStyleLst", fill)
      + three("lnStyleLst", "<a:ln w=\"6350\">\(fill)</a:ln>")
      + three("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>") + three("bgFillStyleLst", fill)
      + "</a:fmtScheme>"
  }()
}
