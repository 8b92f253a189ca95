import CSeparators
import Testing

/// The search for separators, 64 bytes at a time, against a walk from byte to byte.
struct SeparatorsTests {
  static let lengths = Array(0...200) + [255, 256, 257, 511, 512, 513, 1_000]

  /// Fields as RFC 4180 has them, at every place in the blocks of 64 bytes.
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func tablesInOrderAreCutAsTheStandardSays(seed: UInt64) {
    var random = SplitMix(seed)
    for length in Self.lengths {
      let bytes = Self.table(atLeast: length, &random)
      let found = Found(bytes, &random)
      let walked = Walked(bytes)
      #expect(found.offsets == walked.offsets)
      #expect(found.quotedNewlines == walked.quotedNewlines)
      #expect(!found.isIrregular, "a table in order was taken for one that is not")
    }
  }

  /// Whatever the bytes: either the quick way finds what care finds, or it says that care is needed.
  @Test(arguments: [UInt64(11), 12, 13, 14])
  func anyBytesAreCutAsWithCare(seed: UInt64) {
    var random = SplitMix(seed)
    var quick = 0
    for length in Self.lengths {
      for _ in 0..<8 {
        let alphabet = Array("aaaaaaaaaaaaaa,,,\n\"\"\r;\u{1}".utf8).prefix(random.int(14...24))
        let bytes = (0..<length).map { _ in alphabet[random.index(below: alphabet.count)] }
        let found = Found(bytes, &random)
        let careful = Found(bytes, &random, withCare: true)
        let walked = Walked(bytes)
        #expect(careful.offsets == walked.offsets)
        #expect(careful.quotedNewlines == walked.quotedNewlines)
        if !found.isIrregular {
          quick += 1
          #expect(found.offsets == careful.offsets, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
          #expect(found.quotedNewlines == careful.quotedNewlines)
        }
      }
    }
    #expect(quick > 200)
  }

  @Test func quotesAtTheEdgeOfABlock() {
    var random = SplitMix(5)
    // The quote opens as the last byte of a block, closes as the first of the next one, or holds a whole block.
    for before in 55...70 {
      for inside in [0, 1, 2, 60, 63, 64, 65, 130] {
        let text = String(repeating: "a", count: before) + ",\"" + String(repeating: ",\n", count: inside) + "\",b\nc"
        let found = Found(Array(text.utf8), &random)
        let behind = before + 3 + 2 * inside
        #expect(found.offsets == [.cell(before), .cell(behind), .row(behind + 2)])
        #expect(found.quotedNewlines == inside)
        #expect(!found.isIrregular)
      }
    }
  }

  private static func table(atLeast length: Int, _ random: inout SplitMix) -> [UInt8] {
    var text = ""
    while text.utf8.count < length {
      switch random.int(0...5) {
      case 0: text += "\"a,b\"\"c\nd\""
      case 1: text += "\"\""
      case 2: text += "\"" + String(repeating: random.pick("x", ",", "\n", "\"\""), count: random.int(0...80)) + "\""
      case 3: text += ""
      default: text += String(repeating: "y", count: random.int(0...40))
      }
      text += random.pick(",", ",", "\n", "\r\n")
    }
    return Array(text.utf8)
  }
}

private enum Mark: Equatable {
  case cell(Int)
  case row(Int)
}

private struct Found {
  var offsets: [Mark] = []
  var quotedNewlines = 0
  var isIrregular = false

  /// What stands behind the bytes is anything.
  init(_ bytes: [UInt8], _ random: inout SplitMix, withCare: Bool = false) {
    let rest = (0..<64).map { _ in Array("\",\n\ra".utf8)[random.index(below: 5)] }
    let padded = bytes + rest
    var ends = [UInt32](repeating: 0, count: bytes.count + 72)
    var rows = ends
    let find = withCare ? separators_find_with_care : separators_find
    let found = find(padded, UInt64(bytes.count), 0x2C, &ends, &rows)
    offsets = ends.prefix(Int(found.separators)).map { .cell(Int($0)) }
    for row in rows.prefix(Int(found.rows)) { offsets[Int(row)] = .row(Int(ends[Int(row)])) }
    quotedNewlines = Int(found.quoted_newlines)
    isIrregular = found.irregular != 0
  }
}

/// A quote opens a field only at its start and closes it at the next quote that stands alone.
private struct Walked {
  var offsets: [Mark] = []
  var quotedNewlines = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x22 {
        index += 1
        while index < bytes.count {
          if bytes[index] == 0x22 {
            guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
            index += 1
          }
          if bytes[index] == 0x0A { quotedNewlines += 1 }
          index += 1
        }
      }
      while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x0A { index += 1 }
      if index < bytes.count { offsets.append(bytes[index] == 0x0A ? .row(index) : .cell(index)) }
      index += 1
    }
  }
}
