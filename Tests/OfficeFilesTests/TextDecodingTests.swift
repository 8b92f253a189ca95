import OfficeFiles
import Testing

@Suite struct TextDecodingTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let text: String
    let encoding: TextEncoding
    let mark: Bool

    init(_ name: String, _ bytes: [UInt8], _ text: String, _ encoding: TextEncoding, mark: Bool = false) {
      testDescription = name
      self.bytes = bytes
      self.text = text
      self.encoding = encoding
      self.mark = mark
    }
  }

  static let known = [
    Known("empty", [], "", .utf8),
    Known("ASCII", Array("a,b\r\n".utf8), "a,b\r\n", .utf8),
    Known("UTF-8", Array("绩效自评".utf8), "绩效自评", .utf8),
    Known("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array("绩".utf8), "绩", .utf8, mark: true),
    Known("only a mark", [0xEF, 0xBB, 0xBF], "", .utf8, mark: true),
    Known("GBK", [0xBC, 0xA8, 0xD0, 0xA7], "绩效", .gb18030),
    Known("four bytes", [0xBC, 0xA8, 0x2C, 0x95, 0x32, 0x82, 0x36, 0xBC, 0xA8], "绩,\u{20000}绩", .gb18030),
    Known("UTF-16LE with mark", [0xFF, 0xFE, 0xE9, 0x7E, 0x48, 0x65], "绩效", .utf16LittleEndian, mark: true),
    Known("UTF-16BE with mark", [0xFE, 0xFF, 0x7E, 0xE9, 0x65, 0x48], "绩效", .utf16BigEndian, mark: true),
    Known("UTF-16LE", [0, 0x4E, 0x2C, 0, 0x31, 0, 0x0D, 0, 0x0A, 0], "一,1\r\n", .utf16LittleEndian),
    Known("UTF-16BE", [0x7E, 0xE9, 0, 0x2C, 0, 0x31], "绩,1", .utf16BigEndian),
  ]

  @Test(arguments: known)
  func decodes(known: Known) throws {
    let decoded = try TextDecoding.decode(known.bytes)
    #expect(decoded == DecodedText(text: known.text, encoding: known.encoding, hadByteOrderMark: known.mark))
  }

  @Test func bringsBackWhatUTF16Encoded() throws {
    let text = "一级指标,产出\n𠀀,100%\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextDecoding.decode(little).text == text)
    #expect(try TextDecoding.decode(big).text == text)
    #expect(try TextDecoding.decode([0xFF, 0xFE] + little).text == text)
  }

  static let refused: [(name: String, bytes: [UInt8], fault: DecodingFault)] = [
    ("xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0], .container(.zip)),
    ("xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .container(.compoundFile)),
    ("pdf", Array("%PDF-1.7\n".utf8), .container(.pdf)),
    ("NUL", [0x61, 0, 0x62, 0x61, 0, 0x61], .nul(offset: 1)),
    ("NUL after a mark", [0xEF, 0xBB, 0xBF, 0x61, 0], .nul(offset: 4)),
    ("NUL in UTF-16", [0xFF, 0xFE, 0x61, 0, 0, 0], .nul(offset: 4)),
    ("UTF-8 promised", [0xEF, 0xBB, 0xBF, 0x61, 0xBC, 0xA8], .malformed(encoding: .utf8, offset: 4)),
    ("half a UTF-16 unit", [0xFF, 0xFE, 0x61, 0, 0x62], .malformed(encoding: .utf16LittleEndian, offset: 4)),
    ("lone surrogate", [0xFE, 0xFF, 0, 0x61, 0xD8, 0x40], .malformed(encoding: .utf16BigEndian, offset: 4)),
    ("GB18030 cut short", [0xBC, 0xA8, 0xD0], .malformed(encoding: .gb18030, offset: 2)),
    ("neither", Array("绩效".utf8) + [0xFF], .malformed(encoding: .utf8, offset: 6)),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) {
    let row = Self.refused[index]
    #expect(throws: row.fault, "\(row.name)") { try TextDecoding.decode(row.bytes) }
  }

  @Test(arguments: UInt64(1)...200)
  func survivesByteSoup(seed: UInt64) {
    var soup = ByteSoup(seed: seed)
    let bytes = soup.bytes(upTo: 400)
    do throws(DecodingFault) {
      #expect(try !TextDecoding.decode(bytes).text.unicodeScalars.contains("\0"))
    } catch {
      #expect((error.offset ?? 0) < max(1, bytes.count))
    }
  }
}
