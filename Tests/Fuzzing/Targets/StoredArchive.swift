/// A ZIP archive of uncompressed parts, so that what is fuzzed is the part and not the archive.
enum StoredArchive {
  static func word(document: [UInt8]) -> [UInt8] {
    archive([
      ("[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document.main")),
      ("_rels/.rels", relationships("word/document.xml")), ("word/document.xml", document),
    ])
  }

  static func workbook(sheet: [UInt8]) -> [UInt8] {
    let workbook = """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>
      """
    let target = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet1.xml"/></Relationships>
      """
    return archive([
      ("[Content_Types].xml", types("/xl/workbook.xml", "spreadsheetml.sheet.main")),
      ("_rels/.rels", relationships("xl/workbook.xml")), ("xl/workbook.xml", Array(workbook.utf8)),
      ("xl/_rels/workbook.xml.rels", Array(target.utf8)), ("xl/sheet1.xml", sheet),
    ])
  }

  private static func types(_ part: String, _ kind: String) -> [UInt8] {
    Array(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" \
      ContentType="application/xml"/><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="\(part)" \
      ContentType="application/vnd.openxmlformats-officedocument.\(kind)+xml"/></Types>
      """.utf8
    )
  }

  private static func relationships(_ target: String) -> [UInt8] {
    Array(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="\(target)"/></Relationships>
      """.utf8
    )
  }

  /// - Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16
  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in parts {
      let offset = UInt32(output.count)
      var fields: [UInt8] = number(UInt16(20)) + number(UInt16(0)) + number(UInt16(0)) + number(UInt32(0x21))
      fields += number(checksum(bytes)) + number(UInt32(bytes.count)) + number(UInt32(bytes.count))
      fields += number(UInt16(name.utf8.count)) + number(UInt16(0))
      output += number(UInt32(0x0403_4B50)) + fields + Array(name.utf8) + bytes
      directory += number(UInt32(0x0201_4B50)) + number(UInt16(20)) + fields
      directory += number(UInt16(0)) + number(UInt16(0)) + number(UInt16(0)) + number(UInt32(0)) + number(offset)
      directory += Array(name.utf8)
    }
    let start = UInt32(output.count)
    output += directory + number(UInt32(0x0605_4B50)) + number(UInt32(0)) + number(UInt16(parts.count))
    output += number(UInt16(parts.count)) + number(UInt32(directory.count)) + number(start) + number(UInt16(0))
    return output
  }

  private static func number<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32, bit by bit; parts are small.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var remainder: UInt32 = .max
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 == 1 ? (remainder >> 1) ^ 0xEDB8_8320 : remainder >> 1 }
    }
    return ~remainder
  }
}
