extension FileForm {
  /// Looks at the content only; names lie often enough.
  init(of bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .foreign(.empty)
      return
    }
    if let match = Self.signatures.first(where: { $0.matches(bytes) }) {
      self = match.form
    } else if Signature("%PDF-", .pdf).occurs(in: bytes.prefix(1024)) {
      self = .pdf
    } else if let start = TextStart(of: bytes) {
      self = start.form
    } else {
      self = .foreign(.unknown)
    }
  }

  private static let signatures: [Signature] = [
    Signature([0x50, 0x4B, 0x03, 0x04], .zip),
    Signature([0x50, 0x4B, 0x05, 0x06], .zip),
    Signature([0x50, 0x4B, 0x07, 0x08], .zip),
    Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
    // Workbooks of Excel 2 to 4, and those of later versions that a program wrote without the container around them
    Signature([0x09, 0x00, 0x04, 0x00], .compoundFile),
    Signature([0x09, 0x02, 0x06, 0x00], .compoundFile),
    Signature([0x09, 0x04, 0x06, 0x00], .compoundFile),
    Signature([0x09, 0x08, 0x08, 0x00], .compoundFile),
    Signature([0x09, 0x08, 0x10, 0x00], .compoundFile),
    Signature([0x89, 0x50, 0x4E, 0x47], .foreign(.picture)),
    Signature([0xFF, 0xD8, 0xFF], .foreign(.picture)),
    Signature("GIF8", .foreign(.picture)),
    Signature("BM", zeroBytesAt: 6..<10, .foreign(.picture)),
    Signature([0x49, 0x49, 0x2A, 0x00], .foreign(.picture)),
    Signature([0x4D, 0x4D, 0x00, 0x2A], .foreign(.picture)),
    Signature("WEBP", at: 8, .foreign(.picture)),
    Signature("ftypheic", at: 4, .foreign(.picture)),
    Signature("ftypmif1", at: 4, .foreign(.picture)),
    Signature("ftyp", at: 4, .foreign(.media)),
    Signature("WAVE", at: 8, .foreign(.media)),
    Signature("AVI ", at: 8, .foreign(.media)),
    Signature("ID3", .foreign(.media)),
    Signature("OggS", .foreign(.media)),
    Signature("Rar!", .foreign(.archive)),
    Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .foreign(.archive)),
    Signature([0x1F, 0x8B], .foreign(.archive)),
    Signature("BZh", .foreign(.archive)),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A], .foreign(.archive)),
    Signature("ustar", at: 257, .foreign(.archive)),
    Signature("MSCF", .foreign(.archive)),
    Signature([0x7F, 0x45, 0x4C, 0x46], .foreign(.program)),
    Signature("MZ", zeroBytesAt: 10..<12, .foreign(.program)),
    Signature([0xCF, 0xFA, 0xED, 0xFE], .foreign(.program)),
    Signature([0xCA, 0xFE, 0xBA, 0xBE], .foreign(.program)),
    Signature("SQLite format 3", .foreign(.database)),
    Signature("Standard ACE DB", at: 4, .foreign(.database)),
    Signature("Standard Jet DB", at: 4, .foreign(.database)),
    Signature("{\\rtf", .foreign(.rtf)),
  ]
}

/// Bytes by which a format is known.
private struct Signature {
  let bytes: [UInt8]
  let offset: Int
  /// Two letters say little: these bytes must be zero besides.
  let zeros: Range<Int>?
  let form: FileForm

  init(_ bytes: [UInt8], _ form: FileForm) {
    self.bytes = bytes
    offset = 0
    zeros = nil
    self.form = form
  }

  init(_ text: String, at offset: Int = 0, zeroBytesAt zeros: Range<Int>? = nil, _ form: FileForm) {
    bytes = Array(text.utf8)
    self.offset = offset
    self.zeros = zeros
    self.form = form
  }

  func matches(_ file: [UInt8]) -> Bool {
    guard file.count >= max(offset + bytes.count, zeros?.upperBound ?? 0) else { return false }
    return file[offset...].starts(with: bytes) && (zeros.map { file[$0].contains { $0 != 0 } } != true)
  }

  func occurs(in file: ArraySlice<UInt8>) -> Bool {
    guard file.count >= bytes.count else { return false }
    return (file.startIndex...file.endIndex - bytes.count).contains { file[$0...].starts(with: bytes) }
  }
}
