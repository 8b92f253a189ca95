/// Texts with a reading as a whole: placeholders and yes or no.
enum FixedReading {
  static func of(_ text: FoldedText) -> WrittenValue.Reading? {
    if text.glyphs.allSatisfy({ isFiller($0.folded) }) { return Answer.nothing.reading }
    if let answer = answers.meaning(of: text.glyphs.indices, in: text) { return answer.reading }
    guard text.glyphs.contains(where: { isQuoteOrStop($0.folded) }) else { return nil }
    let choice = text.without(isQuoteOrStop)
    guard let answer = answers.meaning(of: choice.glyphs.indices, in: choice), answer != .nothing else { return nil }
    return answer.reading
  }

  /// What part of a text means by itself: 是 in 是（已验收）.
  static func of(_ range: Range<Int>, in text: FoldedText) -> WrittenValue.Reading? {
    answers.meaning(of: range, in: text)?.reading
  }

  private enum Answer {
    case nothing, yes, no, unchosen

    var reading: WrittenValue.Reading {
      switch self {
      case .nothing: .none(unit: nil, comparator: nil)
      case .yes: .yesNo(true)
      case .no: .yesNo(false)
      case .unchosen: .yesNo(nil)
      }
    }
  }

  private static let answers = WordTable(
    none.map { ($0, Answer.nothing) } + yes.map { ($0, .yes) } + no.map { ($0, .no) }
      + unchosen.map { ($0, .unchosen) }
  )

  static let none = [
    "无", "没有", "暂无", "空", "(空)", "无。", "(无)", "N/A", "n/a", "NA", "N.A.", "#N/A", "null", "NULL", "None", "none", "nan",
    "NaN",
    "不适用", "不涉及", "未填", "未填报", "未填写", "待填", "待定", "待填报", "待补充", "缺", "缺失", "未设置", "未设定", "#REF!", "#VALUE!",
    "#DIV/0!", "#NAME?", "无数据", "无此项", "无指标",
  ]
  static let yes = [
    "是", "有", "是的", "√", "✓", "✔", "☑是□否", "☑是☐否", "√是□否", "是☑否□", "是√否□", "■是□否", "是☑否☐", "是■否□",
  ]
  static let no = ["否", "不是", "□是☑否", "☐是☑否", "□是√否", "是□否☑", "是□否√", "□是■否", "是☐否☑", "是□否■"]
  static let unchosen = [
    "是/否", "是否", "是、否", "是或否", "否/是", "有/无", "有无", "有或无", "□是□否", "是□否□", "☐是☐否", "是☐否☐", "是,否", "是(否)", "是|否", "是;否",
    "是-否",
  ]

  private static func isQuoteOrStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "。", ".": true
    default: false
    }
  }

  /// Signs that fill an empty cell.
  static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", "-", "—", "*", "…", "_", "?", ".", "·", "~", ",", ";", ":", "|", "、", "。", "!", "×", "＊", "※": true
    case "□", "○", "◯", "●", "■", "☐", "#", "'", "\"", "=", "+", "^", "&": true
    default: false
    }
  }
}

extension WrittenValue.Reading {
  var remarks: [Remark] {
    if case .yesNo(nil) = self { [.unchosenYesNo] } else { [] }
  }
}
