/// What the parts of a Word file have in common.
enum PartText {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The namespaces of a part with text in it.
  static let namespaces = "xmlns:w=\"\(word)\" xmlns:r=\"\(references)\""

  /// A part with one root element.
  static func part(_ root: String, _ content: String, attributes: String = namespaces) -> [UInt8] {
    Array("\(declaration)<\(root) \(attributes)>\(content)</\(root)>".utf8)
  }
}
