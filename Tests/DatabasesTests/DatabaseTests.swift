import Glibc
import Testing

@testable import Databases

@Suite struct DatabaseTests {
  private let schema = DatabaseSchema(
    applicationID: 7,
    migrations: ["CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, size INTEGER) STRICT"]
  )
  private var later: DatabaseSchema {
    DatabaseSchema(
      applicationID: 7,
      migrations: schema.migrations + [
        "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE tag (name TEXT PRIMARY KEY) STRICT;\nCREATE INDEX by_author ON note (author)",
      ]
    )
  }

  private func texts(_ database: borrowing Database) throws -> [String] {
    try database.rows("SELECT text FROM note ORDER BY id") { row throws(DatabaseFault) in try row.text(0) }
  }

  @Test func keepsWhatWasWritten() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      do {
        let database = try Database(path, schema: schema)
        try database.run("INSERT INTO note (text, size) VALUES (?, ?)", ["抽查\0复核", 3])
        try database.run("INSERT INTO note (text, size) VALUES (?, ?)", ["", .null])
        #expect(database.lastRowID == 2)
        #expect(access(path + "-wal", F_OK) == 0)
      }
      // Closed, it is one file.
      #expect(access(path + "-wal", F_OK) != 0)
      let database = try Database(path, schema: schema, opening: .existing)
      #expect(try texts(database) == ["抽查\0复核", ""])
      let sizes = try database.rows("SELECT size FROM note ORDER BY id") { row throws(DatabaseFault) in
        try row.optionalInteger(0)
      }
      #expect(sizes == [3, nil])
    }
  }

  @Test func aTransactionIsAllOrNothing() throws {
    try withFolder { folder in
      let database = try Database(folder + "/a.db", schema: schema)
      #expect(throws: DatabaseFault.refused("NOT NULL constraint failed: note.text")) {
        try database.transaction { () throws(DatabaseFault) in
          try database.run("INSERT INTO note (text) VALUES ('a')")
          try database.run("INSERT INTO note (text) VALUES (NULL)")
        }
      }
      #expect(try texts(database).isEmpty)
      try database.transaction { () throws(DatabaseFault) in
        try database.run("INSERT INTO note (text) VALUES (?)", forEach: [["b"], ["c"]])
      }
      #expect(try texts(database) == ["b", "c"])
    }
  }

  @Test func strictTablesRefuseOtherKinds() throws {
    try withFolder { folder in
      let database = try Database(folder + "/a.db", schema: schema)
      #expect(throws: DatabaseFault.self) {
        try database.run("INSERT INTO note (text, size) VALUES (?, ?)", ["a", "many"])
      }
      try database.run("INSERT INTO note (text) VALUES ('a')")
      #expect(throws: DatabaseFault.unexpectedValue(column: 0)) {
        _ = try database.rows("SELECT text FROM note") { row throws(DatabaseFault) in try row.integer(0) }
      }
    }
  }

  @Test func earlierFilesAreBroughtUpToDate() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      do {
        let old = try Database(path, schema: schema)
        try old.run("INSERT INTO note (text) VALUES ('old')")
      }
      do {
        let new = try Database(path, schema: later)
        try new.run("INSERT INTO tag VALUES ('x')")
        #expect(try texts(new) == ["old"])
      }
      #expect(throws: DatabaseFault.newer(version: 3, known: 1)) { _ = try Database(path, schema: schema) }
    }
  }

  @Test func othersFilesAreLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      do { _ = try Database(path, schema: schema) }
      let other = DatabaseSchema(applicationID: 8, migrations: schema.migrations)
      #expect(throws: DatabaseFault.foreign(applicationID: 7)) { _ = try Database(path, schema: other) }

      let text = folder + "/text.db"
      write(Array(repeating: UInt8(ascii: "x"), count: 200), to: text)
      #expect(throws: DatabaseFault.notDatabase) { _ = try Database(text, schema: schema) }
      #expect(read(text)?.count == 200)
      #expect(throws: DatabaseFault.notFound) {
        _ = try Database(folder + "/none.db", schema: schema, opening: .existing)
      }
      #expect(throws: DatabaseFault.notFound) { _ = try Database(folder + "/none/a.db", schema: schema) }
      #expect(throws: DatabaseFault.notFound) { _ = try Database("a\0b", schema: schema) }
    }
  }

  @Test func bothFilesCopiedWhileItIsWrittenAreWhole() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      let database = try Database(path, schema: schema)
      for number in 1...60 {
        try database.run(
          "INSERT INTO note (text) VALUES (?)",
          [.text("第\(number)条" + String(repeating: "字", count: 400))]
        )
        guard number % 20 == 0 else { continue }
        let copy = folder + "/copy-\(number).db"
        for suffix in ["", "-wal"] { write(try #require(read(path + suffix)), to: copy + suffix) }
        let copied = try Database(copy, schema: schema, opening: .existing)
        #expect(try texts(copied).count == number)
      }
    }
  }

  @Test func aCopyIsOneFile() throws {
    try withFolder { folder in
      let database = try Database(folder + "/a.db", schema: schema)
      try database.run("INSERT INTO note (text) VALUES ('a')")
      try database.copy(to: folder + "/b.db")
      let copied = try Database(folder + "/b.db", schema: schema, opening: .existing)
      #expect(try texts(copied) == ["a"])
      #expect(throws: DatabaseFault.refused(folder + "/b.db")) { try database.copy(to: folder + "/b.db") }
    }
  }

  @Test func twoWritersTakeTurns() throws {
    try withFolder { folder in
      let left = try Database(folder + "/a.db", schema: schema)
      let right = try Database(folder + "/a.db", schema: schema)
      try left.run("INSERT INTO note (text) VALUES ('left')")
      try right.run("INSERT INTO note (text) VALUES ('right')")
      #expect(try texts(left) == ["left", "right"])
    }
  }

  @Test func everyFaultIsWordedUnderACodeOfItsOwn() {
    let faults: [DatabaseFault] = [
      .notFound, .notPermitted, .notDatabase, .foreign(applicationID: 7), .newer(version: 3, known: 1), .damaged, .busy,
      .diskFull, .readOnly, .inputOutput(code: 10), .refused("x"), .unexpectedValue(column: 0),
      .unexpected(code: 1, message: "x"),
    ]
    let problems = faults.map { DatabaseProblem.fault($0, path: "复核.db") }
    #expect(Set(problems.map(\.code)).count == faults.count)
    #expect(problems.allSatisfy { $0.message.chinese.contains("复核.db") && $0.message.english.contains("复核.db") })
  }
}

/// A folder of its own that is gone afterwards.
private func withFolder(_ work: (String) throws -> Void) throws {
  var template = Array("/tmp/jixiao-database-XXXXXX".utf8CString)
  let made = try #require(mkdtemp(&template))
  let folder = String(cString: made)
  defer {
    if let stream = opendir(folder) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        unlink(folder + "/" + name)
      }
      closedir(stream)
    }
    rmdir(folder)
  }
  try work(folder)
}

private func read(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer.prefix(count)
  }
}

private func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return }
  defer { fclose(file) }
  fwrite(bytes, 1, bytes.count, file)
}
