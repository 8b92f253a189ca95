import RuleFiles
import ScoringCore
import Submissions

/// From the texts of a row to its place, its points and its values.
extension Script {
  var readingSteps: String {
    """
      -- 统一空格，再统一全角半角和符号 / one form for blanks, then for full-width and other signs
      rows_as_text AS (
        SELECT department_id, project_id, level1, level2, level3, target_text, actual_text, weight,
          \(Self.read.map { "\(unlessPlain($0, "translate(\($0), \(blanks))")) AS \($0)_b" }.joined(separator: ",\n      "))
        FROM (SELECT \(Self.columns.map { "COALESCE(CAST(\($0) AS \(dialect.text)), '') AS \($0)" }
          .joined(separator: ",\n        ")) FROM \(table)) AS source
      ),
      \(dialect.step("texts"))
        SELECT department_id, project_id, level1, level2, level3, target_text, actual_text, weight,
          \(folded("target_text_b")) AS target_f,
          \(folded("actual_text_b")) AS actual_f,
          \(folded("weight_b")) AS weight_f,
          \(word("target_text_b")) AS target_word,
          \(word("actual_text_b")) AS actual_word,
          \(key("CASE WHEN position('目标' IN level1) > 0 AND position('-' IN translate(level1_b, '—－', '--')) > 0\n"
            + "        THEN substr(level1_b, position('-' IN translate(level1_b, '—－', '--')) + 1) ELSE level1_b END"
          )) AS category_key,
          \(key("level2_b")) AS subcategory_key
        FROM rows_as_text
      ),
      placed AS (
        SELECT t.*, c.place,
          CASE WHEN c.place = 'category' THEN COALESCE(s.node, c.node) ELSE c.node END AS node,
          CASE WHEN \(dialect.matches("weight_f", "^[0-9]{1,5}([.][0-9]{1,4})?( *分)?$")) THEN
            CAST(split_part(replace(replace(weight_f, '分', ''), ' ', ''), '.', 1)
              || rpad(split_part(replace(replace(weight_f, '分', ''), ' ', ''), '.', 2), 4, '0') AS bigint) END AS stated
        FROM texts t
        LEFT JOIN category_word c ON c.word = \(stem("t.category_key"))
        LEFT JOIN subcategory_word s ON s.category = c.node AND s.word = \(stem("t.subcategory_key"))
      ),
      \(dialect.step("taken_apart"))
        SELECT p.*, r.rule, r.unstated,
          CASE WHEN stated <= 100000000 THEN stated END AS points,
          replace(target_f, ' ', '') AS target_compact,
          replace(actual_f, ' ', '') AS actual_compact,
          \(dialect.groups("target_f", Self.quantity)) AS target_groups,
          \(dialect.groups("actual_f", Self.quantity)) AS actual_groups
        FROM placed p
        LEFT JOIN node_rule r ON r.node = p.node
        WHERE p.place IS NULL OR p.place <> 'execution'
      ),
      \(dialect.step("parts"))
        SELECT s.*,
          \(parts("target", "t")),
          \(parts("actual", "a"))
        FROM taken_apart s
      ),
      \(dialect.step("numbers"))
        SELECT s.*,
          \(numbers("t")),
          \(numbers("a"))
        FROM parts s
      ),
      \(dialect.step("unit_texts"))
        SELECT s.*,
          \(unitTexts("t")),
          \(unitTexts("a"))
        FROM numbers s
      ),
      \(dialect.step("unit_parts"))
        SELECT s.*,
          \(unitParts("t")),
          \(unitParts("a")),
          CASE WHEN t_whole = '' THEN
            \(dialect.removing("^(" + Self.longestFirst(NotationVocabulary.prefixes.map(\.spelling)) + ")", from: "target_compact"))
            ELSE '' END AS target_rest
        FROM unit_texts s
      ),

    """
  }

  private static let columns = [
    "department_id", "project_id", "level1", "level2", "level3", "target_text", "actual_text", "weight",
  ]

  /// The columns in which something is read.
  private static let read = ["level1", "level2", "target_text", "actual_text", "weight"]

  /// `[sign] number [unit]`, in three groups; a blank before the unit belongs to the third.
  private static let quantity =
    "^([^-+0-9 ]*) *([-+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?)((?: *[^-+0-9 .,][^ ]*)?)$"

