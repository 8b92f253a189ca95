import OfficeFiles

/// Writes a paper as a Word file (.docx) in the layout of official papers, GB/T 9704—2012. The same paper always makes the
/// same bytes.
///
/// Word, WPS and LibreOffice open it. Everything in it that can be changed stands in a style of its own: 标题, 标题 1 to 9,
/// 正文缩进, 表题, 表格文字, 图题, 附件说明, 落款, 目录 and 脚注.
public struct WordRenderer: Sendable {
  private let created: PaperDate

  /// - Parameter created: the day the file bears, which is never taken from the clock.
  public init(created: PaperDate = .fixed) {
    self.created = created
  }

  /// - Parameters:
  ///   - paper: with a table of contents, where it asks for one.
  ///   - contentsPages: the page of every entry of the table of contents, in their order. Without it, Word asks on opening
  ///     whether to fill the pages in: “此文档包含的域可能引用了其他文件。是否更新此文档中的域？”.
  public func bytes(of paper: Paper, contentsPages: [Int] = []) throws(WordFault) -> [UInt8] {
    let document = WordDocument(paper, contentsPages: contentsPages)
    do throws(ArchiveWritingFault) {
      return try ArchiveWriter.archive(
        of: document.parts + [properties(of: paper)],
        on: Self.base.get(),
        level: Self.level
      )
    } catch { throw WordFault(code: error.code) }
  }

  private func properties(of paper: Paper) -> ArchivePart {
    ArchivePart(
      "docProps/core.xml",
      PropertiesPart.core(title: paper.title, author: paper.signature.department, created: created)
    )
  }

  /// Harder makes files a few percent smaller in twice the time.
  private static let level = 2

  /// What most papers have in common, packed once.
  private static let base = Result { () throws(ArchiveWritingFault) in
    try ArchiveWriter.archive(
      of: [
        ArchivePart("[Content_Types].xml", PackageParts.contentTypes),
        ArchivePart("_rels/.rels", PackageParts.references),
        ArchivePart("docProps/app.xml", PropertiesPart.app),
        ArchivePart("word/_rels/document.xml.rels", PackageParts.documentReferences(pictures: 0)),
        ArchivePart("word/fontTable.xml", FontsPart.bytes),
        ArchivePart("word/footer1.xml", FootersPart.odd),
        ArchivePart("word/footer2.xml", FootersPart.even),
        ArchivePart("word/footnotes.xml", FootnotesPart.empty),
        ArchivePart("word/header1.xml", HeaderPart.empty),
        ArchivePart("word/header2.xml", HeaderPart.empty),
        ArchivePart("word/numbering.xml", NumberingPart.usual),
        ArchivePart("word/settings.xml", SettingsPart.bytes(updatesFields: false)),
        ArchivePart("word/styles.xml", StylesPart.bytes),
        ArchivePart("word/theme.xml", ThemePart.bytes),
      ],
      level: 9
    )
  }
}
