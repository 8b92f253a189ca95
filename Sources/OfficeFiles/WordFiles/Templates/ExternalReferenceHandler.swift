/// Looks for references that lead out of a document.
final class ExternalReferenceHandler: XMLHandler {
  typealias Element = RelationshipHandler.Element
  typealias Attribute = RelationshipHandler.Attribute

  /// The first that would be followed without being asked for.
  private(set) var refused: String?

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {
    guard element == .relationship, refused == nil, let mode = attributes.text(.mode), mode.lowercased() != "internal"
    else { return }
    let kind = attributes.text(.type)?.split(separator: "/").last.map(String.init) ?? ""
    let target = attributes.text(.target) ?? ""
    switch kind {
    case "hyperlink": return
    // The template from which somebody once made the file, on that computer.
    case "attachedTemplate" where Self.isOnThisComputer(target): return
    default: refused = String(target.prefix(200))
    }
  }

  func end(_ element: Element?) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// `file:///C:\…`, `C:\…` or a name without a place; nothing that another computer would be asked for.
  private static func isOnThisComputer(_ target: String) -> Bool {
    let place = target.lowercased().replacing("\\", with: "/")
    var rest = place[...]
    if rest.hasPrefix("file:///") { rest = rest.dropFirst(8) }
    if rest.hasPrefix("/") { return false }
    let drive = rest.prefix(2)
    if drive.count == 2, drive.last == ":", drive.first?.isLetter == true { return !rest.dropFirst(3).hasPrefix("/") }
    return !rest.contains(":") && !rest.contains("//")
  }
}
