import Diagnostics

/// What can be wrong with a scenario file.
public enum ScenarioFault: Hashable, Sendable {
  case notAMapping
  case unknownKey(String, suggestion: String?)
  case missingKey(String)
  case wrongShape(key: String)
  case unknownChoice(String, choices: [String])
  case noScenarios
  case repeatedScenario(String)
  case tooManyScenarios(count: Int, limit: Int)
  case unknownProject(String, suggestion: String?)
  case unknownIndicator(String, suggestion: String?)
  case ambiguousIndicator(String, projects: [String])

  var code: String {
    switch self {
    case .notAMapping: "W0201"
    case .unknownKey: "W0202"
    case .missingKey: "W0203"
    case .wrongShape: "W0204"
    case .unknownChoice: "W0205"
    case .noScenarios: "W0206"
    case .repeatedScenario: "W0207"
    case .tooManyScenarios: "W0208"
    case .unknownProject: "W0209"
    case .unknownIndicator: "W0210"
    case .ambiguousIndicator: "W0211"
    }
  }

  var message: Wording {
    switch self {
    case .notAMapping: Wording(zh: "这里应写“键: 值”", en: "a mapping of keys to values belongs here")
    case .unknownKey(let key, _): Wording(zh: "不认识的键 '\(key)'", en: "unknown key '\(key)'")
    case .missingKey(let key): Wording(zh: "缺少 '\(key)'", en: "'\(key)' is missing")
    case .wrongShape(let key): Wording(zh: "'\(key)' 的写法不对", en: "'\(key)' is written in the wrong form")
    case .unknownChoice(let value, _): Wording(zh: "'\(value)' 不是可用的取值", en: "'\(value)' is not a value that fits")
    case .noScenarios: Wording(zh: "文件中没有方案", en: "the file has no scenario")
    case .repeatedScenario(let name): Wording(zh: "方案名 '\(name)' 重复", en: "two scenarios are called '\(name)'")
    case .tooManyScenarios(let count, let limit):
      Wording(zh: "共 \(count) 个方案，超过上限 \(limit)", en: "\(count) scenarios, at most \(limit) are computed")
    case .unknownProject(let name, _): Wording(zh: "自评材料中没有项目 '\(name)'", en: "the submission has no project '\(name)'")
    case .unknownIndicator(let name, _):
      Wording(zh: "自评材料中没有指标 '\(name)'", en: "the submission has no indicator '\(name)'")
    case .ambiguousIndicator(let name, let projects):
      Wording(
        zh: "指标 '\(name)' 见于多个项目：\(projects.joined(separator: "、"))",
        en: "several projects have an indicator '\(name)': \(projects.joined(separator: ", "))"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .unknownKey(_, let suggestion?), .unknownProject(_, let suggestion?), .unknownIndicator(_, let suggestion?):
      Wording(zh: "是否想写 '\(suggestion)'？", en: "did you mean '\(suggestion)'?")
    case .unknownChoice(_, let choices):
      Wording(zh: "可用的取值：\(choices.joined(separator: "、"))", en: "it is one of \(choices.joined(separator: ", "))")
    case .repeatedScenario: Wording(zh: "请给每个方案不同的名称", en: "give each scenario a name of its own")
    case .ambiguousIndicator: Wording(zh: "用 project 指明项目编码或名称", en: "say with 'project' which one, by code or name")
    default: nil
    }
  }
}
