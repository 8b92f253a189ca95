import Diagnostics
import ScoringCore

extension ScenarioFile {
  /// The JSON Schema (2020-12) of a file of scenarios, with which editors complete and check it.
  public static func jsonSchema() -> JSONValue {
    .object([
      JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSONMember("title", "scenarios of jixiao what-if"),
      JSONMember("type", "object"),
      JSONMember("additionalProperties", .bool(false)),
      JSONMember("required", .array([.string(ScenarioKey.scenarios.rawValue)])),
      JSONMember("properties", properties(ScenarioKey.ofFile)),
    ])
  }

  private static func properties(_ keys: [ScenarioKey]) -> JSONValue {
    .object(keys.map { JSONMember($0.rawValue, property($0)) })
  }

  private static func mapping(_ keys: [ScenarioKey], required: [ScenarioKey]) -> JSONValue {
    [
      "type": "object",
      "additionalProperties": .bool(false),
      "required": .array(required.map { .string($0.rawValue) }),
      "properties": properties(keys),
    ]
  }

  private static func property(_ key: ScenarioKey) -> JSONValue {
    let description = JSONMember("description", .string("\(key.wording.chinese) / \(key.wording.english)"))
    return .object([description] + shape(of: key))
  }

  private static func list(_ items: JSONValue, most: Int? = nil) -> [JSONMember] {
    [JSONMember("type", "array"), JSONMember("items", items)]
      + (most.map { [JSONMember("minItems", .integer(1)), JSONMember("maxItems", .integer($0))] } ?? [])
  }

  private static func shape(of key: ScenarioKey) -> [JSONMember] {
    let text: JSONValue = ["type": "string", "minLength": .integer(1)]
    let figure: JSONValue = ["type": ["number", "string", "boolean"]]
    return switch key {
    case .scenarios: list(mapping(ScenarioKey.ofScenario, required: [.name]), most: limit)
    case .name, .rules, .project, .indicator: text.members
    case .note: JSONValue.object([JSONMember("type", "string")]).members
    case .set, .parameters:
      [JSONMember("type", "object"), JSONMember("additionalProperties", figure)]
    case .others:
      [JSONMember("enum", .array(OtherWeights.allCases.map { .string($0.rawValue) }))]
    case .actuals: list(mapping(ScenarioKey.ofActual, required: [.indicator, .actual]))
    case .drop: list(mapping(ScenarioKey.ofDrop, required: [.indicator]))
    case .actual: figure.members
    }
  }
}

extension JSONValue {
  fileprivate var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension ScenarioKey {
  /// What stands under the key.
  fileprivate var wording: Wording {
    switch self {
    case .scenarios: Wording(zh: "要与基准比较的方案", en: "what is compared with the baseline")
    case .name: Wording(zh: "方案的名称，不可重复", en: "the name of the scenario, once each")
    case .note: Wording(zh: "说明，不参与计算", en: "a remark, not computed with")
    case .set:
      Wording(
        zh: "改动的分值或等级分数线，例如 产出指标: 40、grade.优: 85",
        en: "points or bounds of grades that change, such as 产出指标: 40 or grade.优: 85"
      )
    case .others: Wording(zh: "其余分值如何处理，默认 rescale", en: "what becomes of the other weights; rescale by default")
    case .rules: Wording(zh: "换用的规则集编号或文件", en: "another rule set, by its id or file")
    case .parameters: Wording(zh: "规则参数的取值", en: "values of the rule set's parameters")
    case .actuals: Wording(zh: "更正的实际完成值", en: "corrected actual results")
    case .drop: Wording(zh: "按不适用处理的指标", en: "indicators that count as not applicable")
    case .project:
      Wording(
        zh: "项目编码或名称；指标名称不重复时可省略",
        en: "the code or name of the project, where the indicator's name is not enough"
      )
    case .indicator: Wording(zh: "三级指标名称", en: "the name of the indicator")
    case .actual: Wording(zh: "实际完成值，写法与表中相同", en: "the actual result, written as in the table")
    }
  }
}
