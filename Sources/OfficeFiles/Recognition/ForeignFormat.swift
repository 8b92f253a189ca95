/// What a file is that is not read, so that it can be said what to do with it.
enum ForeignFormat: Hashable, CaseIterable {
  case empty
  /// What Office and WPS leave beside a document while it is open, named `~$…`.
  case ownerFile
  /// `.doc`, or `.wps` of the same kind.
  case oldWord
  /// `.ppt`, `.dps`, `.pptx`
  case presentation
  /// An OLE2 file of another program: mail, Visio, Works.
  case otherCompoundFile
  /// A Word file or workbook behind a password.
  case encryptedOffice
  case openDocument
  /// 国产版式文档, GB/T 33190
  case ofd
  case binaryWorkbook
  case html
  /// A web page with its pictures in one file, as some platforms export tables under `.doc` and `.xls`.
  case webArchive
  /// Word or Excel 2003 XML, or flat Open XML.
  case officeXML
  case otherXML
  case rtf
  case picture
  case archive
  case program
  case media
  case database
  case unknown
  /// Text that only its importer can make something of.
  case plainText
}
