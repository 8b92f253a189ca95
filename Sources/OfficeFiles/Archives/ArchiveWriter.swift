internal import CZip
import Glibc

/// Puts ZIP archives together in memory. The same parts always make the same bytes: every entry is dated 1980-01-01, as Word
/// does it, and stands where it was put.
package enum ArchiveWriter {
  /// - Parameters:
  ///   - parts: take the places of the entries of their names in `base`, without regard to case; the others follow in their order.
  ///   - base: an archive whose entries are taken over as they are packed; empty for none.
  ///   - level: how hard to compress, from 1 to 9.
  package static func archive(
    of parts: [ArchivePart],
    on base: [UInt8] = [],
    level: Int = 6
  ) throws(ArchiveWritingFault) -> [UInt8] {
    guard !base.isEmpty else { return try write(level: level) { archive in parts.allSatisfy { archive.add($0) } } }
    return try base.withUnsafeBufferPointer { (bytes) throws(ArchiveWritingFault) in
      guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
        throw ArchiveWritingFault(code: Int(ZIP_ER_MEMORY))
      }
      guard let opened = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        throw ArchiveWritingFault(code: Int(ZIP_ER_NOZIP))
      }
      // The library could change an archive in place, but its way of doing that in memory is not sound.
      defer { zip_discard(opened) }
      return try write(level: level) { archive in archive.add(parts, on: opened) }
    }
  }

  private static func write(level: Int, _ fill: (NewArchive) -> Bool) throws(ArchiveWritingFault) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else {
      throw ArchiveWritingFault(code: Int(ZIP_ER_MEMORY))
    }
    // The archive has one hold on the source; reading what was written needs another.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let opened = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      throw ArchiveWritingFault(code: Int(ZIP_ER_MEMORY))
    }
    guard fill(NewArchive(archive: opened, level: level)), zip_close(opened) == 0 else {
      let code = Int(zip_error_code_zip(zip_get_error(opened)))
      zip_discard(opened)
      throw ArchiveWritingFault(code: code)
    }
    return try content(of: source)
  }

  private static func content(of source: OpaquePointer) throws(ArchiveWritingFault) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw fault(of: source) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw fault(of: source) }
    let size = Int(zip_source_tell(source))
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw fault(of: source) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw fault(of: source) }
    return bytes
  }

  private static func fault(of source: OpaquePointer) -> ArchiveWritingFault {
    ArchiveWritingFault(code: Int(zip_error_code_zip(zip_source_error(source))))
  }
}

/// An archive to which entries are being added; each step says whether it went well.
private struct NewArchive {
  let archive: OpaquePointer
  let level: Int

  func add(_ part: ArchivePart) -> Bool {
    // The library frees the copy when it has written it.
    guard let copy = malloc(max(1, part.bytes.count)) else { return false }
    part.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1) else {
      free(copy)
      return false
    }
    return add(source, named: part.name, method: ZIP_CM_DEFLATE)
  }

  func add(_ parts: [ArchivePart], on base: OpaquePointer) -> Bool {
    var places: [String: Int] = [:]
    for (place, part) in parts.enumerated() { places[ZipArchive.key(part.name)] = place }
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(base, 0))) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(base, index, zip_flags_t(ZIP_FL_ENC_RAW), &status) == 0, let raw = status.name else {
        return false
      }
      let name = String(cString: raw)
      if let place = places.removeValue(forKey: ZipArchive.key(name)) {
        guard add(ArchivePart(name, parts[place].bytes)) else { return false }
      } else {
        guard let source = zip_source_zip(archive, base, index, zip_flags_t(ZIP_FL_COMPRESSED), 0, -1) else {
          return false
        }
        guard add(source, named: name, method: Int32(status.comp_method)) else { return false }
      }
    }
    return places.values.sorted().allSatisfy { add(parts[$0]) }
  }

  private func add(_ source: OpaquePointer, named name: String, method: Int32) -> Bool {
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let entry = zip_uint64_t(index)
    return zip_set_file_compression(archive, entry, method, zip_uint32_t(min(max(level, 1), 9))) == 0
      && zip_file_set_dostime(archive, entry, 0, Self.firstDay, 0) == 0
  }

  /// 1980-01-01, the first day that the format knows: month and day behind the years since then.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1
}
