/// Why a ZIP archive, or an entry of it, is not read.
enum ArchiveFault: Error, Hashable {
  /// Cut off, changed on the way, or no archive at all.
  case damaged
  /// - Unit: `limit` counts entries.
  case tooManyEntries(limit: Int)
  /// More comes out than any document holds.
  ///
  /// - Unit: `limit` is in bytes.
  case tooLarge(limit: Int)
  /// A few bytes that grow into very many: a zip bomb, not a document.
  case expandsTooMuch
  case encrypted
  /// Two entries of one name: programs do not agree which of them counts.
  case duplicate(name: String)
  /// A way of compressing that documents do not use.
  case unknownCompression
}
