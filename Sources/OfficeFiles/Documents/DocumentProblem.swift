import Diagnostics

/// What can be wrong with an office document, or worth knowing about it.
enum DocumentProblem: Problem, Error, Hashable {
  // It is not read at all.
  case foreign(ForeignFormat)
  case archive(ArchiveFault)
  case part(XMLFault, name: String)
  case missingPart(name: String)
  /// - Unit: `limit` counts cells with something in them.
  case tooManyCells(limit: Int)
  /// - Unit: `limit` is in bytes.
  case tooMuchText(limit: Int)
  case tooManySheets(limit: Int)
  /// There is nothing in it that could be read; pictures may be.
  case nothingToRead(pictures: Bool)
  case template(TemplateProblem)

  // Word files.
  case trackedChanges(insertions: Int, deletions: Int)
  case hiddenText(count: Int)
  case embeddedDocument(count: Int)
  case unknownSymbol(font: String)

  var severity: Severity {
    switch self {
    case .foreign, .archive, .part, .missingPart, .tooManyCells, .tooMuchText, .tooManySheets, .template: .error
    case .nothingToRead, .trackedChanges, .hiddenText, .embeddedDocument, .unknownSymbol: .warning
    }
  }
}
