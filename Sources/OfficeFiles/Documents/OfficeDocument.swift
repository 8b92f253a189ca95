import Diagnostics

/// What a document holds, in reading order: the one form into which Word files, workbooks, PDF files and dumped text
/// are read, whatever made them.
public struct OfficeDocument: Sendable {
  /// The file as the user named it.
  public let file: String
  public let kind: DocumentKind
  public let blocks: [DocumentBlock]

  public init(file: String, kind: DocumentKind, blocks: [DocumentBlock]) {
    self.file = file
    self.kind = kind
    self.blocks = blocks
  }
}

/// A paragraph or a table. Tables nested in a cell follow the table they stand in.
public enum DocumentBlock: Hashable, Sendable {
  case paragraph(DocumentParagraph)
  case table(DocumentTable)
}

/// Text outside tables.
public struct DocumentParagraph: Hashable, Sendable {
  /// Without blanks at its ends; line breaks inside the paragraph are line feeds. List numbers that a program would
  /// only show are not part of it.
  public let text: String
  public let place: SourcePlace

  public init(_ text: String, at place: SourcePlace) {
    self.text = text
    self.place = place
  }
}
