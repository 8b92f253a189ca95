import Diagnostics
import OfficeFiles
import Testing

@Suite struct HandmadePDFTests {
  private typealias PDF = HandmadePDF

  @Test func aTextBelongsToTheInnermostTableAroundIt() throws {
    let page =
      PDF.grid(columns: [50, 300, 550], rows: [100, 300, 400])
      + PDF.grid(columns: [60, 150, 280], rows: [120, 150, 180])
      + PDF.text("outer", x: 60, y: 350) + PDF.text("right", x: 310, y: 200)
      + PDF.text("a", x: 70, y: 140) + PDF.text("b", x: 160, y: 140) + PDF.text("c", x: 160, y: 170)
    let tables = try read([page]).document.tables
    #expect(tables.map(\.rowTexts) == [["B right", "A outer"], ["A a | B b", "B c"]])
  }

  @Test func linesAroundOneTextAreNoTable() throws {
    let document = try read([PDF.grid(columns: [50, 550], rows: [100, 150]) + PDF.text("note", x: 60, y: 130)]).document
    #expect(document.tables.isEmpty && document.paragraphs == ["note"])
  }

  @Test func aTableWithoutSideLinesEndsWhereItsLinesEnd() throws {
    let lines = [100, 130, 160].map { PDF.line(50, $0, 550, $0) }.joined() + PDF.line(300, 100, 300, 160)
    let words = [("a", 60, 120), ("b", 310, 120), ("c", 60, 150), ("d", 310, 150)].map {
      PDF.text($0.0, x: $0.1, y: $0.2)
    }
    #expect(try read([lines + words.joined()]).document.tables.map(\.rowTexts) == [["A a | B b", "A c | B d"]])
  }

  @Test func tablesOfOtherWidthsOnTheNextPageAreTheirOwn() throws {
    let first = PDF.grid(columns: [50, 300, 550], rows: [600, 650]) + PDF.text("a", x: 60, y: 630)
    let second = PDF.grid(columns: [80, 300, 500], rows: [100, 150]) + PDF.text("b", x: 90, y: 130)
    #expect(try read([first, second]).document.tables.count == 2)
  }

  @Test func pagesOfPicturesAreSaid() throws {
    let (document, findings) = try read([PDF.text("cover", x: 100, y: 300), PDF.picture, ""])
    #expect(document.paragraphs == ["cover"])
    #expect(findings.map { "\($0.code) \($0.place?.text ?? "")" } == ["F0307 a.pdf 第2页"])
  }

  @Test func aRunningTitleInTheTextIsKept() throws {
    let pages = (1...3).map {
      PDF.text("Targets", x: 250, y: 90, size: 16) + PDF.text("text \($0) of the page", x: 50, y: 200)
    }
    #expect(try read(pages).document.paragraphs.count { $0 == "Targets" } == 3)
  }

  @Test func pageNumbersAreLeftOut() throws {
    let pages = (1...3).map { PDF.text("text of the page", x: 50, y: 200) + PDF.text("- \($0) -", x: 290, y: 780) }
    #expect(try read(pages).document.paragraphs == ["text of the page", "text of the page", "text of the page"])
  }

  @Test func writingAcrossThePageIsLeftOutAndSaid() throws {
    let across = "0.9 g BT /F1 60 Tf 0.707 0.707 -0.707 0.707 150 300 Tm (COPY ONLY) Tj ET 0 g\n"
    let table = PDF.grid(columns: [50, 300, 550], rows: [300, 400, 500])
    let words = [("activities", 60, 350), ("twelve", 310, 350), ("participants", 60, 450)].map {
      PDF.text($0.0, x: $0.1, y: $0.2)
    }.joined()
    let (document, findings) = try read([across + table + words])
    #expect(document.tables.map(\.rowTexts) == [["A activities | B twelve", "A participants"]])
    #expect(document.paragraphs.isEmpty && findings.map(\.code) == ["F0314"])
  }

  @Test func refusesWhatCannotBeReadAndSaysWhatToDo() throws {
    #expect(refusal([]) == ["F0301"])
    #expect(refusal(Array("%PDF-1.4\nnothing".utf8)) == ["F0301"])
    #expect(refusal(try OfficeFixture.bytes("PDF/locked.pdf")) == ["F0302"])
    #expect(refusal(HandmadePDF(pages: [PDF.picture]).bytes) == ["F0303"])
    #expect(refusal(HandmadePDF(pages: [String](repeating: "", count: PDFReader.pageLimit + 1)).bytes) == ["F0304"])
  }

  private func read(_ pages: [String]) throws -> (document: OfficeDocument, findings: [Finding]) {
    try PDFReader.read(HandmadePDF(pages: pages).bytes, file: "a.pdf")
  }

  private func refusal(_ bytes: [UInt8]) -> [String] {
    do throws(UnusableInput) {
      _ = try PDFReader.read(bytes, file: "a.pdf")
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }
}