  /// The words as alternatives of a pattern, so that a longer one is found before one that it begins with.
  static func longestFirst(_ words: [String]) -> String {
    Set(words).sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }.joined(separator: "|")
  }

  private func text(of scalars: [Unicode.Scalar]) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// Blanks of all kinds, and as many plain ones.
  private var blanks: String {
    let blanks = NotationVocabulary.blanks
    return dialect.literal(text(of: blanks)) + ", '" + String(repeating: " ", count: blanks.count) + "'"
  }

  /// Full-width signs as half-width, marks without width left out.
  private func folded(_ column: String) -> String {
    let foldings = NotationVocabulary.foldings
    let from = text(of: foldings.map(\.written) + NotationVocabulary.invisible)
    let into = text(of: foldings.map(\.meant))
    return "trim(" + unlessPlain(column, "translate(\(column), \(dialect.literal(from)), \(dialect.literal(into)))")
      + ")"
  }

  /// Most texts have nothing to translate, and finding that out is much faster.
  private func unlessPlain(_ column: String, _ translated: String) -> String {
    "CASE WHEN \(dialect.matches(column, "^[ -~一-龥≥≤]*$")) THEN \(column) ELSE \(translated) END"
  }

  /// As ``NameKey/word(_:)`` makes it.
  private func word(_ column: String) -> String {
    let dropped = " 。，,.；;、“”\""
    return "CASE WHEN \(dialect.matches(column, "[\(dropped)]")) THEN "
      + "translate(\(column), \(dialect.literal(dropped)), '') ELSE \(column) END"
  }

  /// As ``NameKey/category(_:)`` makes it, but for the trailing 指标, which ``stem(_:)`` drops.
  private func key(_ column: String) -> String {
    "split_part(replace(translate(\(column), '（', '('), ' ', ''), '(', 1)"
  }

  private func stem(_ key: String) -> String {
    "CASE WHEN length(\(key)) > 2 AND right(\(key), 2) = '指标' THEN left(\(key), length(\(key)) - 2) ELSE \(key) END"
  }

  private func parts(_ column: String, _ side: String) -> String {
    let groups = "\(column)_groups"
    let number = dialect.group(2, of: groups)
    let tail = dialect.group(3, of: groups)
    return """
      \(dialect.group(1, of: groups)) AS \(side)_sign,
          left(\(number), 1) = '-' AS \(side)_negative,
          split_part(translate(\(number), '0+-,', '0'), '.', 1) AS \(side)_whole,
          split_part(translate(\(number), '0+-,', '0'), '.', 2) AS \(side)_fraction,
          left(\(tail), 1) = ' ' AS \(side)_spaced,
          trim(\(tail)) AS \(side)_tail
      """
  }

  private func numbers(_ side: String) -> String {
    let ends = Set(NotationVocabulary.suffixes.compactMap { $0.spelling.last.map(String.init) }).sorted()
    let suffixes = "(" + Self.longestFirst(NotationVocabulary.suffixes.map(\.spelling)) + ")$"
    return """
      CASE WHEN length(\(side)_whole) BETWEEN 1 AND 12 AND length(\(side)_fraction) <= 6
              AND (\(side)_whole = '0' OR left(\(side)_whole, 1) <> '0')
            THEN CAST(CASE WHEN \(side)_negative THEN '-' ELSE '' END || \(side)_whole || rpad(\(side)_fraction, 6, '0')
              AS \(dialect.wide)) END AS \(side)_number,
          CASE WHEN length(\(side)_whole) = 8 OR (length(\(side)_whole) = 4 AND \(side)_whole >= '1900') THEN 'y'
            WHEN \(side)_fraction = '' AND \(side)_whole <> '0'
              AND (length(\(side)_whole) = 1 OR (length(\(side)_whole) = 2 AND \(side)_whole <= '31')) THEN 'd'
            ELSE 'o' END AS \(side)_kind,
          CASE WHEN right(\(side)_tail, 1) IN \(dialect.list(ends))
            THEN \(dialect.removing(suffixes, from: "\(side)_tail")) ELSE \(side)_tail END AS \(side)_unit
      """
  }

  private func unitTexts(_ side: String) -> String {
    let starts = Set(Magnitude.allCases.compactMap { $0.rawValue.first.map(String.init) }).sorted()
    let magnitudes = "^(" + Self.longestFirst(Magnitude.allCases.map(\.rawValue)) + ")"
    let guarded = "^(" + Self.longestFirst(units.magnitudeLike) + ")"
    return """
      substr(\(side)_tail, length(\(side)_unit) + 1) AS \(side)_suffix,
          CASE WHEN left(\(side)_unit, 1) NOT IN \(dialect.list(starts)) THEN \(side)_unit
            WHEN \(dialect.matches("\(side)_unit", guarded)) THEN \(side)_unit
            ELSE \(dialect.removing(magnitudes, from: "\(side)_unit")) END AS \(side)_measure
      """
  }

  private func unitParts(_ side: String) -> String {
    let stroked = dialect.list(units.stroked)
    return """
      left(\(side)_unit, length(\(side)_unit) - length(\(side)_measure)) AS \(side)_magnitude,
          CASE WHEN \(side)_measure IN \(stroked) THEN \(side)_measure
            ELSE split_part(\(side)_measure, '/', 1) END AS \(side)_word,
          CASE WHEN \(side)_measure IN \(stroked) OR position('/' IN \(side)_measure) = 0 THEN ''
            ELSE substr(\(side)_measure, position('/' IN \(side)_measure) + 1) END AS \(side)_divisor
      """
  }
}
