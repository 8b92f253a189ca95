internal import CXML2

/// The attributes of one element; they exist only while its start is being told.
struct XMLAttributes<Word: XMLVocabulary> {
  /// Five pointers each: local name, prefix, namespace, and the value from its first byte to behind its last.
  let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int
  let names: XMLNameTable<Word>

  /// The bytes of an attribute's value, in UTF-8.
  subscript(word: Word) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    for index in 0..<count {
      let attribute = pointers + 5 * index
      guard let local = attribute[0], names.word(local, attribute[2]) == word else { continue }
      guard let start = attribute[3], let end = attribute[4] else { return nil }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  func text(_ word: Word) -> String? { self[word].map { String(decoding: $0, as: UTF8.self) } }

  /// A whole number of at most nine digits.
  func integer(_ word: Word) -> Int? { self[word].flatMap(WholeNumber.read) }

  /// What `w:val` and its like say: absent means yes.
  func isOn(_ word: Word) -> Bool {
    guard let bytes = self[word] else { return true }
    return !["0", "false", "off", "none"].contains(String(decoding: bytes, as: UTF8.self))
  }
}

/// Whole numbers as attributes hold them.
enum WholeNumber {
  /// - Returns: `nil` for anything but one to nine digits.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
