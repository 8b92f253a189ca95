/// `word/footer1.xml` and `word/footer2.xml`: “— 1 —” in 4号宋体, on right-hand pages one character in from the right, on
/// left-hand pages from the left.
///
/// - Source: GB/T 9704—2012 7.5
enum FootersPart {
  static let odd = bytes("<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>")
  static let even = bytes("<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>")

  private static func bytes(_ place: String) -> [UInt8] {
    PartText.part(
      "w:ftr",
      "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>\(place)</w:pPr>" + text("— ") + field("begin")
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + field("separate") + "<w:r><w:t>1</w:t></w:r>" + field("end") + text(" —") + "</w:p>"
    )
  }

  private static func text(_ text: String) -> String {
    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func field(_ part: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(part)\"/></w:r>" }
}
