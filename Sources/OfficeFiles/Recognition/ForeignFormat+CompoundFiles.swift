extension ForeignFormat {
  /// What a compound file holds that is not a workbook, by the names of its streams.
  ///
  /// - Returns: `nil` for a workbook, and for what is too damaged to tell.
  init?(compoundFile bytes: [UInt8]) {
    guard let file = try? CompoundFile(bytes) else { return nil }
    let holds = { (name: String) in file.entry(named: name) != nil }
    if holds("EncryptedPackage") {
      self = .encryptedOffice
    } else if holds("Workbook") || holds("Book") {
      return nil
    } else if holds("WordDocument") {
      self = .oldWord
    } else if holds("PowerPoint Document") {
      self = .presentation
    } else {
      self = .otherCompoundFile
    }
  }
}
