import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// A rule set for the eye: the tree with its points, the methods, levels, policies and grades, each with its source,
/// and the units.
struct RuleSetText {
  private let rules: RuleSet
  private let language: Language
  private let columns: Int

  init(_ rules: RuleSet, in language: Language, columns: Int) {
    self.rules = rules
    self.language = language
    self.columns = columns
  }

  var lines: [String] {
    [
      "\(rules.id) \(rules.version) (\(rules.status.wording.text(in: language)))", rules.name,
      rules.files.joined(separator: " ← "),
    ]
      + scheme(rules.project)
      + section(RuleWording.department, department)
      + (rules.department.own.map { section(RuleWording.ownTree, tree($0)) + section(RuleWording.limits, limits($0)) }
        ?? [])
      + section(RuleWording.parameters, parameters)
      + section(RuleWording.years, years)
      + section(RuleWording.variants, variants)
      + UnitTableText(units: rules.units, language: language, columns: columns).lines
  }

  private func scheme(_ scheme: ScoringScheme) -> [String] {
    section(RuleWording.tree, tree(scheme))
      + section(RuleWording.methods, methods(scheme))
      + section(RuleWording.levels, levels(scheme))
      + section(RuleWording.policies, policies(scheme))
      + section(RuleWording.overrides, overrides(scheme))
      + section(RuleWording.limits, limits(scheme))
      + section(RuleWording.adjustments, adjustments(scheme))
      + section(RuleWording.grades, grades)
  }

  /// A line of a section: what, how much, and where that comes from.
  private typealias Row = (name: String, value: String, note: RuleNote?)

  private func tree(_ scheme: ScoringScheme) -> [Row] {
    var rows: [Row] = []
    if let execution = scheme.execution, let rule = scheme.tree.execution {
      rows.append((execution.name, rule.points.text, execution.note))
    }
    for (index, definition) in scheme.nodes.enumerated() {
      let node = scheme.tree.nodes[index]
      let indent = String(repeating: "  ", count: scheme.path(to: index).count - 1)
      let words = [
        node.points?.text,
        node.kind == .regular ? nil : node.kind.wording.text(in: language),
        node.choice == .all ? nil : node.choice.wording.text(in: language),
      ]
      rows.append((indent + definition.name, words.compactMap(\.self).joined(separator: "  "), definition.note))
    }
    return rows
  }

  private func methods(_ scheme: ScoringScheme) -> [Row] {
    let (rule, definition) = (scheme.generalRule, scheme.ruleDefinition(0))
    return TargetKind.allCases.flatMap { kind -> [Row] in
      guard let method = rule.methods[kind] else { return [] }
      return [
        (RuleWording.kind(kind).text(in: language), method.measure.wording.text(in: language), nil),
        ("", CurveText.text(method.curve, by: method.measure), definition.methods[kind]),
      ]
    }
  }

  private func levels(_ scheme: ScoringScheme) -> [Row] {
    zip(scheme.ruleDefinition(0).levels, scheme.generalRule.levels).map { level, band in
      let edges = IntervalText.text(from: band.lower, to: band.upper)
      return (level.name, edges + " → " + RatioText.percent(band.defaultRate), level.note)
    }
  }

  private func policies(_ scheme: ScoringScheme) -> [Row] {
    PolicyKey.allCases.compactMap { key in
      guard let value = RuleWording.value(of: key, in: scheme) else { return nil }
      return (RuleWording.policy(key).text(in: language), value.text(in: language), scheme.note(of: key))
    }
  }

  private func limits(_ scheme: ScoringScheme) -> [Row] {
    zip(scheme.limits, scheme.scoring.limits).map { definition, limit in
      (definition.name, LimitText(limit, in: scheme, language: language).text, definition.note)
    }
  }

  /// What is scored differently: below a part of the tree, or for indicators of certain names.
  private func overrides(_ scheme: ScoringScheme) -> [Row] {
    scheme.overrides.map { override in
      let part = override.node.map { scheme.path(to: $0).joined(separator: " / ") + ": " } ?? ""
      let names = override.patterns.map(\.text).joined(separator: language == .chinese ? "、" : ", ")
      let differences = override.rules.sorted { $0.key < $1.key }.prefix(1).flatMap { base, rule in
        RuleDifferenceText(from: scheme.scoring.indicatorRule(base), to: scheme.scoring.indicatorRule(rule), language)
          .texts
      }
      return (part + names, differences.joined(separator: "; "), override.note)
    }
  }

  private func adjustments(_ scheme: ScoringScheme) -> [Row] {
    scheme.adjustments.map { adjustment in
      (adjustment.name, adjustment.reduction.wording.text(in: language), adjustment.note)
    }
  }

  private var department: [Row] {
    let rules = rules.department.rules
    let share = rules.ownShare > .zero ? RuleWording.ownShare(rules.ownShare).text(in: language) : ""
    return [
      (
        RuleWording.combination.text(in: language), rules.combination.wording.text(in: language) + share,
        self.rules.department.note
      )
    ]
  }

  private var grades: [Row] {
    rules.grades.map { ($0.name, "≥ " + $0.from.text, $0.note) }
  }

  private var parameters: [Row] {
    rules.composition.parameters.map { parameter in
      let standard = parameter.value == parameter.standard ? nil : RuleWording.standard(parameter.standard)
      let value = parameter.value + (standard?.text(in: language) ?? "")
      return ("$" + parameter.name, value, RuleNote(place: parameter.place))
    }
  }

  private var years: [Row] {
    let composition = rules.composition
    let validity = composition.validity.map { ($0.years.text, RuleWording.valid.text(in: language), $0.note) }
    return [validity].compactMap(\.self)
      + composition.changes.map { ($0.years.text, RuleWording.change($0).text(in: language), $0.note) }
  }

  private var variants: [Row] {
    rules.composition.variants.map { variant in
      let conditions = variant.types + variant.patterns.map(\.text)
      return (variant.name, conditions.joined(separator: language == .chinese ? "、" : ", "), variant.note)
    }
  }

  private func section(_ title: Wording, _ rows: [Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let name = rows.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let value = rows.map { DisplayWidth.columns(of: $0.value) }.filter { $0 <= 40 }.max() ?? 0
    var lines = ["", title.text(in: language)]
    for row in rows {
      let line = "  " + PaddedText.left(row.name, width: name) + "  " + PaddedText.left(row.value, width: value)
      let source = row.note.map(source) ?? ""
      let together = line + "  " + source
      if DisplayWidth.columns(of: together) <= columns {
        lines.append(source.isEmpty ? PaddedText.trimmed(line) : together)
      } else {
        lines.append(PaddedText.trimmed(line))
        lines += WrappedText.lines(source, width: max(20, columns - Self.sourceIndent.count))
          .map { Self.sourceIndent + $0 }
      }
    }
    return lines
  }

  private static let sourceIndent = "      "

  private func source(of note: RuleNote) -> String {
    var text = note.place.text
    if let citation = note.citation {
      let article = citation.article.map { " " + $0 } ?? ""
      text += "  " + citation.document + article + " [\(citation.certainty.wording.text(in: language))]"
    }
    return text
  }
}
