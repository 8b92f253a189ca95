import OfficeFiles
import Testing

@testable import Papers

@Suite("Table of contents in Word files")
struct WordContentsTests {
  private let paper = WordSample.contents.paper

  @Test func everyEntryLeadsToItsHeading() throws {
    let document = try WordFile(paper).part("word/document.xml")
    let anchors = document.split(separator: "<w:hyperlink w:anchor=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(anchors.count == 7)
    for anchor in anchors { #expect(document.contains("w:name=\"\(anchor)\"")) }
    #expect(try WordFile(paper).read().paragraphs[2...4] == ["一、绩效自评工作组织开展情况", "（一）组织领导", "（二）工作步骤"])
  }

  @Test func pagesAreShownWhereTheyAreKnownAndAskedForWhereNot() throws {
    let known = try WordFile(paper, contentsPages: [1, 1, 1, 2, 2, 3, 14])
    #expect(try known.part("word/document.xml").contains("<w:r><w:t>14</w:t></w:r>"))
    #expect(try !known.part("word/settings.xml").contains("updateFields"))
    #expect(try WordFile(paper).part("word/settings.xml").contains("<w:updateFields w:val=\"true\"/>"))
    #expect(try !WordFile(WordSample.report.paper).part("word/settings.xml").contains("updateFields"))
  }

  @Test func theTextBeginsOnPageOneBehindPagesWithoutNumbers() throws {
    let sections = try WordFile(paper).part("word/document.xml").split(separator: "<w:sectPr>").map(String.init)
    #expect(!sections[1].prefix(600).contains("footerReference"))
    #expect(sections[2].contains("footerReference") && sections[2].contains("<w:pgNumType w:start=\"1\"/>"))
  }
}
