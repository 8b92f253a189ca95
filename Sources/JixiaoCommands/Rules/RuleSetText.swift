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
      + section(RuleWording.tree, tree)
      + section(RuleWording.methods, methods)
      + section(RuleWording.levels, levels)
      + section(RuleWording.policies, policies)
      + section(RuleWording.grades, grades)
      + section(RuleWording.parameters, parameters)
      + section(RuleWording.years, years)
      + section(RuleWording.variants, variants)
      + UnitTableText(units: rules.units, language: language, columns: columns).lines
  }

  /// A line of a section: what, how much, and where that comes from.
  private typealias Row = (name: String, value: String, note: RuleNote?)

  private var tree: [Row] {
    var rows: [Row] = []
    if let execution = rules.execution, let rule = rules.scoring.execution {
      rows.append((execution.name, rule.points.text, execution.note))
    }
    for (category, rule) in zip(rules.categories, rules.scoring.categories) {
      rows.append((category.name, rule.points.text, category.note))
      for (subcategory, points) in zip(category.subcategories, rule.subcategories) {
        rows.append(("  " + subcategory.name, points?.text ?? "", subcategory.note))
      }
    }
    return rows
  }

  private var methods: [Row] {
    TargetKind.allCases.compactMap { kind in
      guard let method = rules.scoring.methods[kind] else { return nil }
      let value = [method.measure.wording.text(in: language), CurveText.text(method.curve)]
      return (RuleWording.kind(kind).text(in: language), value.joined(separator: "  "), rules.methods[kind])
    }
  }

  private var levels: [Row] {
    zip(rules.levels, rules.scoring.levels).map { level, band in
      let edges = CurveText.interval(from: band.lower, to: band.upper)
      return (level.name, edges + " → " + RatioText.percent(band.defaultRate), level.note)
    }
  }

  private var policies: [Row] {
    PolicyKey.allCases.compactMap { key in
      guard let value = RuleWording.value(of: key, in: rules.scoring) else { return nil }
      return (RuleWording.policy(key).text(in: language), value.text(in: language), rules.policies[key])
    }
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
