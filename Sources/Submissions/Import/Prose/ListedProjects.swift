import ScoringCore

/// The projects that a report lists in prose: 共有11项项目支出，分别是甲80.00万元、乙24.00万元、丙0.00。
public struct ListedProjects: Hashable, Sendable {
  /// 11 in 共有11项; `nil` where no count is stated.
  public let count: Int?
  public let items: [Item]

  public struct Item: Hashable, Sendable {
    public let name: String
    /// In 万元.
    public let amount: ExactDecimal
  }

  /// - Returns: `nil` unless the text lists at least two names with amounts.
  public init?(in text: String) {
    guard let opening = ["分别是", "分别为", "包括", "具体为", "具体是", "其中"].lazy.compactMap({ text.firstRange(of: $0) }).first
    else {
      return nil
    }
    let end = text[opening.upperBound...].firstIndex { "。；;\n".contains($0) } ?? text.endIndex
    items = text[opening.upperBound..<end].split(separator: "、").compactMap { Item(String($0)) }
    count = Self.count(in: text[..<opening.lowerBound])
    guard items.count >= 2 else { return nil }
  }

  /// 共有11项, 共 11 个: the last count before the list.
  private static func count(in text: Substring) -> Int? {
    let narrowed = Blanks.removed(from: FullWidth.narrowed(String(text)))
    guard let mark = narrowed.ranges(of: "共").last else { return nil }
    let rest = narrowed[mark.upperBound...].drop { "有计安排实施".contains($0) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), let unit = rest.dropFirst(digits.count).first, "项个".contains(unit) else {
      return nil
    }
    return count
  }
}

extension ListedProjects.Item {
  /// `科普经费80.00万元`: the last number is the amount.
  init?(_ text: String) {
    var rest = Blanks.trimmed(FullWidth.narrowed(text))[...]
    for ending in ["万元", "万"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    let digits = String(rest.reversed().prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }.reversed())
    guard let amount = ExactDecimal(digits.filter { $0 != "," }), digits.first?.isNumber ?? false else { return nil }
    let name = Blanks.trimmed(String(rest.dropLast(digits.count)))
    guard !name.isEmpty else { return nil }
    self.init(name: name, amount: amount)
  }
}
