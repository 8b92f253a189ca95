/// A value as a database keeps it.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  public static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
  public static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  public static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
}
