internal import CZip

/// A ZIP archive in memory, opened for reading. Nothing of it is ever written to disk, so its names can do no harm.
final class ZipArchive {
  struct Entry {
    /// As in the archive, with slashes between folders.
    let name: String
    fileprivate let index: UInt64
    fileprivate let compressedBytes: Int
    fileprivate let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let limits: ArchiveLimits
  private var remaining: Int
  /// By name, in lower case: parts of documents are named without regard to case.
  private var entries: [String: Entry] = [:]

  /// - Parameter bytes: must outlive the archive.
  init(_ bytes: UnsafeRawBufferPointer, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveFault) {
    guard ZipDirectory.mayHold(bytes, atMost: limits.entries) else { throw .tooManyEntries(limit: limits.entries) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
      throw .damaged
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    archive = opened
    self.limits = limits
    remaining = limits.totalBytes
    try list()
  }

  deinit { zip_discard(archive) }

  /// The names of all entries, in lower case, sorted.
  var names: [String] { entries.keys.sorted() }

  /// - Parameter name: without regard to case.
  func entry(named name: String) -> Entry? { entries[name.lowercased()] }

  /// Opens an entry.
  ///
  /// - Throws: `.encrypted`, `.unknownCompression`, `.damaged`
  func open(_ entry: Entry) throws(ArchiveFault) -> ZipEntryStream {
    guard !entry.isEncrypted else { throw .encrypted }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_COMPNOTSUPP ? .unknownCompression : .damaged
    }
    return ZipEntryStream(file, of: self, compressedBytes: entry.compressedBytes, limits: limits)
  }

  /// Takes what came out of an entry from what may come out of all of them.
  fileprivate func spend(_ count: Int) throws(ArchiveFault) {
    remaining -= count
    guard remaining >= 0 else { throw .tooLarge(limit: limits.totalBytes) }
  }

  private func list() throws(ArchiveFault) {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0 else { throw .damaged }
    guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    for index in 0..<UInt64(count) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(archive, index, zip_flags_t(ZIP_FL_ENC_RAW), &status) == 0, let bytes = status.name else {
        throw .damaged
      }
      let name = Self.normalized(String(cString: bytes))
      guard !name.hasSuffix("/") else { continue }
      let entry = Entry(
        name: name,
        index: index,
        compressedBytes: Int(clamping: status.comp_size),
        isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE)
      )
      guard entries.updateValue(entry, forKey: name.lowercased()) == nil else { throw .duplicate(name: name) }
    }
  }

  /// What two names have in common that mean the same part.
  static func key(_ name: String) -> String {
    var name = name
    let isPlain = name.withUTF8 { bytes in
      bytes.first != UInt8(ascii: "/")
        && bytes.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\\") && !(0x41...0x5A).contains($0) }
    }
    return isPlain ? name : normalized(name).lowercased()
  }

  /// Some programs write backslashes, some a slash at the beginning.
  private static func normalized(_ name: String) -> String {
    let slashed = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}

/// The bytes of one entry, inflated as they are asked for.
final class ZipEntryStream {
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let compressedBytes: Int
  private let limits: ArchiveLimits
  private var total = 0

  fileprivate init(_ file: OpaquePointer, of archive: ZipArchive, compressedBytes: Int, limits: ArchiveLimits) {
    self.file = file
    self.archive = archive
    self.compressedBytes = compressedBytes
    self.limits = limits
  }

  deinit { zip_fclose(file) }

  /// - Returns: how many bytes came, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveFault) -> Int {
    let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
    guard count >= 0 else { throw .damaged }
    total += count
    guard total <= limits.entryBytes else { throw .tooLarge(limit: limits.entryBytes) }
    guard total <= limits.harmlessBytes || total / limits.growth <= compressedBytes else { throw .expandsTooMuch }
    try archive.spend(count)
    return count
  }
}
