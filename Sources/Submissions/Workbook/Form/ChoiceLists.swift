import Diagnostics
import OfficeFiles

/// The words offered for actual results that are not numbers.
enum ChoiceLists {
  private static let answers = ["是", "否"]
  private static let levels = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"]

  /// One list for each run of rows of the same kind.
  ///
  /// - Parameter kinds: of the rows below the header.
  static func dropDowns(_ kinds: [TargetForm.Kind], column: Int, language: Language) -> [Worksheet.DropDown] {
    var lists: [Worksheet.DropDown] = []
    for (index, kind) in kinds.enumerated() {
      guard let choices = choices(of: kind) else { continue }
      if index > 0, kinds[index - 1] == kind, !lists.isEmpty {
        lists[lists.count - 1].range.lastRow = index + 1
      } else {
        let range = CellRange(row: index + 1, column: column)
        lists.append(Worksheet.DropDown(range, choices: choices, hint: hint(of: kind).text(in: language)))
      }
    }
    return lists
  }

  private static func choices(of kind: TargetForm.Kind) -> [String]? {
    switch kind {
    case .yesNo: answers
    case .level: levels
    default: nil
    }
  }

  private static func hint(of kind: TargetForm.Kind) -> Wording {
    kind == .yesNo
      ? Wording(zh: "请选“是”或“否”", en: "choose 是 (yes) or 否 (no)")
      : Wording(zh: "请从列表中选择完成等级；也可以自行填写文字或数值", en: "choose a level from the list, or write your own words or a number")
  }
}

/// How hints stand out.
enum HintColours {
  /// What still needs doing is yellow; a target missed with its reason given needs nothing more.
  static func highlights(rows: ClosedRange<Int>, column: Int, language: Language) -> [Worksheet.Highlight] {
    let range = CellRange(rows: rows, columns: column...column)
    let first = FormulaReference.text(row: rows.lowerBound, column: column, fixed: true)
    let settled = FillingHint.missedWithReason.wording.text(in: language)
    let condition = "=AND(LEN(\(first))>0,\(first)<>\"\(settled)\")"
    return [Worksheet.Highlight(range, when: condition, fill: RGB(0xFFEB9C), text: EntryStyle.attention)]
  }
}
