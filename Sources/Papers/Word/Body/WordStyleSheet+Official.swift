extension WordStyleSheet {
  /// The styles of ``StylesPart``.
  static let official = WordStyleSheet(
    formats: Dictionary(
      uniqueKeysWithValues: [
        (.title, ParagraphFormat(style: "Title", keepsWithNext: true)),
        (.body, ParagraphFormat(style: "NormalIndent")),
        (.listItem, ParagraphFormat(style: "ListNumber")),
        (.tableCaption, ParagraphFormat(style: "TableCaption")),
        (.figureCaption, ParagraphFormat(style: "FigureCaption")),
        (.figure, ParagraphFormat(style: "Figure")),
        (.tableGap, ParagraphFormat(style: "TableGap")),
        (.contentsTitle, ParagraphFormat(style: "TOCHeading")),
        (.attachment, ParagraphFormat(style: "AttachmentNote")),
        (.signature, ParagraphFormat(style: "SignOff")),
      ] + (1...deepestHeading).map { (.heading(level: $0), ParagraphFormat(style: "Heading\($0)")) }
        + (1...deepestContents).map { (.contents(level: $0), ParagraphFormat(style: "TOC\($0)")) }
    ),
    cells: Dictionary(
      uniqueKeysWithValues: TableType.allCases.map {
        ($0, Cells(text: "TableText\($0.rawValue)", head: "TableHead\($0.rawValue)"))
      }
    ),
    table: "PaperTable",
    numbersHeadings: true,
    numbersLists: true,
    hasFootnotes: true
  )
}
