/// A JSON text under construction: members keep their order and numbers their digits, so that the same result
/// always makes the same bytes.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits as they are to stand in the text; the caller guarantees that they form a JSON number.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

public struct JSONMember: Hashable, Sendable {
  public let name: String
  public let value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }

  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
}
