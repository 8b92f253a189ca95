/// A workbook whose sheets are read one after the other, row by row.
struct OpenWorkbook {
  let sheets: [Sheet]
  private let package: OfficePackage
  private let texts: [String]
  private let formats: [CellFormat]

  struct Sheet {
    let name: String
    /// 1-based, hidden sheets and charts included.
    let position: Int
    let isHidden: Bool
    /// `nil` for what is no sheet of cells.
    let part: String?
    let content: SubstreamStart.Content
  }

  init(_ package: OfficePackage, main part: String) throws(DocumentProblem) {
    self.package = package
    let handler = WorkbookHandler()
    try package.parse(part, to: handler)
    guard handler.sheets.count <= WorkbookReader.mostSheets else {
      throw .tooManySheets(limit: WorkbookReader.mostSheets)
    }
    let relationships = try package.relationships(of: part)
    let byIdentifier = relationships.byIdentifier()
    sheets = handler.sheets.enumerated().map { index, sheet in
      let target = byIdentifier[sheet.identifier]
      return Sheet(
        name: ShownText.of(sheet.name),
        position: index + 1,
        isHidden: sheet.isHidden,
        part: target?.kind == .worksheet ? target?.target : nil,
        content: target?.kind.content ?? .other
      )
    }
    texts = try Self.sharedTexts(package, relationships)
    formats = try Self.formats(package, relationships, days: handler.days)
  }

  /// Reads one sheet.
  ///
  /// - Parameter each: gets the rows with something in them.
  /// - Returns: what a sheet says beside its rows.
  func read(
    _ part: String,
    each: @escaping (SheetRowCells) throws(DocumentProblem) -> Void
  ) throws(DocumentProblem) -> SheetRest {
    let handler = SheetHandler(texts: texts, formats: formats, each: each)
    try package.parse(part, to: handler)
    return handler.rest
  }

  private static func sharedTexts(
    _ package: OfficePackage,
    _ relationships: Relationships
  ) throws(DocumentProblem) -> [String] {
    guard let part = relationships.first(.sharedStrings)?.target, package.holds(part) else { return [] }
    let handler = SharedTextHandler()
    try package.parse(part, to: handler)
    return handler.texts
  }

  private static func formats(
    _ package: OfficePackage,
    _ relationships: Relationships,
    days: SheetDayCount
  ) throws(DocumentProblem) -> [CellFormat] {
    guard let part = relationships.first(.styles)?.target, package.holds(part) else { return [] }
    let handler = StyleHandler()
    try package.parse(part, to: handler)
    return handler.formats.map { CellFormat($0, counting: days) }
  }
}

extension Relationship.Kind {
  /// What a sheet is that holds no cells.
  fileprivate var content: SubstreamStart.Content {
    switch self {
    case .worksheet: .sheet
    case .chartsheet: .chart
    case .macrosheet: .macros
    default: .other
    }
  }
}
