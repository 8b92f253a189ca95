internal import CSQLite
import Glibc

/// A connection to a SQLite database, for one thread at a time.
///
/// What a transaction has written stays written, even when the program is killed or the power fails right behind it. The
/// file grows by its write-ahead log (`-wal`) alone while it is open and is brought together when it is closed: both
/// files copied in that order make a whole database at any time, and ``copy(to:)`` makes one file of them.
public struct Database: ~Copyable {
  public let path: String
  private let connection: OpaquePointer

  /// Whether a file may be made.
  public enum Opening: Sendable {
    case orCreating
    case existing
  }

  /// How long another writer is waited for.
  ///
  /// - Unit: milliseconds
  public static let patience: Int32 = 5_000

  /// Opens the file, or makes it, and brings its tables up to date.
  ///
  /// - Throws: a fault before anything was changed, where the file is not one of `schema`.
  public init(_ path: String, schema: DatabaseSchema, opening: Opening = .orCreating) throws(DatabaseFault) {
    let connection = try Self.open(path, opening)
    do throws(DatabaseFault) {
      try Self.prepare(connection, schema)
    } catch {
      sqlite3_close_v2(connection)
      throw error
    }
    self.path = path
    self.connection = connection
  }

  deinit { sqlite3_close_v2(connection) }

  /// Runs a statement that answers nothing.
  public func run(_ sql: String, _ values: [SQLValue] = []) throws(DatabaseFault) {
    try Self.run(sql, values, on: connection)
  }

  /// Runs a statement once for each list of values.
  public func run(_ sql: String, forEach rows: some Sequence<[SQLValue]>) throws(DatabaseFault) {
    let statement = try Statement(sql, on: connection)
    for values in rows {
      try statement.bind(values)
      while try statement.step() {}
    }
  }

  /// - Returns: what `read` makes of each row of the answer.
  public func rows<Value>(
    _ sql: String,
    _ values: [SQLValue] = [],
    _ read: (borrowing Row) throws(DatabaseFault) -> Value
  ) throws(DatabaseFault) -> [Value] {
    let statement = try Statement(sql, on: connection)
    try statement.bind(values)
    var answer: [Value] = []
    while try statement.step() { answer.append(try read(statement.row)) }
    return answer
  }

  /// The number that the last row got that was put into a table.
  public var lastRowID: Int64 { sqlite3_last_insert_rowid(connection) }

  /// Does all of `work` or, when it throws, nothing of it.
  public func transaction<Value>(_ work: () throws(DatabaseFault) -> Value) throws(DatabaseFault) -> Value {
    try Self.transaction(on: connection, work)
  }

  /// Puts the database as it is now, with everything that is confirmed, into a new file.
  ///
  /// - Throws: `.refused` when there is a file already.
  public func copy(to path: String) throws(DatabaseFault) {
    guard !Self.isThere(path) else { throw .refused(path) }
    try run("VACUUM INTO ?", [.text(path)])
  }
}

extension Database {
  private static func open(_ path: String, _ opening: Opening) throws(DatabaseFault) -> OpaquePointer {
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    var flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE
    if case .orCreating = opening { flags |= SQLITE_OPEN_CREATE }
    var opened: OpaquePointer?
    // Names that begin with a colon mean something else to SQLite.
    let code = sqlite3_open_v2(path.hasPrefix(":") ? "./" + path : path, &opened, flags, nil)
    guard let connection = opened else { throw .unexpected(code: code, message: "no memory") }
    guard code == SQLITE_OK else {
      let fault = Statement.fault(code, of: connection)
      sqlite3_close_v2(connection)
      throw fault == .notFound && isThere(path) ? .notPermitted : fault
    }
    sqlite3_busy_timeout(connection, patience)
    return connection
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func prepare(_ connection: OpaquePointer, _ schema: DatabaseSchema) throws(DatabaseFault) {
    // What others wrote into the file is data, not a program.
    try run("PRAGMA trusted_schema = OFF", on: connection)
    try run("PRAGMA cell_size_check = ON", on: connection)
    try check(schema, on: connection)
    try run("PRAGMA journal_mode = WAL", on: connection)
    // A confirmed record survives a power failure, too.
    try run("PRAGMA synchronous = FULL", on: connection)
    // The file itself stays as it is until it is closed: whoever copies it and then the log gets a whole database.
    try run("PRAGMA wal_autocheckpoint = 0", on: connection)
    while try number("PRAGMA user_version", on: connection) < schema.version { try migrate(connection, schema) }
    try run("PRAGMA foreign_keys = ON", on: connection)
  }

  /// A new file is empty, or one of ours and no newer than the program.
  private static func check(_ schema: DatabaseSchema, on connection: OpaquePointer) throws(DatabaseFault) {
    let applicationID = Int32(truncatingIfNeeded: try number("PRAGMA application_id", on: connection))
    let tables = try number("SELECT count(*) FROM sqlite_schema", on: connection)
    guard applicationID == schema.applicationID || (applicationID == 0 && tables == 0) else {
      throw .foreign(applicationID: applicationID)
    }
    let version = Int(try number("PRAGMA user_version", on: connection))
    guard (0...schema.version).contains(version) else { throw .newer(version: version, known: schema.version) }
  }

  /// Another program may have been quicker; then nothing is left to do.
  private static func migrate(_ connection: OpaquePointer, _ schema: DatabaseSchema) throws(DatabaseFault) {
    try transaction(on: connection) { () throws(DatabaseFault) in
      let version = Int(try number("PRAGMA user_version", on: connection))
      guard schema.migrations.indices.contains(version) else { return }
      for statement in schema.migrations[version].split(separator: ";\n") where !statement.isBlank {
        try run(String(statement), on: connection)
      }
      try run("PRAGMA application_id = \(schema.applicationID)", on: connection)
      try run("PRAGMA user_version = \(version + 1)", on: connection)
    }
  }

  private static func run(
    _ sql: String,
    _ values: [SQLValue] = [],
    on connection: OpaquePointer
  ) throws(DatabaseFault) {
    let statement = try Statement(sql, on: connection)
    try statement.bind(values)
    while try statement.step() {}
  }

  private static func number(_ sql: String, on connection: OpaquePointer) throws(DatabaseFault) -> Int64 {
    let statement = try Statement(sql, on: connection)
    return try statement.step() ? statement.row.integer(0) : 0
  }

  private static func transaction<Value>(
    on connection: OpaquePointer,
    _ work: () throws(DatabaseFault) -> Value
  ) throws(DatabaseFault) -> Value {
    try run("BEGIN IMMEDIATE", on: connection)
    do throws(DatabaseFault) {
      let value = try work()
      try run("COMMIT", on: connection)
      return value
    } catch {
      // After some faults SQLite has rolled back by itself.
      if sqlite3_get_autocommit(connection) == 0 { try? run("ROLLBACK", on: connection) }
      throw error
    }
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy { $0.isWhitespace } }
}
