import Diagnostics
import ScoringCore

/// What a paragraph of the report says about the projects: how many there are, and a list of names with amounts.
///
/// `共有3项项目支出，分别是科普经费80.00万元、讲座经费24.00万元、展览经费0.00。`
struct ProjectStatement: Sendable {
  /// The number that is stated; `nil` where the paragraph only lists.
  let count: Int?
  let items: [Item]
  let place: SourcePlace

  struct Item: Hashable, Sendable {
    let name: String
    /// In 万元.
    let amount: ExactDecimal
  }

  /// - Returns: `nil` where the paragraph speaks of nothing of the kind.
  init?(_ line: ReportText.Line) {
    guard !line.isHeading, line.text.holds("项目"), line.text.hasDigits || line.text.holds("共") else { return nil }
    count = Self.count(in: line.text)
    items = Self.items(in: line.written)
    place = line.place
    guard count != nil || !items.isEmpty else { return nil }
  }

  private static func count(in text: String) -> Int? {
    guard text.holds("共") else { return nil }
    let number =
      text.firstMatch(of: /共(?:有|计|安排|涉及|实施|列入)?([0-9]{1,4}|[一二三四五六七八九十]{1,3})[个项][^,。;]{0,4}?(?:项目|支出)/)
      .map { $0.1 } ?? text.firstMatch(of: /项目(?:支出)?共(?:有|计)?([0-9]{1,4}|[一二三四五六七八九十]{1,3})[个项]/).map { $0.1 }
    return number.flatMap { Int($0) ?? ListNumber.value(ofChinese: $0) }
  }

  /// Fewer are mentioned and not listed.
  private static let leastItems = 2

  /// The longest run of pieces that end in an amount.
  private static func items(in written: String) -> [Item] {
    var best: [Item] = []
    var run: [Item] = []
    for sentence in written.unicodeScalars.split(whereSeparator: endsSentence) {
      for piece in sentence.split(whereSeparator: partsItems) {
        if endsInAmount(piece), let item = item(in: PlainText.folded(String(piece)), isFirst: run.isEmpty) {
          run.append(item)
        } else {
          run = []
        }
        if run.count > best.count { best = run }
      }
      run = []
    }
    return best.count >= leastItems ? best : []
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？", "\n": true
    default: false
    }
  }

  private static func partsItems(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "；", ";", "，": true
    default: false
    }
  }

  /// Most pieces do not, and are not worth a closer look.
  private static func endsInAmount(_ piece: Substring.UnicodeScalarView) -> Bool {
    guard let last = piece.last(where: { !$0.properties.isWhitespace }) else { return false }
    return last == "元" || ("0"..."9").contains(last) || ("０"..."９").contains(last)
  }

  private static let lead = ["分别是", "分别为", "包括", "其中:", "其中", "如下:", ":"]

  private static func item(in piece: String, isFirst: Bool) -> Item? {
    let unit = ["万元", "元"].first { piece.hasSuffix($0) }
    let (before, number) = parted(piece.dropLast(unit?.count ?? 0))
    guard (2...60).contains(before.count), let amount = ExactDecimal(number.filter { $0 != "," }) else { return nil }
    var name = String(before)
    if isFirst, let word = lead.first(where: { name.holds($0) }), let range = name.ranges(of: word).last {
      name = String(name[range.upperBound...].drop { $0 == ":" })
    }
    // A bare number must look like money: 0.00, not 第3.
    guard name.count > 1, unit != nil || number.contains(".") else { return nil }
    return Item(name: name, amount: unit == "元" ? (try? amount.multiplied(by: tenThousandth)) ?? amount : amount)
  }

  /// What stands before the number at the end, and the number: `展览经费1,200.00`.
  private static func parted(_ text: Substring) -> (Substring, Substring) {
    let end = text.lastIndex { !($0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")) }
    var number = text[(end.map(text.index(after:)) ?? text.startIndex)...]
    // Signs that belong to no number belong to the name, as in 方案2.1.5.
    while let first = number.first, !(first.isNumber && number.count { $0 == "." } <= 1) { number.removeFirst() }
    return (text[..<number.startIndex], number)
  }

  private static let tenThousandth = (try? ExactDecimal(coefficient: 1, scale: 4)) ?? .zero
}
