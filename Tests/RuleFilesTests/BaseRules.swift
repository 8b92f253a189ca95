/// A small complete rule file for tests to extend and to change.
enum BaseRules {
  static let text = """
    id: base
    version: "1"
    name: 基础规则
    status: unconfirmed
    sources:
      - {id: form, document: 某表, certainty: verified}
    project:
      points: 100
      execution: {name: 执行率, points: 10, denominator: adjusted, zero-budget: zero, curve: proportional}
      categories:
        - name: 产出指标
          points: 60
          source: form
          subcategories:
            - {name: 数量指标, points: 40}
            - {name: 质量指标, points: 20}
        - {name: 效益指标, aliases: [效果指标], points: 30, source: form}
      unweighted: {use: evenly-by-indicator, source: form}
      absent-category: redistribute
    scoring:
      at-least: {measure: ratio, curve: proportional, source: form}
      more-than: {measure: ratio, curve: proportional}
      at-most: {measure: reverse-ratio, curve: proportional}
      less-than: {measure: reverse-ratio, curve: proportional}
      equal-to: {measure: ratio, curve: proportional}
      range: {measure: closeness, curve: proportional}
      deadline: {measure: days-late, curve: none-above-zero}
      unstated: at-least
      levels:
        - {name: 达成, rate: {from: 80%, to: 100%}, default: 100%}
        - {name: 部分达成, rate: {from: 60%, below: 80%}, default: 70%}
        - {name: 未达成, rate: {from: 0%, below: 60%}, default: 30%}
      zero-target: met-or-nothing
      negative-actual: zero
      missing-actual: unscored
    rounding: {places: 2, mode: half-up, stage: indicator}
    grades:
      - {name: 优, from: 90}
      - {name: 良, from: 80}
    department: {combine: mean}
    """

  /// The head of a file that extends it; it has five lines.
  static let childHead = """
    id: child
    version: "2"
    name: 地方规则
    status: assumed
    extends: base.yaml

    """
}
