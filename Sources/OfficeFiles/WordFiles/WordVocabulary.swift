/// The elements of a Word document that say something about its text.
enum WordElement: String, XMLVocabulary {
  case paragraph = "p"
  case paragraphProperties = "pPr"
  case run = "r"
  case text = "t"
  case tab
  case positionedTab = "ptab"
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen
  case symbol = "sym"
  case hidden = "vanish"
  case field = "fldChar"

  case table = "tbl"
  case row = "tr"
  case rowProperties = "trPr"
  case gridBefore
  case repeatedHeader = "tblHeader"
  case hiddenRow = "hidden"
  case cell = "tc"
  case gridSpan
  case verticalMerge = "vMerge"
  case horizontalMerge = "hMerge"

  case inserted = "ins"
  case deleted = "del"
  case movedFrom = "moveFrom"
  case movedTo = "moveTo"
  case oldParagraphProperties = "pPrChange"
  case oldRunProperties = "rPrChange"
  case oldTableProperties = "tblPrChange"
  case oldRowProperties = "trPrChange"
  case oldCellProperties = "tcPrChange"

  case textBox = "txbxContent"
  case phoneticText = "rt"
  case contentControl = "sdt"
  case placeholder = "showingPlcHdr"
  case contentControlContent = "sdtContent"
  case otherDocument = "altChunk"
  case subDocument = "subDoc"
  case object
  case drawing
  case picture = "pict"

  case alternatives = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case mathText

  var name: XMLName {
    switch self {
    case .alternatives, .choice, .fallback: XMLName(rawValue, in: .compatibility)
    case .mathText: XMLName("t", in: .math)
    default: XMLName(rawValue, in: .word)
    }
  }
}

enum WordAttribute: String, XMLVocabulary {
  case value = "val"
  case character = "char"
  case font
  case fieldPart = "fldCharType"

  var name: XMLName { XMLName(rawValue, in: .word) }
}
