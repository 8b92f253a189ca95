import Diagnostics

/// A department's own Word file, looked through and found harmless: its parts with text, as bytes that are well-formed XML in
/// UTF-8 and declare no document type.
package struct WordTemplateParts: Sendable {
  /// A part in which text stands.
  package struct TextPart: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case document
      case header
      case footer
      case notes
    }

    package let name: String
    package let kind: Kind
    package let bytes: [UInt8]
  }

  /// The document first.
  package let texts: [TextPart]
  /// Empty where the file has none.
  package let styles: [UInt8]
  /// The part that says what kinds the others are, and the references of the document; empty where there are none.
  package let contentTypes: ArchivePart
  package let references: ArchivePart

  /// - Unit: bytes
  package static let largestFile = 64 << 20
  private static let limits = ArchiveLimits(entries: 4000, entryBytes: 128 << 20, totalBytes: 256 << 20)

  /// - Throws: why the file cannot be a template, and what to do.
  package init(_ bytes: [UInt8], file: String) throws(UnusableInput) {
    do throws(DocumentProblem) {
      guard bytes.count <= Self.largestFile else { throw .template(.tooLarge(limit: Self.largestFile)) }
      try Self.checkForm(bytes)
      self = try OfficePackage.open(bytes, limits: Self.limits) { (package) throws(DocumentProblem) in
        try WordTemplateParts(package)
      }
    } catch { throw UnusableInput(findings: [error.finding(at: SourcePlace(file: file))]) }
  }

  private static func checkForm(_ bytes: [UInt8]) throws(DocumentProblem) {
    switch FileForm(of: bytes) {
    case .zip: return
    case .compoundFile: throw .foreign(ForeignFormat(compoundFile: bytes) ?? .otherCompoundFile)
    case .text: throw .foreign(.plainText)
    case .foreign(let format): throw .foreign(format)
    case .pdf: throw .template(.notWord)
    }
  }

  private init(_ package: OfficePackage) throws(DocumentProblem) {
    guard let main = try package.mainPart() else { throw .foreign(ForeignFormat(package: package)) }
    guard main.form == .word else { throw .template(.notWord) }
    let types = try package.contentTypes()
    let hasMacros =
      types.type(of: main.name).contains("macroenabled")
      || package.partNames.contains { $0.hasSuffix("vbaproject.bin") || types.type(of: $0).contains("vbaproject") }
    guard !hasMacros else { throw .template(.macros) }
    try Self.checkReferences(package)
    let document = package.properName(of: main.name)
    let others = package.partNames.compactMap { name in Self.kind(of: types.type(of: name)).map { (name, $0) } }
    var texts = [TextPart(name: document, kind: .document, bytes: try Self.text(document, of: package))]
    for (name, kind) in others {
      texts.append(TextPart(name: package.properName(of: name), kind: kind, bytes: try Self.text(name, of: package)))
    }
    self.texts = texts
    let styles = try package.relationships(of: main.name).first(.styles)?.target
    self.styles = try styles.map { (name) throws(DocumentProblem) in try Self.text(name, of: package) } ?? []
    contentTypes = try Self.part("[Content_Types].xml", of: package)
    references = try Self.part(PartName.relationships(of: document), of: package)
  }

  private static func kind(of type: String) -> TextPart.Kind? {
    let sign = "wordprocessingml."
    guard let start = type.firstRange(of: sign)?.upperBound else { return nil }
    return switch type[start...].split(separator: "+").first {
    case "header": .header
    case "footer": .footer
    case "footnotes", "endnotes": .notes
    default: nil
    }
  }

  private static func part(_ name: String, of package: OfficePackage) throws(DocumentProblem) -> ArchivePart {
    let proper = package.properName(of: name)
    return ArchivePart(proper, package.holds(name) ? try text(name, of: package) : [])
  }

  /// A part as it stands, after a look at it as XML.
  private static func text(_ name: String, of package: OfficePackage) throws(DocumentProblem) -> [UInt8] {
    try package.parse(name, to: IndifferentHandler())
    let bytes = try package.bytes(of: name)
    // Without a mark or a declaration that says otherwise, and with this first letter, it is UTF-8.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let declaration = String(decoding: bytes[start...].prefix(100), as: UTF8.self).lowercased()
    let isForeign = declaration.contains("encoding=") && declaration.firstRange(of: "utf-8") == nil
    guard bytes.count > start, bytes[start] == UInt8(ascii: "<"), !isForeign else { throw .template(.unusualForm) }
    return bytes
  }

  /// Nothing that is fetched from elsewhere when the paper is opened, save what only leads there when clicked.
  private static func checkReferences(_ package: OfficePackage) throws(DocumentProblem) {
    for name in package.partNames where name.hasSuffix(".rels") {
      let handler = ExternalReferenceHandler()
      try package.parse(name, to: handler)
      if let target = handler.refused { throw .template(.external(target: target)) }
    }
  }
}

/// Takes note of nothing: only whether there is something wrong with the XML counts.
private final class IndifferentHandler: XMLHandler {
  typealias Element = NoXMLName
  typealias Attribute = NoXMLName

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {}
  func end(_ element: Element?) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
