internal import CSQLite

/// A row of an answer, which is there only while it is looked at.
///
/// Columns are counted from 0. Values of another kind than asked for are faults: tables are STRICT, so that only another
/// program can have put them there.
public struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  public func integer(_ column: Int) throws(DatabaseFault) -> Int64 {
    guard let value = try optionalInteger(column) else { throw .unexpectedValue(column: column) }
    return value
  }

  public func text(_ column: Int) throws(DatabaseFault) -> String {
    guard let value = try optionalText(column) else { throw .unexpectedValue(column: column) }
    return value
  }

  /// - Returns: `nil` for NULL.
  public func optionalInteger(_ column: Int) throws(DatabaseFault) -> Int64? {
    let position = Int32(clamping: column)
    switch sqlite3_column_type(statement, position) {
    case SQLITE_NULL: return nil
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, position)
    default: throw .unexpectedValue(column: column)
    }
  }

  /// - Returns: `nil` for NULL.
  public func optionalText(_ column: Int) throws(DatabaseFault) -> String? {
    let position = Int32(clamping: column)
    switch sqlite3_column_type(statement, position) {
    case SQLITE_NULL: return nil
    case SQLITE_TEXT: break
    default: throw .unexpectedValue(column: column)
    }
    guard let start = sqlite3_column_text(statement, position) else { throw .unexpectedValue(column: column) }
    let count = Int(sqlite3_column_bytes(statement, position))
    guard let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) else {
      throw .unexpectedValue(column: column)
    }
    return text
  }
}
