extension Finding {
  /// The form of a finding in `result.json` and `--json`.
  public func json(in language: Language) -> JSONValue {
    [
      "code": .string(code),
      "severity": .string(severity.rawValue),
      "message": .string(message.text(in: language)),
      "help": .optional(help?.text(in: language)),
      "source": place?.json ?? .null,
    ]
  }
}

extension SourcePlace {
  public var json: JSONValue {
    .object(
      [JSONMember("file", .string(file))] + (area.map { [$0.json] } ?? [])
        + [
          JSONMember("line", line.map(JSONValue.integer) ?? .null),
          JSONMember("column", column.map(JSONValue.integer) ?? .null),
        ]
    )
  }
}

extension DocumentArea {
  fileprivate var json: JSONMember {
    switch self {
    case .sheet(let name, _): JSONMember("sheet", .string(name))
    case .table(let number): JSONMember("table", .integer(number))
    case .paragraph(let number): JSONMember("paragraph", .integer(number))
    case .section(let heading, _): JSONMember("section", .string(heading))
    case .page(let number): JSONMember("page", .integer(number))
    }
  }
}
