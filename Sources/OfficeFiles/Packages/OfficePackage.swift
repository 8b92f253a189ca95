/// The parts of a Word file or a workbook, and how they refer to each other.
final class OfficePackage {
  private let archive: ZipArchive

  init(_ archive: ZipArchive) {
    self.archive = archive
  }

  /// Opens a package for as long as `body` takes.
  static func open<Result>(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits(),
    _ body: (OfficePackage) throws(DocumentProblem) -> Result
  ) throws(DocumentProblem) -> Result {
    try bytes.withUnsafeBufferPointer { (buffer) throws(DocumentProblem) in
      let archive = try attempt { () throws(ArchiveFault) in
        try ZipArchive(UnsafeRawBufferPointer(buffer), limits: limits)
      }
      return try body(OfficePackage(archive))
    }
  }

  func holds(_ part: String) -> Bool { archive.entry(named: part) != nil }

  /// The names of all parts, in lower case, sorted.
  var partNames: [String] { archive.names }

  /// The part with which the document begins, and what it is; `nil` where the package names none.
  func mainPart() throws(DocumentProblem) -> MainPart? {
    let relationships = try relationships(of: "")
    guard let name = relationships.first(.officeDocument)?.target, holds(name) else { return nil }
    return MainPart(name: name, contentType: try contentTypes().type(of: name))
  }

  /// - Parameter part: empty for the package itself.
  func relationships(of part: String) throws(DocumentProblem) -> Relationships {
    let name = PartName.relationships(of: part)
    let handler = RelationshipHandler(folder: PartName.folder(of: part))
    guard holds(name) else { return Relationships([]) }
    try parse(name, to: handler)
    return Relationships(handler.relationships)
  }

  /// Reads a part as XML.
  ///
  /// - Throws: `.missingPart` and whatever the archive, the XML or the handler find wrong.
  func parse<Handler: XMLHandler>(_ part: String, to handler: Handler) throws(DocumentProblem) {
    guard let entry = archive.entry(named: part) else { throw .missingPart(name: part) }
    let stream = try Self.attempt { () throws(ArchiveFault) in try archive.open(entry) }
    try XMLParser.parse(part: part, to: handler) { (buffer) throws(DocumentProblem) in
      try Self.attempt { () throws(ArchiveFault) in try stream.read(into: buffer) }
    }
  }

  /// A part as it stands.
  func bytes(of part: String) throws(DocumentProblem) -> [UInt8] {
    guard let entry = archive.entry(named: part) else { throw .missingPart(name: part) }
    return try Self.attempt { () throws(ArchiveFault) in
      let stream = try archive.open(entry)
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
      defer { buffer.deallocate() }
      var bytes: [UInt8] = []
      while true {
        let count = try stream.read(into: buffer)
        if count == 0 { return bytes }
        bytes.append(contentsOf: buffer[..<count])
      }
    }
  }

  /// The name of a part with the letters that the archive has it under.
  func properName(of part: String) -> String { archive.entry(named: part)?.name ?? part }

  func contentTypes() throws(DocumentProblem) -> ContentTypes {
    let handler = ContentTypeHandler()
    if holds("[Content_Types].xml") { try parse("[Content_Types].xml", to: handler) }
    return handler.types
  }

  private static func attempt<Result>(_ body: () throws(ArchiveFault) -> Result) throws(DocumentProblem) -> Result {
    do throws(ArchiveFault) {
      return try body()
    } catch { throw .archive(error) }
  }
}
