/// What the parts of a package are, as it says itself.
struct ContentTypes {
  fileprivate(set) var parts: [String: String] = [:]
  fileprivate(set) var extensions: [String: String] = [:]

  /// - Returns: a MIME type in lower case, empty where none is stated.
  func type(of part: String) -> String {
    let name = part.lowercased()
    return parts[name] ?? name.split(separator: ".").last.flatMap { extensions[String($0)] } ?? ""
  }
}

final class ContentTypeHandler: XMLHandler {
  enum Element: XMLVocabulary {
    case override
    case byDefault
    var name: XMLName {
      switch self {
      case .override: XMLName("Override", in: .contentTypes)
      case .byDefault: XMLName("Default", in: .contentTypes)
      }
    }
  }

  enum Attribute: String, XMLVocabulary {
    case part = "PartName"
    case fileExtension = "Extension"
    case type = "ContentType"
    var name: XMLName { XMLName(rawValue) }
  }

  private(set) var types = ContentTypes()

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {
    guard let element, let type = attributes.text(.type)?.lowercased() else { return }
    switch element {
    case .override:
      guard let part = attributes.text(.part) else { return }
      types.parts[PartName.resolve(part, in: "").lowercased()] = type
    case .byDefault:
      guard let fileExtension = attributes.text(.fileExtension) else { return }
      types.extensions[fileExtension.lowercased()] = type
    }
  }

  func end(_ element: Element?) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
