import Diagnostics

/// Takes the measure out of 偏差原因及改进措施, where reason and measure share one cell.
enum StatedMeasure {
  /// From the first clause on that speaks of what will be done; `nil` when none does.
  static func text(in cell: String) -> String? {
    if let label = ["改进措施：", "改进措施:", "整改措施：", "整改措施:", "措施：", "措施:"].compactMap({ cell.firstPlace(of: $0) }).first {
      let rest = Clause.text(String(cell[label.upperBound...]))
      return rest.isEmpty ? nil : rest
    }
    var rest = cell[...].unicodeScalars
    while let first = rest.first {
      if isSeparator(first) || first.properties.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      let clause = Substring(rest)
      if openings.contains(where: { clause.utf8.starts(with: $0.utf8) }) { return Clause.text(String(clause)) }
      guard let end = rest.firstIndex(where: isSeparator) else { return nil }
      rest = rest[end...]
    }
    return nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", ";", "，", ",", "\n": true
    default: false
    }
  }

  private static let openings = [
    "今后", "下年", "下一年", "下一步", "下步", "明年", "次年", "拟", "将", "计划", "争取", "进一步", "加强", "加大", "加快", "完善",
    "督促", "建立", "健全", "优化", "提前", "及早", "尽快", "尽早", "补报", "补办", "调整目标",
  ]
}
