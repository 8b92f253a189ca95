import RuleFiles
import ScoringCore
import Submissions

/// From numbers, units and words to two values that can be compared, or the reason why not.
extension Script {
  var valueSteps: String {
    """
      \(dialect.step("looked_up"))
        SELECT s.*, \(units("t")), \(units("a")),
          l.level, l.is_words, rest.word IS NOT NULL AS is_bare_unit
        FROM unit_parts s
        LEFT JOIN sign_word ts ON ts.word = s.t_sign
        LEFT JOIN unit_word tu ON tu.word = s.t_word
        LEFT JOIN unit_word td ON td.word = s.t_divisor
        LEFT JOIN sign_word acs ON acs.word = s.a_sign
        LEFT JOIN unit_word au ON au.word = s.a_word
        LEFT JOIN unit_word ad ON ad.word = s.a_divisor
        LEFT JOIN unit_word rest ON rest.word = s.target_rest
        LEFT JOIN level_word l ON l.rule = s.rule AND l.word = s.actual_word
      ),
      read_targets AS (
        SELECT s.*,
          COALESCE(\(reads("t")) AND (t_reading = 'steady' OR \(calendarTargets)), FALSE) AS t_reads
        FROM looked_up s
      ),
      \(dialect.step("read_values"))
        SELECT s.*,
          COALESCE(\(reads("a")) AND (a_reading = 'steady' OR \(calendarActuals)), FALSE) AS a_reads,
          COALESCE(NULLIF(\(comparator), ''), unstated) AS comparator,
          CASE WHEN target_compact = '' THEN 'empty'
            WHEN \(saysNothing("target_compact")) THEN 'nothing'
            WHEN target_compact IN \(dialect.list(NotationVocabulary.yes + NotationVocabulary.unchosen)) THEN 'yes'
            WHEN target_compact IN \(dialect.list(NotationVocabulary.no)) THEN 'no'
            WHEN t_reads THEN 'number'
            WHEN NOT (\(dialect.matches("target_compact", Self.beyondWords))) AND NOT is_bare_unit AND target_rest <> ''
              THEN 'level' END AS target_is,
          actual_compact = '' OR \(saysNothing("actual_compact")) AS actual_is_nothing,
          CASE WHEN t_unit = '' OR a_unit = '' THEN 'same'
            WHEN t_base = a_base THEN CASE WHEN t_factor = a_factor THEN 'same' ELSE 'factors' END
            WHEN t_base = '%' OR a_base = '%' THEN NULL
            WHEN t_base = '' OR a_base = '' THEN 'factors'
            WHEN position('/' IN t_base) > 0 OR position('/' IN a_base) > 0 THEN NULL
            WHEN t_dimension > 0 AND t_dimension = a_dimension THEN 'sizes'
            WHEN t_counting = 'measure' OR a_counting = 'measure' OR (t_counting = a_counting AND t_counting <> 'open')
              THEN NULL
            ELSE 'factors' END AS units
        FROM read_targets s
      ),
      compared AS (
        SELECT s.*, \(methods.methodNumber) AS method,
          t_number * CASE units WHEN 'same' THEN 1 WHEN 'factors' THEN t_factor ELSE \(wide("t_factor")) * t_size END AS a,
          a_number * CASE units WHEN 'same' THEN 1 WHEN 'factors' THEN a_factor ELSE \(wide("a_factor")) * a_size END
            AS reached,
          a_number * CASE WHEN a_unit = '' THEN t_factor ELSE a_factor END AS plain,
          CASE WHEN a_unit = '' THEN t_family ELSE a_family END AS family
        FROM read_values s
      ),
      \(dialect.step("judged"))
        SELECT s.*, \(state) AS state
        FROM compared s
      ),

    """
  }

