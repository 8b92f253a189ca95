internal import CSQLite

/// Why a database cannot be opened, read or written.
public enum DatabaseFault: Error, Hashable, Sendable {
  /// There is no such file, or no folder for it.
  case notFound
  /// The file is there and may not be opened.
  case notPermitted
  /// The file is something else.
  case notDatabase
  /// The file is a database of another program, by its application id.
  case foreign(applicationID: Int32)
  /// A newer version of the program made it.
  case newer(version: Int, known: Int)
  case damaged
  /// Another program has been writing for longer than was waited.
  case busy
  case diskFull
  case readOnly
  /// - Parameter code: of SQLite.
  case inputOutput(code: Int32)
  /// The schema refuses what was to be written.
  case refused(String)
  /// A value of another kind than the schema promises, or a text that is not UTF-8.
  case unexpectedValue(column: Int)
  /// Anything else; the program asked for something that SQLite does not do.
  case unexpected(code: Int32, message: String)
}

extension DatabaseFault {
  /// - Parameter code: an extended result code of SQLite.
  init(code: Int32, message: String) {
    switch code & 0xFF {
    case SQLITE_CANTOPEN: self = .notFound
    case SQLITE_PERM, SQLITE_AUTH: self = .notPermitted
    case SQLITE_NOTADB: self = .notDatabase
    case SQLITE_CORRUPT: self = .damaged
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_FULL: self = .diskFull
    case SQLITE_READONLY: self = .readOnly
    case SQLITE_IOERR: self = .inputOutput(code: code)
    case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG: self = .refused(message)
    default: self = .unexpected(code: code, message: message)
    }
  }
}
