/// The namespaces that the readers know, each under its addresses in transitional and in strict Office Open XML.
enum XMLNamespace: UInt8, CaseIterable, Sendable {
  /// Names without a namespace, as most attributes have them.
  case none
  case word
  case spreadsheet
  /// `r:`, by which parts of a document refer to each other.
  case references
  case packageRelationships
  case contentTypes
  /// `mc:`, which offers one thing in several forms.
  case compatibility
  case math

  var addresses: [String] {
    switch self {
    case .none: []
    case .word:
      [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ]
    case .spreadsheet:
      ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"]
    case .references:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ]
    case .packageRelationships: ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .contentTypes: ["http://schemas.openxmlformats.org/package/2006/content-types"]
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .math:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
      ]
    }
  }
}

/// The name of an element or an attribute.
struct XMLName: Hashable {
  let namespace: XMLNamespace
  let local: String

  init(_ local: String, in namespace: XMLNamespace = .none) {
    self.namespace = namespace
    self.local = local
  }
}

/// The names that a reader of XML wants to know about, as an enumeration; all others are nothing to it.
protocol XMLVocabulary: CaseIterable, Hashable, Sendable {
  var name: XMLName { get }
}

/// For those who want to know about no attributes at all.
enum NoXMLName: XMLVocabulary {
  var name: XMLName { XMLName("") }
}
