import ScoringCore

/// Finds the year that documents are for.
enum StatedYear {
  /// `2020年保定市…`, `（2022年度）`, `2022 年部门预算绩效文本`: the first year of the text.
  static func year(in text: String) -> Int? {
    let narrowed = Blanks.removed(from: FullWidth.narrowed(text))
    var rest = narrowed[...]
    while let mark = rest.firstIndex(of: "年") {
      let digits = rest[..<mark].reversed().prefix { $0.isASCII && $0.isNumber }
      if digits.count == 4, let year = Int(String(digits.reversed())), (2000...2099).contains(year) { return year }
      rest = rest[narrowed.index(after: mark)...]
    }
    return nil
  }

  /// Project codes of Hebei: six digits of the region, two of the year, a P: `13028123P00016110004W` is of 2023.
  ///
  /// - Source: codes and years of published target tables of Zunhua 2023 and Qinhuangdao 2022; not stated in a rule.
  static func year(inProjectCode code: String) -> Int? {
    let scalars = Array(code.unicodeScalars)
    guard scalars.count > 12, scalars[8] == "P", scalars[..<8].allSatisfy({ ("0"..."9").contains($0) }),
      let year = Int(String(String.UnicodeScalarView(scalars[6..<8])))
    else { return nil }
    return (15...50).contains(year) ? 2000 + year : nil
  }
}
