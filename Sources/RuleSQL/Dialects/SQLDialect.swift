/// The engine that a script is written for.
public enum SQLDialect: String, Hashable, Sendable, CaseIterable {
  case duckdb
  case postgres
  case spark

  public var name: String {
    switch self {
    case .duckdb: "DuckDB"
    case .postgres: "PostgreSQL"
    case .spark: "Spark SQL"
    }
  }
}

extension SQLDialect {
  /// A whole number of at least 38 digits, in which nothing of what is computed here can overflow.
  var wide: String {
    switch self {
    case .duckdb: "HUGEINT"
    case .postgres: "numeric"
    case .spark: "decimal(38,0)"
    }
  }

  var text: String { self == .spark ? "string" : "varchar" }

  /// The whole quotient of two whole numbers, of which neither is negative.
  func quotient(_ dividend: String, _ divisor: String) -> String {
    switch self {
    case .duckdb: "((\(dividend)) // (\(divisor)))"
    case .postgres: "div(\(dividend), \(divisor))"
    case .spark: "((\(dividend)) div (\(divisor)))"
    }
  }

  func matches(_ text: String, _ pattern: String) -> String {
    switch self {
    case .duckdb: "regexp_matches(\(text), \(literal(pattern)))"
    case .postgres: "\(text) ~ \(literal(pattern))"
    case .spark: "\(text) RLIKE \(literal(pattern))"
    }
  }

  /// The groups of a pattern with three of them, found once; ``group(_:of:)`` takes them out.
  func groups(_ text: String, _ pattern: String) -> String {
    switch self {
    case .duckdb: "regexp_extract(\(text), \(literal(pattern)), ['g1', 'g2', 'g3'])"
    case .postgres: "regexp_match(\(text), \(literal(pattern)))"
    case .spark:
      "named_struct("
        + (1...3).map { "'g\($0)', regexp_extract(\(text), \(literal(pattern)), \($0))" }.joined(separator: ", ") + ")"
    }
  }

  func group(_ number: Int, of groups: String) -> String {
    self == .postgres ? "COALESCE(\(groups)[\(number)], '')" : "\(groups).g\(number)"
  }

  /// What of `text` is not matched by the pattern, which begins or ends it.
  func removing(_ pattern: String, from text: String) -> String {
    "regexp_replace(\(text), \(literal(pattern)), '')"
  }

  /// The least of texts by their bytes, whatever the language of the database.
  func least(_ text: String) -> String {
    self == .postgres ? "MIN(\(text) COLLATE \"C\")" : "MIN(\(text))"
  }

  /// For `ORDER BY`, by bytes.
  func byBytes(_ column: String) -> String {
    self == .postgres ? "\(column) COLLATE \"C\"" : column
  }

  /// A step of a query that is computed once, however often it is looked at.
  func step(_ name: String) -> String {
    self == .postgres ? "\(name) AS MATERIALIZED (" : "\(name) AS ("
  }

  func createTable(_ name: String) -> String {
    let create = self == .spark ? "CREATE TABLE \(name) USING parquet AS" : "CREATE TABLE \(name) AS"
    return "DROP TABLE IF EXISTS \(name);\n\(create)"
  }

  /// A table as the user names it, in quotes, with its schema where one is written.
  func identifier(_ name: String) -> String {
    let quote: Character = self == .spark ? "`" : "\""
    return name.split(separator: ".", omittingEmptySubsequences: false).map { part in
      String(quote) + part.replacing(String(quote), with: String(repeating: quote, count: 2)) + String(quote)
    }.joined(separator: ".")
  }
}
