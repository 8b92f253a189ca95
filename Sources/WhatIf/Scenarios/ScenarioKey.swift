/// The keys of a scenario file; reading and suggestions are told from these.
///
/// ```yaml
/// scenarios:
///   - name: 效益优先            # required, once each
///     set: {产出指标: 40, 效益指标: 40, grade.优: 85}
///     others: rescale           # rescale (by default), keep, refuse
///   - name: 国家规则
///     rules: cn-2020            # the id of a rule set, or a file
///     parameters: {上限: 120%}
///   - name: 核实以后
///     actuals: [{project: 科普经费, indicator: 开放天数, actual: 300天}]
///     drop: [{project: 科普经费, indicator: 优良率}]
/// ```
enum ScenarioKey: String, CaseIterable {
  case scenarios
  case name
  case note
  case set
  case others
  case rules
  case parameters
  case actuals
  case drop
  case project
  case indicator
  case actual

  static let ofFile: [ScenarioKey] = [.scenarios]
  static let ofScenario: [ScenarioKey] = [.name, .note, .set, .others, .rules, .parameters, .actuals, .drop]
  static let ofActual: [ScenarioKey] = [.project, .indicator, .actual]
  static let ofDrop: [ScenarioKey] = [.project, .indicator]
}
