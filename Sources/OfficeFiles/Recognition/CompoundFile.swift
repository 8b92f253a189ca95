/// OLE2 compound files, in which old Office programs and many others keep everything.
enum CompoundFile {
  /// What a compound file holds, by the names of the streams in it.
  ///
  /// The names stand in sectors of the directory, in UTF-16 at multiples of 128 bytes; that they are found is enough here.
  static func content(_ bytes: [UInt8]) -> ForeignFormat {
    let names = streamNames(bytes)
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") { return .encryptedOffice }
    if names.contains("Workbook") || names.contains("Book") { return .unsupportedWorkbook }
    if names.contains("WordDocument") { return .oldWord }
    if names.contains("PowerPoint Document") { return .presentation }
    return .otherCompoundFile
  }

  private static func streamNames(_ bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var offset = 512
    while offset + 128 <= bytes.count, names.count < 1000 {
      if let name = streamName(bytes, at: offset) { names.insert(name) }
      offset += 128
    }
    return names
  }

  private static func streamName(_ bytes: [UInt8], at offset: Int) -> String? {
    let length = Int(bytes[offset + 64]) | Int(bytes[offset + 65]) << 8
    // A storage, a stream or the root, in red or black.
    guard length >= 4, length <= 64, length % 2 == 0, [1, 2, 5].contains(bytes[offset + 66]), bytes[offset + 67] <= 1
    else { return nil }
    let units = stride(from: offset, to: offset + length - 2, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return String(validating: units, as: UTF16.self)
  }
}
