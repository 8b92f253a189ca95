/// Texts with a reading as a whole: placeholders and yes or no.
enum FixedReading {
  static func of(_ text: FoldedText) -> WrittenValue.Reading? {
    let compact = text.compact(text.glyphs.indices)
    if none.contains(compact) || text.glyphs.allSatisfy({ isFiller($0.folded) }) {
      return WrittenValue.Reading.none(unit: nil, comparator: nil)
    }
    let choice = String(compact.filter { !"\"'“”‘’。.".contains($0) })
    if yes.contains(choice) { return .yesNo(true) }
    if no.contains(choice) { return .yesNo(false) }
    if unchosen.contains(choice) { return .yesNo(nil) }
    return nil
  }

  static let none: Set<String> = [
    "无", "没有", "暂无", "空", "(空)", "无。", "(无)", "N/A", "n/a", "NA", "N.A.", "#N/A", "null", "NULL", "None", "none", "nan",
    "NaN",
    "不适用", "不涉及", "未填", "未填报", "未填写", "待填", "待定", "待填报", "待补充", "缺", "缺失", "未设置", "未设定", "#REF!", "#VALUE!",
    "#DIV/0!", "#NAME?", "无数据", "无此项", "无指标",
  ]
  static let yes: Set<String> = [
    "是", "有", "是的", "☑是□否", "☑是☐否", "√是□否", "是☑否□", "是√否□", "■是□否", "是☑否☐", "是■否□",
  ]
  static let no: Set<String> = ["否", "不是", "□是☑否", "☐是☑否", "□是√否", "是□否☑", "是□否√", "□是■否", "是☐否☑", "是□否■"]
  static let unchosen: Set<String> = [
    "是/否", "是否", "是、否", "是或否", "否/是", "有/无", "有无", "有或无", "□是□否", "是□否□", "☐是☐否", "是☐否☐", "是,否", "是(否)", "是|否", "是;否",
    "是-否",
  ]

  /// Signs that fill an empty cell.
  static let fillers = "/\\-—*…_?.·~,;:|、。!×＊※□○◯●■☐#'\"=+^&"

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool { fillers.unicodeScalars.contains(scalar) }
}

extension WrittenValue.Reading {
  var remarks: [Remark] {
    if case .yesNo(nil) = self { [.unchosenYesNo] } else { [] }
  }
}
