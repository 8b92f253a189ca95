/// `word/settings.xml`
enum SettingsPart {
  /// - Parameter updatesFields: Word asks on opening whether to fill in the page numbers of the table of contents. There is
  ///   no way to have it done without the question.
  static func bytes(updatesFields: Bool) -> [UInt8] {
    PartText.part(
      "w:settings",
      "<w:zoom w:percent=\"100\"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>"
        + "<w:defaultTabStop w:val=\"\(2 * PageLayout.bodySize)\"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
        + "<w:noLineBreaksAfter w:lang=\"zh-CN\" w:val=\"\(notAtEnd)\"/><w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\"\(notAtStart)\"/>"
        + (updatesFields ? "<w:updateFields w:val=\"true\"/>" : "") + footnotes + compatibility
        + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>"
    )
  }

  /// What must not stand at the end of a line, and what not at its beginning (避头尾).
  private static let notAtEnd = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"
  private static let notAtStart = "!%),.:;&gt;?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"

  /// ①②③, from ① on every page.
  private static let footnotes =
    "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/><w:numRestart w:val=\"eachPage\"/>"
    + "<w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"

  /// As Word 2013 and all that came after it lay out Chinese text; older modes are shown as “兼容模式”.
  private static let compatibility =
    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/>"
    + [
      ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1), ("enableOpenTypeFeatures", 1),
      ("doNotFlipMirrorIndents", 1), ("differentiateMultirowTableHeaders", 1), ("useWord2013TrackBottomHyphenation", 0),
    ].map {
      "<w:compatSetting w:name=\"\($0.0)\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"\($0.1)\"/>"
    }.joined() + "</w:compat>"
}
