internal import CZip
import Glibc

/// Puts ZIP archives together in memory. The same parts always make the same bytes: every entry is dated 1980-01-01, as Word
/// does it, and stands where it was put.
package enum ArchiveWriter {
  /// - Parameters:
  ///   - parts: replace the entries of their names in `base`; the others follow it in their order.
  ///   - base: an archive whose entries are taken over as they are, without being unpacked; empty for none.
  ///   - level: how hard to compress, from 1 to 9.
  package static func archive(
    of parts: [ArchivePart],
    on base: [UInt8] = [],
    level: Int = 6
  ) throws(ArchiveWritingFault) -> [UInt8] {
    try base.withUnsafeBytes { (bytes) throws(ArchiveWritingFault) in
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
        throw ArchiveWritingFault(code: Int(zip_error_code_zip(&error)))
      }
      // Opening takes one hold on the source, reading it afterwards needs another.
      zip_source_keep(source)
      defer { zip_source_free(source) }
      guard let archive = zip_open_from_source(source, bytes.isEmpty ? ZIP_TRUNCATE : 0, &error) else {
        zip_source_free(source)
        throw ArchiveWritingFault(code: Int(zip_error_code_zip(&error)))
      }
      let isWritten = parts.allSatisfy { add($0, to: archive, level: level) } && zip_close(archive) == 0
      guard isWritten else {
        let code = Int(zip_error_code_zip(zip_get_error(archive)))
        zip_discard(archive)
        throw ArchiveWritingFault(code: code)
      }
      return try content(of: source)
    }
  }

  private static func add(_ part: ArchivePart, to archive: OpaquePointer, level: Int) -> Bool {
    // The library frees the copy when it has written it.
    guard let copy = malloc(max(1, part.bytes.count)) else { return false }
    part.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let entry = zip_uint64_t(index)
    return zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, zip_uint32_t(min(max(level, 1), 9))) == 0
      && zip_file_set_dostime(archive, entry, 0, firstDay, 0) == 0
  }

  /// 1980-01-01, the first day that the format knows: month and day behind the years since then.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1

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
