/// Why bytes are not a text.
public enum DecodingFault: Error, Hashable, Sendable {
  /// A workbook, a PDF or another format that is not text.
  case container(Container)
  /// A NUL byte, which no text has.
  case nul(offset: Int)
  /// The bytes fit none of the encodings; `encoding` is the one that fits them longest, up to `offset`.
  case malformed(encoding: TextEncoding, offset: Int)
  /// The system has no converter for the encoding.
  case converterMissing(TextEncoding)

  public enum Container: Hashable, Sendable {
    /// .xlsx, .docx, .zip
    case zip
    /// .xls, .doc
    case compoundFile
    case pdf
  }

  /// The first byte that does not fit, counted from 0.
  public var offset: Int? {
    switch self {
    case .nul(let offset), .malformed(_, let offset): offset
    case .container, .converterMissing: nil
    }
  }
}

extension DecodingFault.Container {
  private static let signatures: [(bytes: [UInt8], container: Self)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
    (Array("%PDF-".utf8), .pdf),
  ]

  /// The format whose signature the bytes begin with.
  init?(signatureOf bytes: [UInt8]) {
    guard let match = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = match.container
  }
}
