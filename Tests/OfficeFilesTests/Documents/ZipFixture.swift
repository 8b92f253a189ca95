import CZip
import Glibc

/// A ZIP archive made of named parts, written by libzip.
struct ZipFixture {
  enum Failure: Error { case notWritten }

  private var parts: [(name: String, bytes: [UInt8])] = []
  private var encrypted: Set<String> = []

  init(_ parts: [(String, String)] = []) {
    self.parts = parts.map { ($0.0, Array($0.1.utf8)) }
  }

  func adding(_ name: String, _ text: String) -> ZipFixture { adding(name, Array(text.utf8)) }

  func adding(_ name: String, _ bytes: [UInt8]) -> ZipFixture {
    var copy = self
    copy.parts.append((name, bytes))
    return copy
  }

  func removing(_ name: String) -> ZipFixture {
    var copy = self
    copy.parts.removeAll { $0.name == name }
    return copy
  }

  func replacing(_ name: String, _ bytes: [UInt8]) -> ZipFixture { removing(name).adding(name, bytes) }

  func encrypting(_ name: String) -> ZipFixture {
    var copy = self
    copy.encrypted.insert(name)
    return copy
  }

  var bytes: [UInt8] {
    get throws {
      guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure.notWritten }
      zip_source_keep(target)
      defer { zip_source_free(target) }
      guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { throw Failure.notWritten }
      for part in parts { try Self.add(part, to: archive, isEncrypted: encrypted.contains(part.name)) }
      guard zip_close(archive) == 0 else { throw Failure.notWritten }
      return try Self.content(of: target)
    }
  }

  private static func add(
    _ part: (name: String, bytes: [UInt8]),
    to archive: OpaquePointer,
    isEncrypted: Bool
  ) throws {
    // libzip frees the copy once it has written it.
    guard let copy = malloc(max(1, part.bytes.count)) else { throw Failure.notWritten }
    part.bytes.withUnsafeBytes { if let base = $0.baseAddress { _ = memcpy(copy, base, $0.count) } }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1) else {
      throw Failure.notWritten
    }
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { throw Failure.notWritten }
    if isEncrypted, zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_AES_256), "1") != 0 {
      throw Failure.notWritten
    }
  }

  private static func content(of source: OpaquePointer) throws -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw Failure.notWritten }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, SEEK_END)
    let count = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: count)
    guard zip_source_read(source, &bytes, zip_uint64_t(count)) == zip_int64_t(count) else { throw Failure.notWritten }
    return bytes
  }
}
