/// A file that is to stand in a ZIP archive.
package struct ArchivePart: Hashable, Sendable {
  /// With slashes between folders.
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A ZIP archive could not be put together: there was no memory, or what it builds on cannot be read.
package struct ArchiveWritingFault: Error, Hashable {
  /// Of the library that writes archives.
  package let code: Int
}
