/// `word/fontTable.xml`: the fonts of official papers by their names, and what may stand in for them where they are missing.
enum FontsPart {
  enum Font: String, CaseIterable {
    case title = "方正小标宋简体"
    case body = "仿宋_GB2312"
    case second = "楷体_GB2312"
    case first = "黑体"
    case number = "宋体"
    case western = "Times New Roman"

    /// Of the same cut, on Windows, macOS and Linux.
    fileprivate var others: String {
      switch self {
      case .title: "方正小标宋_GBK,方正小标宋,华文中宋,STZhongsong"
      case .body: "仿宋,FangSong,方正仿宋_GBK,华文仿宋,STFangsong"
      case .second: "楷体,KaiTi,方正楷体_GBK,华文楷体,STKaiti"
      case .first: "SimHei,方正黑体_GBK,华文黑体,STHeiti"
      case .number: "SimSun,方正书宋_GBK,华文宋体,STSong"
      case .western: "Liberation Serif"
      }
    }

    /// Numbers by which a program finds a font of the same look.
    fileprivate var panose: String {
      switch self {
      case .title: "03000509000000000000"
      case .body, .second, .first: "02010609060101010101"
      case .number: "02010600030101010101"
      case .western: "02020603050405020304"
      }
    }
  }

  static let bytes = PartText.part("w:fonts", Font.allCases.map(element).joined())

  private static func element(_ font: Font) -> String {
    let isWestern = font == .western
    let family = isWestern ? "roman" : font == .number ? "auto" : "modern"
    return "<w:font w:name=\"\(font.rawValue)\"><w:altName w:val=\"\(font.others)\"/>"
      + "<w:panose1 w:val=\"\(font.panose)\"/><w:charset w:val=\"\(isWestern ? "00" : "86")\"/>"
      + "<w:family w:val=\"\(family)\"/><w:pitch w:val=\"\(isWestern || font == .number ? "variable" : "fixed")\"/></w:font>"
  }

  /// The fonts of a style: Chinese characters in one, numbers and Western words in Times.
  static func element(_ font: Font, western: Font = .western) -> String {
    let western = western.rawValue
    return
      "<w:rFonts w:ascii=\"\(western)\" w:eastAsia=\"\(font.rawValue)\" w:hAnsi=\"\(western)\" w:cs=\"Times New Roman\"/>"
  }
}
