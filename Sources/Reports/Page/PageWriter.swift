import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// The page of a result as it is written, with what all its parts need.
struct PageWriter {
  let result: EvaluationResult
  let language: Language
  let scores: ScoreText
  let money: MoneyTotals
  var markup = Markup(capacity: 262_144)

  init(_ result: EvaluationResult, _ language: Language) {
    self.result = result
    self.language = language
    scores = ScoreText(result)
    money = MoneyTotals(ReportFacts(result))
  }

  mutating func raw(_ text: String) { markup.raw(text) }
  /// Text of others.
  mutating func text(_ text: String) { markup.text(text) }
  mutating func word(_ word: PageWord) { markup.text(word.wording.text(in: language)) }
  func say(_ word: PageWord) -> String { word.wording.text(in: language) }
  func say(_ wording: Wording) -> String { wording.text(in: language) }

  /// Text of others inside a line of ours: whatever direction it has, what stands beside it keeps its place.
  mutating func isolated(_ text: String) {
    raw("<bdi>")
    markup.text(text)
    raw("</bdi>")
  }

  mutating func element(_ tag: String, _ text: String, class kind: String? = nil) {
    raw("<\(tag)\(kind.map { " class=\"\($0)\"" } ?? "")>")
    markup.text(text)
    raw("</\(tag)>")
  }

  /// - Parameter order: what the column is sorted by, where that is not its text.
  mutating func cell(_ text: String, class kind: String? = nil, order: Int64? = nil) {
    raw("<td\(kind.map { " class=\"\($0)\"" } ?? "")\(order.map { " data-v=\"\($0)\"" } ?? "")>")
    markup.text(text)
    raw("</td>")
  }

  mutating func header(_ columns: [(word: PageWord, class: String?)]) {
    raw("<thead><tr>")
    for column in columns { element("th scope=\"col\"", closing: "th", say(column.word), class: column.class) }
    raw("</tr></thead>\n")
  }

  private mutating func element(_ opening: String, closing: String, _ text: String, class kind: String?) {
    raw("<\(opening)\(kind.map { " class=\"\($0)\"" } ?? "")>")
    markup.text(text)
    raw("</\(closing)>")
  }

  /// A frame that scrolls by itself where its table is too wide, and a caption for it.
  ///
  /// - Parameter isKept: on one page in print, as it is small.
  mutating func table(
    _ caption: String,
    class kind: String = "",
    isKept: Bool = false,
    _ rows: (inout PageWriter) -> Void
  ) {
    raw("<div class=\"scroll\(isKept ? " keep" : "")\" tabindex=\"0\" role=\"region\" aria-label=\"")
    markup.text(caption)
    raw("\">\n<table class=\"\(kind)\">\n<caption>")
    markup.text(caption)
    raw("</caption>\n")
    rows(&self)
    raw("</table>\n</div>\n")
  }

  /// A part of the page with its heading.
  mutating func section(_ id: String, _ heading: PageWord, _ content: (inout PageWriter) -> Void) {
    raw("<section id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n<h2 id=\"\(id)-h\">")
    word(heading)
    raw("</h2>\n")
    content(&self)
    raw("</section>\n")
  }

  /// A term and what is said of it.
  mutating func fact(_ term: PageWord, _ text: String, class kind: String? = nil) {
    raw("<div><dt>")
    word(term)
    raw("</dt>")
    element("dd", text, class: kind)
    raw("</div>\n")
  }

  func amount(_ money: ExactDecimal?) -> String { money.map(MoneyText.amount) ?? say(.notStated) }

  /// `93.20`, with 暂计 where it may still rise.
  func score(_ points: Points?, isProvisional: Bool = false) -> String {
    guard let points else { return say(.unscored) }
    let mark = language == .chinese ? "（\(say(.provisional))）" : " (\(say(.provisional)))"
    return scores.number(points) + (isProvisional ? mark : "")
  }
}

extension ExactDecimal {
  /// An order to sort by: in ten-thousandths as far as they fit.
  var order: Int64 {
    var (number, places) = (Int128(coefficient), Int(scale))
    while places > 4 { (number, places) = (number / 10, places - 1) }
    while places < 4 { (number, places) = (number * 10, places + 1) }
    return Int64(clamping: number)
  }
}
