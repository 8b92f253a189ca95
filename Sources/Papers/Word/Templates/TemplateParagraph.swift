import Diagnostics
import OfficeFiles

/// A paragraph of a template: its text in stretches, and where all of it stands in the part.
struct TemplateParagraph {
  /// 1-based, in its part; inside tables those of the table count.
  let area: DocumentArea
  /// In a table: the row and the cell.
  let row: Int?
  let cell: Int?
  /// In a text box, or in a note.
  let isNested: Bool
  /// From the first byte to behind the last.
  var range: Range<Int>
  /// The text of each `w:t`, and `nil` for what stands between them and is no text: a tab, a picture.
  var stretches: [Range<Int>?] = []
  /// The properties of a section that ends with the paragraph.
  var section: Range<Int>?
}

/// Finds the paragraphs of a part.
struct TemplateParagraphs {
  private(set) var all: [TemplateParagraph] = []

  private var open: [TemplateParagraph] = []
  private var tables: [(number: Int, row: Int, cell: Int)] = []
  private var tableCount = 0
  private var paragraphCount = 0
  private var textStart: Int?
  private var sectionStart: Int?

  init(_ bytes: [UInt8]) {
    for tag in MarkupTags(bytes[...]) {
      switch tag.form {
      case .start: start(tag, bytes)
      case .end: end(tag, bytes)
      case .empty:
        // Whoever stands for a character breaks up the text around it.
        if let last = open.indices.last, bytes.isNamed("w:tab", tag) || bytes.isNamed("w:br", tag) {
          open[last].stretches.append(nil)
        }
        if bytes.isNamed("w:p", tag), tables.isEmpty { paragraphCount += 1 }
      }
    }
  }

  private mutating func start(_ tag: MarkupTags.Tag, _ bytes: [UInt8]) {
    if bytes.isNamed("w:t", tag) {
      textStart = tag.range.upperBound
    } else if bytes.isNamed("w:p", tag) {
      if tables.isEmpty { paragraphCount += 1 }
      open.append(
        TemplateParagraph(
          area: tables.last.map { .table($0.number) } ?? .paragraph(paragraphCount),
          row: tables.last?.row,
          cell: tables.last?.cell,
          isNested: !open.isEmpty,
          range: tag.range
        )
      )
    } else if bytes.isNamed("w:tbl", tag) {
      tableCount += 1
      tables.append((tableCount, 0, 0))
    } else if let last = tables.indices.last, bytes.isNamed("w:tr", tag) {
      tables[last].row += 1
      tables[last].cell = 0
    } else if let last = tables.indices.last, bytes.isNamed("w:tc", tag) {
      tables[last].cell += 1
    } else if bytes.isNamed("w:sectPr", tag) {
      sectionStart = tag.range.lowerBound
    } else if let last = open.indices.last, bytes.isNamed("w:drawing", tag) || bytes.isNamed("w:pict", tag) {
      open[last].stretches.append(nil)
    }
  }

  private mutating func end(_ tag: MarkupTags.Tag, _ bytes: [UInt8]) {
    if bytes.isNamed("w:t", tag) {
      if let start = textStart, let last = open.indices.last {
        open[last].stretches.append(start..<tag.range.lowerBound)
      }
      textStart = nil
    } else if bytes.isNamed("w:p", tag) {
      guard var paragraph = open.popLast() else { return }
      paragraph.range = paragraph.range.lowerBound..<tag.range.upperBound
      all.append(paragraph)
    } else if bytes.isNamed("w:tbl", tag) {
      _ = tables.popLast()
    } else if bytes.isNamed("w:sectPr", tag) {
      if let start = sectionStart, let last = open.indices.last { open[last].section = start..<tag.range.upperBound }
      sectionStart = nil
    }
  }
}
