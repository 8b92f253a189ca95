import Diagnostics
import OfficeFiles
import Testing

/// Streams of records without a container around them, which some programs write and which show single records.
@Suite struct HandmadeWorkbookTests {
  private typealias Builder = RecordBuilder

  /// 绩效 in GBK
  private static let gbk: [UInt8] = [0xBC, 0xA8, 0xD0, 0xA7]

  @Test func excel95TextsAreInTheCodePageOfTheFile() throws {
    let bytes = Builder.workbook(
      version: 0x0500,
      globals: [(0x0042, Builder.word(936))],
      sheetName: [4] + Self.gbk
    ) { sheet in
      sheet.add(0x0204, Builder.cell(0, 0) + Builder.word(4) + Self.gbk)
      sheet.add(0x00D6, Builder.cell(0, 1) + Builder.word(4) + Self.gbk + [1, 0, 0])
      sheet.add(0x0203, Builder.cell(1, 0) + Builder.double(12.5))
    }
    let (document, findings) = try read(bytes)
    #expect(document.tables.map(\.lines) == [["1: A 绩效 | B 绩效", "2: A 12.5"]])
    #expect(document.tables.first?.place.area == .sheet("绩效", position: 1))
    #expect(findings.isEmpty)
  }

  @Test func aWrongCodePageIsSaid() throws {
    let bytes = Builder.workbook(
      version: 0x0500,
      globals: [(0x0042, Builder.word(1252))],
      sheetName: [1, 0x41]
    ) { $0.add(0x0204, Builder.cell(0, 0) + Builder.word(4) + Self.gbk) }
    let (document, findings) = try read(bytes)
    #expect(document.tables.first?.lines == ["1: A 绩效"])
    #expect(findings.map(\.code) == ["F0218"])
  }

  @Test func formulasCarryTextsTruthsAndErrors() throws {
    let result: (UInt8, UInt8) -> [UInt8] = { [$0, 0, $1, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0] }
    let bytes = Builder.workbook { sheet in
      sheet.add(0x0006, Builder.cell(0, 0) + result(0, 0))
      sheet.add(0x04BC, [0, 0, 0, 0])
      sheet.add(0x0207, [2, 0, 1, 0xBC])
      sheet.add(0x003C, [0x5F, 0x48, 0x65])
      sheet.add(0x0006, Builder.cell(0, 1) + result(1, 1))
      sheet.add(0x0006, Builder.cell(0, 2) + result(2, 0x2A))
      sheet.add(0x0006, Builder.cell(0, 3) + result(3, 0))
      sheet.add(0x0006, Builder.cell(0, 4) + Builder.double(0.1 + 0.2) + [0, 0, 0, 0, 0, 0])
      sheet.add(0x0006, Builder.cell(0, 5) + result(0, 0))
    }
    let (document, findings) = try read(bytes)
    #expect(document.tables.first?.lines.first?.hasSuffix("| B TRUE | E 0.3") == true)
    #expect(findings.map { "\($0.code) \($0.place?.column ?? 0)" } == ["F0212 3", "F0214 6"])
  }

  /// A text of four characters: two of two bytes, then, in the next record, two of one byte.
  @Test func sharedTextsChangeTheirWidthInTheMiddle() throws {
    let rich: [UInt8] = [4, 0, 0b1101, 1, 0, 4, 0, 0, 0, 0xE9, 0x7E, 0x48, 0x65]
    let globals: [(UInt16, [UInt8])] = [
      (0x00FC, Builder.long(2) + Builder.long(2) + rich), (0x003C, [0, 0x61, 0x62, 9, 9]),
      (0x003C, [9, 9, 7, 7, 7, 7, 1, 0, 0, 0x63]),
    ]
    let bytes = Builder.workbook(globals: globals) { sheet in
      sheet.add(0x00FD, Builder.cell(0, 0) + Builder.long(0))
      sheet.add(0x00FD, Builder.cell(0, 1) + Builder.long(1))
      sheet.add(0x00FD, Builder.cell(0, 2) + Builder.long(2))
    }
    let (document, findings) = try read(bytes)
    #expect(document.tables.first?.lines == ["1: A 绩效ab | B c"])
    #expect(findings.map(\.code) == ["F0217"])
  }

  @Test func contentUnderMergedCellsIsSaid() throws {
    let bytes = Builder.workbook { sheet in
      for column in 0...2 { sheet.add(0x0203, Builder.cell(0, column) + Builder.double(Double(column))) }
      sheet.add(0x00E5, [1, 0] + Builder.word(0) + Builder.word(65535) + Builder.word(0) + Builder.word(1))
    }
    let (document, findings) = try read(bytes)
    #expect(document.tables.first?.lines == ["1: A-B 0 | C 2"])
    #expect(findings.map(\.code) == ["F0215"])
  }

  @Test func skipsMacroSheetsAndSaysSo() throws {
    let bytes = Builder.workbook(contents: 0x0040) { $0.add(0x0203, Builder.cell(0, 0) + Builder.double(1)) }
    let (document, findings) = try read(bytes)
    #expect(document.blocks.isEmpty)
    #expect(findings.map(\.code) == ["F0211"])
  }

  @Test func tellsWhyAWorkbookIsRefused() {
    let encrypted = Builder.workbook(globals: [(0x002F, [1, 0, 1, 0])]) { _ in }
    #expect(refusal(encrypted) == ["F0204"])
    #expect(refusal([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0]) == ["F0203"])
    #expect(refusal([0x09, 0x08, 0x08, 0x00, 0, 2, 0x10, 0, 0, 0, 0, 0]) == ["F0203"])
    #expect(refusal([]) == ["F0202"])
    #expect(refusal(Array("<html>".utf8)) == ["F0202"])
  }

  @Test func workbooksWithoutAContainerAreKnownForWhatTheyAre() throws {
    let bytes = Builder.workbook { $0.add(0x0203, Builder.cell(0, 0) + Builder.double(1)) }
    #expect(try DocumentReader.read(bytes, file: "a.xls").document.kind == .legacyWorkbook)
  }

  @Test func aSheetThatBreaksOffIsSaid() throws {
    let bytes = Builder.workbook { $0.add(0x0203, Builder.cell(0, 0) + Builder.double(1)) }
    let (document, findings) = try read(Array(bytes.dropLast(4)))
    #expect(document.tables.first?.lines == ["1: A 1"])
    #expect(findings.map(\.code) == ["F0207"])
  }

  private func read(_ bytes: [UInt8]) throws -> (document: OfficeDocument, findings: [Finding]) {
    try LegacyWorkbookReader.read(bytes, file: "a.xls")
  }

  private func refusal(_ bytes: [UInt8]) -> [String] {
    do throws(UnusableInput) {
      _ = try LegacyWorkbookReader.read(bytes, file: "a.xls")
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }
}
