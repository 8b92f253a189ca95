import Glibc
import OfficeFiles
import Testing

@testable import Papers

private let office = OfficeProgram.installed(searchPath: getenv("PATH").map { String(cString: $0) } ?? "")
private let isAsked = getenv("JIXIAO_WORD_SAMPLES") != nil

/// A real LibreOffice lays the paper out; it takes its time, so this is for `.ci/word`.
@Suite(
  "Pages in the table of contents",
  .enabled(if: isAsked && office != nil, "needs JIXIAO_WORD_SAMPLES and soffice")
)
struct WordContentsPagesTests {
  @Test func everyEntryNamesThePageOfItsHeading() throws {
    let office = try #require(office)
    var paper = WordSample.contents.paper
    // Enough text for the headings to stand on several pages.
    for index in paper.sections.indices {
      paper.sections[index].blocks.append(.paragraph(String(repeating: "字", count: 28 * 15)))
    }
    let renderer = WordRenderer()
    let pages = try #require(renderer.contentsPages(of: [paper], laidOutBy: office).first)
    let file = OutputFile(name: "a.docx", bytes: try renderer.bytes(of: paper, contentsPages: pages))
    let pdf = try #require(try office.pdf(of: [file]).first)
    let (document, _) = try PDFReader.read(pdf.bytes, file: "a.pdf")
    let entries = WordContents(BodyItem.items(of: paper.sections)).entries.map(\.text)
    // In the text behind the contents, whose own lines end with the numbers.
    let sheets = entries.compactMap { entry in
      document.blocks.compactMap { block -> Int? in
        guard case .paragraph(let paragraph) = block, paragraph.text == entry else { return nil }
        if case .page(let page)? = paragraph.place.area { return page }
        return nil
      }.last
    }
    let first = try #require(sheets.first)
    #expect(pages == sheets.map { $0 - first + 1 })
    #expect(pages.first == 1 && Set(pages).count > 2)
  }

  @Test func aProgramThatFailsLeavesTheNumbersToWord() {
    let office = OfficeProgram(path: "/bin/false")
    #expect(WordRenderer().contentsPages(of: [WordSample.contents.paper], laidOutBy: office) == [[]])
  }
}
