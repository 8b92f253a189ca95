/// What a part refers to.
struct Relationships {
  private let all: [Relationship]

  init(_ all: [Relationship]) {
    self.all = all
  }

  func first(_ kind: Relationship.Kind) -> Relationship? { all.first { $0.kind == kind } }

  func byIdentifier() -> [String: Relationship] {
    Dictionary(all.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// One reference from a part to another part.
struct Relationship {
  /// By the last word of the address that names the kind; it is the same in transitional and strict files.
  enum Kind: String {
    case officeDocument
    case worksheet
    case chartsheet
    case dialogsheet
    case macrosheet = "xlMacrosheet"
    case sharedStrings
    case styles
    case other
  }

  let identifier: String
  let kind: Kind
  /// The name of a part.
  let target: String
}

final class RelationshipHandler: XMLHandler {
  enum Element: XMLVocabulary {
    case relationship
    var name: XMLName { XMLName("Relationship", in: .packageRelationships) }
  }

  enum Attribute: String, XMLVocabulary {
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"
    var name: XMLName { XMLName(rawValue) }
  }

  private let folder: String
  private(set) var relationships: [Relationship] = []

  init(folder: String) {
    self.folder = folder
  }

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {
    guard element == .relationship, attributes.text(.mode) != "External", let target = attributes.text(.target) else {
      return
    }
    let kind = attributes.text(.type)?.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? ""
    relationships.append(
      Relationship(
        identifier: attributes.text(.id) ?? "",
        kind: Relationship.Kind(rawValue: kind) ?? .other,
        target: PartName.resolve(target, in: folder)
      )
    )
  }

  func end(_ element: Element?) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
