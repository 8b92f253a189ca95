/// What a text holds, told by its bytes, so that common text can be copied as it stands.
struct TextTraits: OptionSet {
  let rawValue: UInt8

  /// `&`, `<` or `>`.
  static let markup = TextTraits(rawValue: 1)
  /// Something that has to be looked at character by character: controls, turning marks, right-to-left letters.
  static let special = TextTraits(rawValue: 2)
  /// Something that a Western font may have, too; see ``TextScalar``.
  static let ambiguous = TextTraits(rawValue: 4)
  /// 【, with which an open place begins.
  static let bracket = TextTraits(rawValue: 8)
  private static let depends = TextTraits(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var traits = TextTraits()
    Self.table.withUnsafeBufferPointer { table in
      for index in bytes.indices {
        let trait = table[Int(bytes[index])]
        if trait == Self.depends { traits.formUnion(Self.trait(at: index, in: bytes)) } else { traits.formUnion(trait) }
      }
    }
    self = traits
  }

  /// By the first bytes of characters.
  private static let table: [TextTraits] = (0...255).map { byte in
    switch byte {
    case 0x26, 0x3C, 0x3E: .markup
    case 0x00...0x1F, 0x7F, 0xD6...0xDF, 0xE0: .special
    case 0xC3: .ambiguous
    case 0xC2, 0xE2, 0xE3, 0xEF, 0xF0...0xF4: .depends
    default: []
    }
  }

  /// Of characters whose first byte does not tell.
  private static func trait(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> TextTraits {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch bytes[index] {
    case 0xC2: return second < 0xA0 ? .special : .ambiguous
    case 0xE2: return second == 0x80 && (0xA8...0xAE).contains(third) ? .special : .ambiguous
    case 0xE3: return second == 0x80 && third == 0x90 ? .bracket : []
    case 0xEF:
      let isSpecial =
        (0xAC...0xB7).contains(second) || (0xB9...0xBB).contains(second) || (second == 0xBF && third >= 0xBE)
      return isSpecial ? .special : []
    default: return second == 0x90 || second == 0x9E || third == 0xBF ? .special : []
    }
  }
}
