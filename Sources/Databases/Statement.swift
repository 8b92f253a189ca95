internal import CSQLite

/// A prepared statement; belongs to the database that made it, and to its thread.
struct Statement: ~Copyable {
  private let statement: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: String, on connection: OpaquePointer) throws(DatabaseFault) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
    guard code == SQLITE_OK else { throw Self.fault(code, of: connection) }
    guard let prepared else { throw .unexpected(code: SQLITE_MISUSE, message: "no statement") }
    statement = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(statement) }

  /// Makes the statement ready to be run with other values.
  func bind(_ values: [SQLValue]) throws(DatabaseFault) {
    sqlite3_reset(statement)
    guard Int(sqlite3_bind_parameter_count(statement)) == values.count else {
      throw .unexpected(code: SQLITE_RANGE, message: "\(values.count) values")
    }
    for (index, value) in values.enumerated() {
      let position = Int32(clamping: index + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(statement, position)
        case .integer(let number): sqlite3_bind_int64(statement, position, number)
        case .text(let text): Self.bind(text, to: statement, at: position)
        }
      guard code == SQLITE_OK else { throw Self.fault(code, of: connection) }
    }
  }

  /// - Returns: whether there is a row to look at.
  func step() throws(DatabaseFault) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw Self.fault(code, of: connection)
    }
  }

  var row: Row { Row(statement) }

  /// The length is stated, so that a text may hold NUL; SQLite copies it.
  private static func bind(_ text: String, to statement: OpaquePointer, at position: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty text has no address; without one SQLite takes it for NULL.
        guard let start = characters.baseAddress else {
          return sqlite3_bind_text(statement, position, "", 0, transient)
        }
        return sqlite3_bind_text(statement, position, start, Int32(clamping: characters.count), transient)
      }
    }
  }

  /// `SQLITE_TRANSIENT`, a macro that Swift does not see: copy what is handed over.
  private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  static func fault(_ code: Int32, of connection: OpaquePointer) -> DatabaseFault {
    DatabaseFault(
      code: sqlite3_extended_errcode(connection),
      message: sqlite3_errmsg(connection).map { String(cString: $0) } ?? "\(code)"
    )
  }
}
