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
    [
      "file": .string(file),
      "line": line.map(JSONValue.integer) ?? .null,
      "column": column.map(JSONValue.integer) ?? .null,
    ]
  }
}
