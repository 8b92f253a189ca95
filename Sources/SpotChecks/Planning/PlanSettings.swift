import Databases

/// The terms of a plan as the record has them, by name.
struct PlanSettings {
  private let values: [String: String]

  init(_ values: [String: String]) { self.values = values }

  subscript(_ name: String) -> String? { values[name] }

  /// - Returns: `nil` only where the record says nothing of it.
  func stated<Value>(_ name: String, as value: (String) -> Value?) throws(DatabaseFault) -> Value? {
    guard let text = values[name] else { return nil }
    return try Self.known(value(text))
  }

  func needed<Value>(_ name: String, as value: (String) -> Value?) throws(DatabaseFault) -> Value {
    try Self.known(try stated(name, as: value))
  }

  static func known<Value>(_ value: Value?) throws(DatabaseFault) -> Value {
    guard let value else { throw .unexpectedValue(column: column) }
    return value
  }

  /// That of the values among the settings of the record.
  private static let column = 1
}