  private func units(_ side: String) -> String {
    let join = side == "t" ? "ts" : "acs"
    return """
      \(join).sign AS \(side)_compares, \(join).soft AS \(side)_soft, \(side)u.reading AS \(side)_reading,
          \(side)u.magnitudes AS \(side)_magnitudes, \(side)u.family AS \(side)_family,
          \(side)u.dimension AS \(side)_dimension, \(side)u.size AS \(side)_size, \(side)u.counting AS \(side)_counting,
          \(side)u.base || CASE WHEN s.\(side)_divisor = '' THEN '' ELSE '/' || s.\(side)_divisor END AS \(side)_base,
          \(side)u.factor * CASE s.\(side)_magnitude \(Magnitude.allCases.map { "WHEN '\($0.rawValue)' THEN \($0.size)" }
            .joined(separator: " ")) ELSE 1 END AS \(side)_factor,
          s.\(side)_divisor = '' OR (\(side)d.word <> '' AND \(side)d.base <> '%') AS \(side)_divides
      """
  }

  private func reads(_ side: String) -> String {
    """
    \(side)_number IS NOT NULL AND \(side)_compares IS NOT NULL AND \(side)_divides AND \(side)_reading <> 'never'
            AND (\(side)_magnitude = '' OR \(side)_magnitudes) AND (\(side)_suffix = '' OR \(side)_unit <> '')
            AND NOT (\(side)_spaced AND \(side)_kind = 'y')
    """
  }

  /// Words such as 年 and 月 make dates of some numbers; so do some numbers alone.
  private var calendarTargets: String {
    calendar("t") { unit in
      let cells = ReadableUnit.comparators.compactMap { comparator -> String? in
        let kinds = NumberKind.allCases.filter { unit.targets.contains(.init(kind: $0, comparator: comparator)) }
        guard !kinds.isEmpty else { return nil }
        let sign = "t_compares = '\(comparator?.rawValue ?? "")'"
        if kinds.count == NumberKind.allCases.count { return sign }
        return "(\(sign) AND t_kind IN \(dialect.list(kinds.map(\.rawValue))))"
      }
      // A soft word is no sign: 达到2020.
      let isSigned =
        unit.spelling.isEmpty ? "(t_sign = '' OR NOT t_soft OR t_kind <> 'y')" : "(t_sign = '' OR NOT t_soft)"
      return cells.isEmpty ? nil : "\(isSigned) AND (" + cells.joined(separator: " OR ") + ")"
    }
  }

  private var calendarActuals: String {
    calendar("a") { unit in
      let cells = NumberKind.allCases.compactMap { kind -> String? in
        switch unit.actuals[kind] {
        case .always: "a_kind = '\(kind.rawValue)'"
        case .againstSameUnit: "(a_kind = '\(kind.rawValue)' AND t_reads AND t_unit = a_unit)"
        case nil: nil
        }
      }
      return cells.isEmpty ? nil : "a_sign = '' AND (" + cells.joined(separator: " OR ") + ")"
    }
  }

  private func calendar(_ side: String, _ condition: (ReadableUnit) -> String?) -> String {
    var words: [(condition: String, words: [String])] = []
    for unit in units.calendar {
      guard let text = condition(unit) else { continue }
      if let known = words.firstIndex(where: { $0.condition == text }) {
        words[known].words.append(unit.spelling)
      } else {
        words.append((text, [unit.spelling]))
      }
    }
    let plain = words.map { "(\(side)_word IN \(dialect.list($0.words)) AND \($0.condition))" }
    let isAlone = "\(side)_magnitude = '' AND \(side)_divisor = '' AND \(side)_suffix = ''"
    return """
      (\(isAlone) AND (\(plain.isEmpty ? "FALSE" : plain.joined(separator: "\n              OR "))))
              OR (\(side)_word = '' AND \(side)_magnitude <> '')
      """
  }

  /// The comparator that is written: a sign, or a word behind the number that outweighs a soft one before it.
  private var comparator: String {
    let suffixes = NotationVocabulary.suffixes.map {
      "WHEN \(dialect.literal($0.spelling)) THEN '\($0.comparator.rawValue)'"
    }
    return
      "CASE WHEN NOT t_soft OR t_suffix = '' THEN t_compares ELSE CASE t_suffix \(suffixes.joined(separator: " ")) END END"
  }

  private func saysNothing(_ column: String) -> String {
    let plain = NotationVocabulary.fillers.filter { !"-^\\".contains($0) }
    let isFilled = dialect.matches(column, "^[\(plain)\\\\^-]*$")
    return "\(column) IN \(dialect.list(NotationVocabulary.nothing)) OR \(isFilled)"
  }

