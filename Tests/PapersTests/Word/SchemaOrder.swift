@testable import Papers

/// Looks whether elements stand in the order that the schema of WordprocessingML asks for: Word calls a file damaged where
/// they do not, whatever other programs make of it.
///
/// - Source: ECMA-376 Part 1, annex A: CT_PPr, EG_RPrBase, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style, CT_Lvl, CT_Settings, CT_Font
struct SchemaOrder {
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8], part: String) {
    var open: [(name: String, last: Int, children: [String])] = []
    for tag in MarkupTags(bytes[...]) {
      let name = String(decoding: bytes[tag.name], as: UTF8.self)
      if tag.form == .end {
        let closed = open.popLast()
        if closed?.name != name { faults.append("\(part): \(name) closes \(closed?.name ?? "nothing")") }
        if let closed { faults += Self.missing(in: closed.name, closed.children).map { "\(part): \($0)" } }
        continue
      }
      if let parent = open.indices.last {
        open[parent].children.append(name)
        if let order = Self.orders[open[parent].name] {
          if let place = order.firstIndex(of: name) {
            if place < open[parent].last { faults.append("\(part): \(name) stands too late in \(open[parent].name)") }
            open[parent].last = max(place, open[parent].last)
          } else {
            faults.append("\(part): \(name) does not belong in \(open[parent].name)")
          }
        }
      }
      if tag.form == .start { open.append((name, 0, [])) }
    }
    if !open.isEmpty { faults.append("\(part): \(open.map(\.name)) are not closed") }
  }

  private static func missing(in name: String, _ children: [String]) -> [String] {
    switch name {
    case "w:tc": children.last == "w:p" ? [] : ["a cell ends with \(children.last ?? "nothing")"]
    case "w:tbl": children.contains("w:tr") ? [] : ["a table has no row"]
    case "w:tr": children.contains("w:tc") ? [] : ["a row has no cell"]
    case "w:body": children.last == "w:sectPr" ? [] : ["the body ends with \(children.last ?? "nothing")"]
    default: []
    }
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map { "w:" + $0 } }

  private static let orders: [String: [String]] = [
    "w:pPr": words(
      "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "w:rPr": words(
      "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "w:tblPr": words(
      "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    "w:tcPr": words(
      "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"
    ),
    "w:sectPr": words(
      "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
    ),
    "w:style": words(
      "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "w:styles": words("docDefaults latentStyles style"),
    "w:lvl": words("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    "w:numbering": words("numPicBullet abstractNum num numIdMacAtCleanup"),
    "w:numPr": words("ilvl numId"),
    "w:font": words("altName panose1 charset family notTrueType pitch sig"),
    "w:settings": words(
      "zoom bordersDoNotSurroundHeader bordersDoNotSurroundFooter defaultTabStop evenAndOddHeaders characterSpacingControl noLineBreaksAfter noLineBreaksBefore updateFields footnotePr compat themeFontLang decimalSymbol listSeparator"
    ),
    "w:tbl": words("tblPr tblGrid tr"),
    "w:tr": words("tblPrEx trPr tc"),
    "w:tc": words("tcPr p"),
    "w:tblBorders": words("top left bottom right insideH insideV"),
    "w:tblCellMar": words("top left bottom right"),
  ]
}
