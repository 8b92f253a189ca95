/// Lists of words with one blank between them, as they are best read in source.
enum SpacedWords {
  static func split(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
