/// The encodings in which office programs leave text files.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// 国标 18030, with GBK and GB 2312 inside it.
  case gb18030 = "GB18030"
}

/// A text and the encoding it was in.
public struct DecodedText: Hashable, Sendable {
  /// Without byte order mark; line endings as they were.
  public let text: String
  public let encoding: TextEncoding
  public let hadByteOrderMark: Bool

  public init(text: String, encoding: TextEncoding, hadByteOrderMark: Bool = false) {
    self.text = text
    self.encoding = encoding
    self.hadByteOrderMark = hadByteOrderMark
  }
}
