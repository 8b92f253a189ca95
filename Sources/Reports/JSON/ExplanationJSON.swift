import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// How an indicator came to its score, with everything that is needed to do the arithmetic again by hand.
struct ExplanationJSON {
  private let indicator: IndicatorResult
  private let explanation: IndicatorExplanation
  private let language: Language

  init(_ indicator: IndicatorResult, language: Language) {
    self.indicator = indicator
    explanation = indicator.explanation
    self.language = language
  }

  var json: JSONValue {
    [
      "reason": .string(explanation.reason.name),
      "kind": .optional(explanation.kind?.rawValue),
      "target": PlannedTargetJSON.json(of: explanation.facts.target),
      "actual": PlannedTargetJSON.json(of: explanation.facts.actual),
      "formula": .optional(FormulaText(explanation, rule: indicator.rule).attainment),
      "attainment": attainment,
      "curve": piece,
      "level": level,
      "rate": .fraction(explanation.rate),
      "points": .points(explanation.points),
      "points_stated": .bool(explanation.arePointsStated),
      "product": product,
      "rounding": [
        "places": .integer(Int(explanation.rounding.places)),
        "mode": .string(explanation.rounding.mode.rawValue),
        "stage": .string(explanation.rounding.stage.rawValue),
      ],
      "score": .points(explanation.score),
      "rule": rule,
      "lines": .array(lines),
    ]
  }

  /// What a person reads.
  private var lines: [JSONValue] {
    indicator.explanationLines(in: language).map {
      ["label": .string($0.label), "text": .string($0.text)]
    }
  }

  private var attainment: JSONValue {
    switch explanation.attainment {
    case .ratio(let ratio), .share(let ratio): .fraction(ratio)
    case .met(let isMet): .bool(isMet)
    case .unbounded: "unbounded"
    case .level, .notApplicable, .unmeasured: .null
    }
  }

  private var product: JSONValue {
    guard let rate = explanation.rate, let exact = explanation.exactScore else { return .null }
    return [
      "text": .string(
        "\(explanation.points.text) × \(FractionText.text(rate))\(takenOff) = \(FractionText.text(exact))"
      ),
      "numerator": .number(String(exact.numerator)),
      "denominator": .number(String(exact.denominator)),
    ]
  }

  private var takenOff: String {
    explanation.deduction > .zero ? " − \(explanation.deduction.text)" : ""
  }

  private var piece: JSONValue {
    guard let piece = explanation.piece else { return .null }
    return [
      "from": edge(piece.lower),
      "to": edge(piece.upper),
      "rate_from": .fraction(piece.rateAtLower),
      "rate_to": .fraction(piece.rateAtUpper),
    ]
  }

  private var level: JSONValue {
    guard let level = indicator.level, let band = explanation.band else { return .null }
    return [
      "name": .string(level.name),
      "from": edge(band.lower),
      "to": edge(band.upper),
      "default": .fraction(band.defaultRate),
      "given": .fraction(explanation.facts.handShare),
    ]
  }

  private func edge(_ edge: CurveEdge?) -> JSONValue {
    guard let edge else { return .null }
    return ["at": .fraction(edge.at), "included": .bool(edge.isIncluded)]
  }

  private var rule: JSONValue {
    guard let note = RuleLookup(indicator).note else { return .null }
    return [
      "file": .string(note.place.file),
      "line": .line(of: note.place),
      "source": note.citation.map(source) ?? .null,
    ]
  }

  private func source(_ citation: Citation) -> JSONValue {
    [
      "document": .string(citation.document),
      "article": .optional(citation.article),
      "certainty": .string(citation.certainty.rawValue),
      "certainty_text": .string(citation.certainty.wording.text(in: language)),
      "note": .optional(citation.note),
    ]
  }
}