  /// Digits, numerals, signs, brackets and years: with these a text may say more than words.
  private static let beyondWords =
    "[0-9零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿<>=≥≤±%‰‱~×✕*Xx/·—.+()【】〔〕〖〗〈〉《》“”‘’「」『』{}|□☑☐■√#每①-⑳❶-❿-]|\\[|\\]|"
    + longestFirst(NotationVocabulary.yearEnds)

  /// What there is to score: a code of ``UnreadReason``, or a word for what follows.
  private var state: String {
    let missing = methods.byRule { methods.policies(of: $0).missingActual == .zero ? "'none'" : "'unscored'" }
    let level = "CASE WHEN level IS NOT NULL THEN 'level'"
    let repeats = "actual_word <> '' AND (actual_word = target_word OR '定性' || actual_word = target_word)"
    let best = methods.byRule { scheme.scoring.indicatorRule($0).levels.isEmpty ? "'Q0104'" : "'best'" }
    let textActual = methods.byRule {
      methods.policies(of: $0).textActual == .byLevel ? "level IS NOT NULL AND is_words" : "FALSE"
    }
    return """
      CASE WHEN node IS NULL THEN 'Q0101'
            WHEN points IS NULL THEN 'Q0102'
            WHEN actual_word IN \(dialect.list(NotationVocabulary.notApplicable.sorted())) THEN \(notApplicable)
            WHEN target_is = 'level' THEN \(level) WHEN actual_is_nothing THEN \(missing)
              WHEN \(repeats) THEN \(best) ELSE 'Q0104' END
            WHEN target_is = 'empty' THEN \(level) ELSE \(withoutTarget) END
            WHEN target_is = 'nothing' THEN \(withoutTarget)
            WHEN target_is IN ('yes', 'no') THEN CASE
              WHEN actual_compact IN \(dialect.list(NotationVocabulary.yes)) THEN
                CASE target_is WHEN 'yes' THEN 'met' ELSE 'missed' END
              WHEN actual_compact IN \(dialect.list(NotationVocabulary.no)) THEN
                CASE target_is WHEN 'no' THEN 'met' ELSE 'missed' END
              WHEN level IS NOT NULL THEN 'level' WHEN actual_is_nothing THEN \(missing) ELSE 'Q0104' END
            WHEN target_is = 'number' THEN CASE
              WHEN actual_is_nothing THEN \(missing)
              WHEN NOT a_reads THEN CASE WHEN \(textActual) THEN 'level'
                WHEN length(a_whole) > 12 OR length(a_fraction) > 6 THEN 'Q0106' ELSE 'Q0104' END
              WHEN units IS NULL OR \(valueUnits) THEN 'Q0105'
              WHEN \(isTooLarge) THEN 'Q0106'
              ELSE 'number' END
            WHEN length(t_whole) > 12 OR length(t_fraction) > 6 THEN 'Q0106'
            ELSE 'Q0103' END
      """
  }

  private var notApplicable: String {
    methods.byRule { rule in
      switch methods.policies(of: rule).notApplicable {
      case .full: "'full'"
      case .zero: "'none'"
      case .forbidden: "'unscored'"
      case .redistribute, .rescale, .move: "'Q0107'"
      }
    }
  }

  /// What has no target may be left out, so that its points belong to others.
  private var withoutTarget: String {
    methods.byRule { methods.policies(of: $0).missingTarget == .leftOut ? "'Q0107'" : "'Q0103'" }
  }

  /// A plain value is measured in its own unit, so that converting has to leave it as it is.
  private var valueUnits: String {
    methods.byMeasure { $0 == .value ? "(t_unit <> '' AND a_unit <> '' AND t_base <> a_base)" : "FALSE" }
  }

  private var isTooLarge: String {
    let most = "\(methods.largest)"
    return methods.byMeasure { measure in
      measure == .value
        ? "(plain NOT BETWEEN -\(most) AND \(most))"
        : "(a NOT BETWEEN -\(most) AND \(most) OR reached NOT BETWEEN -\(most) AND \(most))"
    }
  }
}
