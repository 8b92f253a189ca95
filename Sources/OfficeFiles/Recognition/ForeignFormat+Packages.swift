extension ForeignFormat {
  /// What a package of files is that is neither a Word file nor a workbook.
  init(package: OfficePackage) {
    let names = package.partNames
    if package.holds("ofd.xml") {
      self = .ofd
    } else if package.holds("mimetype"), package.holds("content.xml") {
      self = .openDocument
    } else if names.contains(where: { $0.hasPrefix("ppt/") }) {
      self = .presentation
    } else {
      self = .archive
    }
  }
}
