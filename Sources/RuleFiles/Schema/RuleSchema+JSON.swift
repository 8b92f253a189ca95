import Diagnostics

extension RuleSchema {
  /// The JSON Schema (2020-12) of a rule file, with which editors complete and check it.
  ///
  /// What a file must state depends on whether it extends another; the schema asks for the whole only when it does not.
  public static func jsonSchema() -> JSONValue {
    let whole = file.keys.filter { $0.isRequired && $0.isInherited }.map { JSONValue.string($0.key.rawValue) }
    let anyOf: JSONValue = [["required": [.string(RuleKey.extends.rawValue)]], ["required": .array(whole)]]
    let required = file.keys.filter { $0.isRequired && !$0.isInherited }
    return jsonSchema(of: file, required: required, and: [JSONMember("anyOf", anyOf)])
  }

  /// The JSON Schema of a file of cases beside a rule set.
  public static func jsonSchemaOfCases() -> JSONValue {
    jsonSchema(of: RuleCaseSchema.file, required: RuleCaseSchema.file.keys.filter { $0.isRequired })
  }

  private static func jsonSchema(
    of file: MappingShape,
    required: [KeySchema],
    and conditions: [JSONMember] = []
  ) -> JSONValue {
    var definitions = [parameterID: parameter]
    collect(file, into: &definitions)
    var members = [
      JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSONMember("title", .string(file.about.english)),
    ]
    members += conditions + body(of: file, required: required)
    let sorted = definitions.filter { $0.key != file.id }.sorted { $0.key < $1.key }
    members.append(JSONMember("$defs", .object(sorted.map { JSONMember($0.key, $0.value) })))
    return .object(members)
  }

  /// The lists and mappings below `shape`, each once under its own name.
  ///
  /// A mapping that is merged key by key may be stated in part, but a list must be able to tell its elements apart.
  ///
  /// - Parameter identity: the key by which a list tells mappings of this shape apart.
  private static func collect(
    _ shape: MappingShape,
    identity: RuleKey? = nil,
    into definitions: inout [String: JSONValue]
  ) {
    guard definitions[shape.id] == nil else { return }
    let required = shape.keys.filter { key in
      key.key == identity || (key.isRequired && shape.inheritance == .asAWhole && identity == nil)
    }
    definitions[shape.id] = .object(body(of: shape, required: required))
    for key in shape.keys { collect(key.shape, into: &definitions) }
  }

  private static func collect(_ shape: KeyShape, into definitions: inout [String: JSONValue]) {
    switch shape {
    case .list(let element): collect(element, into: &definitions)
    case .namedList(let mapping, by: let key): collect(mapping, identity: key, into: &definitions)
    case .mapping(let mapping): collect(mapping, into: &definitions)
    case .either(let short, let long):
      collect(short, into: &definitions)
      collect(long, into: &definitions)
    case .dictionary(key: _, let value): collect(value, into: &definitions)
    case .later(let shape): collect(shape(), into: &definitions)
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice, .pattern: break
    }
  }

  private static func body(of shape: MappingShape, required: [KeySchema]) -> [JSONMember] {
    let properties = shape.keys.map { JSONMember($0.key.rawValue, property($0)) }
    var members = [
      JSONMember("description", description(shape.about)),
      JSONMember("type", "object"),
      JSONMember("properties", .object(properties)),
      JSONMember("additionalProperties", .bool(false)),
    ]
    if !shape.oneOf.isEmpty {
      members.append(JSONMember("oneOf", .array(shape.oneOf.map { ["required": [.string($0.rawValue)]] })))
    }
    if !required.isEmpty {
      members.append(JSONMember("required", .array(required.map { .string($0.key.rawValue) })))
    }
    return members
  }

  private static func property(_ key: KeySchema) -> JSONValue {
    .object([JSONMember("description", description(key.about))] + schema(of: key.shape))
  }

  private static func schema(of shape: KeyShape) -> [JSONMember] {
    switch shape {
    case .list(let element): [JSONMember("type", "array"), JSONMember("items", .object(schema(of: element)))]
    case .namedList(let mapping, by: _): [JSONMember("type", "array"), JSONMember("items", reference(to: mapping.id))]
    case .mapping(let mapping): [JSONMember("$ref", .string("#/$defs/" + mapping.id))]
    case .dictionary(let key, let value):
      [
        JSONMember("type", "object"), JSONMember("propertyNames", .object(scalar(key))),
        JSONMember("additionalProperties", .object(schema(of: value))),
      ]
    case .either(let short, let long):
      [JSONMember("anyOf", [.object(scalar(short)), reference(to: long.id), reference(to: parameterID)])]
    case .later(let inner): schema(of: inner())
    case .text, .pattern: scalar(shape)
    case .identifier, .number, .rate, .points, .integer, .flag, .choice:
      [JSONMember("anyOf", [.object(scalar(shape)), reference(to: parameterID)])]
    }
  }

  /// What is written where no parameter stands for it.
  private static func scalar(_ shape: KeyShape) -> [JSONMember] {
    switch shape {
    case .text: [JSONMember("type", ["string", "number"])]
    case .pattern: [JSONMember("type", "string")]
    case .identifier: [JSONMember("type", "string"), JSONMember("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")]
    case .number:
      [
        JSONMember("type", ["string", "number"]),
        JSONMember("pattern", "^[-+]?[0-9]+(\\.[0-9]+)?(%|/[0-9]+(\\.[0-9]+)?)?$"),
      ]
    case .rate:
      [
        JSONMember("type", ["string", "number"]), JSONMember("pattern", "^[0-9]+(\\.[0-9]+)?(%|/[0-9]+(\\.[0-9]+)?)?$"),
        JSONMember("minimum", .integer(0)), JSONMember("maximum", .integer(1)),
      ]
    case .points: [JSONMember("type", "number"), JSONMember("minimum", .integer(0))]
    case .integer(let range):
      [
        JSONMember("type", "integer"), JSONMember("minimum", .integer(range.lowerBound)),
        JSONMember("maximum", .integer(range.upperBound)),
      ]
    case .flag: [JSONMember("type", "boolean")]
    case .choice(let words):
      [
        JSONMember(
          "oneOf",
          .array(words.map { ["const": .string($0.word), "description": description($0.about)] })
        )
      ]
    case .list, .namedList, .mapping, .dictionary, .either, .later: schema(of: shape)
    }
  }

  private static func reference(to id: String) -> JSONValue { ["$ref": .string("#/$defs/" + id)] }

  private static let parameterID = "parameter"

  /// A parameter may stand for any scalar.
  private static let parameter: JSONValue = [
    "description": "参数的取值 / the value of a parameter",
    "type": "string",
    "pattern": "^\\$[a-z0-9]+(-[a-z0-9]+)*$",
  ]

  private static func description(_ about: Wording) -> JSONValue {
    .string(about.chinese == about.english ? about.english : about.chinese + " / " + about.english)
  }
}
