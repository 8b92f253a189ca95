import Diagnostics
import YAMLFiles

/// What can be wrong with a scenario file.
public enum ScenarioFault: Hashable, Sendable {
  case shape(ShapeFault)
  case noScenarios
  case repeatedScenario(String)
  case unknownProject(String, suggestion: String?)
  case unknownIndicator(String, suggestion: String?)
  case ambiguousIndicator(String, projects: [String])

  var code: String {
    switch self {
    case .shape(.notAMapping): "W0201"
    case .shape(.unknownKey): "W0202"
    case .shape(.missingKey): "W0203"
    case .shape(.wrongShape): "W0204"
    case .shape(.unknownChoice): "W0205"
    case .noScenarios: "W0206"
    case .repeatedScenario: "W0207"
    case .shape(.tooMany): "W0208"
    case .unknownProject: "W0209"
    case .unknownIndicator: "W0210"
    case .ambiguousIndicator: "W0211"
    }
  }

  var message: Wording {
    switch self {
    case .shape(let fault): fault.message
    case .noScenarios: Wording(zh: "文件中没有方案", en: "the file has no scenario")
    case .repeatedScenario(let name): Wording(zh: "方案名“\(name)”重复", en: "two scenarios are called '\(name)'")
    case .unknownProject(let name, _): Wording(zh: "自评材料中没有项目“\(name)”", en: "the submission has no project '\(name)'")
    case .unknownIndicator(let name, _):
      Wording(zh: "自评材料中没有指标“\(name)”", en: "the submission has no indicator '\(name)'")
    case .ambiguousIndicator(let name, let projects):
      Wording(
        zh: "指标“\(name)”见于多个项目：\(projects.joined(separator: "、"))",
        en: "several projects have an indicator '\(name)': \(projects.joined(separator: ", "))"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .shape(let fault): fault.help
    case .unknownProject(_, let suggestion?), .unknownIndicator(_, let suggestion?):
      Wording(zh: "是否想写“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .repeatedScenario: Wording(zh: "请给每个方案不同的名称", en: "give each scenario a name of its own")
    case .ambiguousIndicator: Wording(zh: "用 project 指明项目编码或名称", en: "say with 'project' which one, by code or name")
    default: nil
    }
  }
}
