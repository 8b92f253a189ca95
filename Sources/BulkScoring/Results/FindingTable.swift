import Diagnostics
import OfficeFiles

/// `findings.csv`: what is wrong with the tables, by department and project.
enum FindingTable {
  static func csv(_ findings: [PlacedFinding], _ lines: LineIndex, language: Language) -> String {
    let columns = [
      Wording(zh: "部门编码", en: "department_id"),
      Wording(zh: "项目编码", en: "project_id"),
      Wording(zh: "文件", en: "file"),
      Wording(zh: "行", en: "line"),
      Wording(zh: "列", en: "column"),
      Wording(zh: "程度", en: "severity"),
      Wording(zh: "代码", en: "code"),
      Wording(zh: "问题", en: "message"),
      Wording(zh: "建议", en: "remedy"),
    ]
    let sorted = findings.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.department != second.department { return first.department.isBefore(second.department) }
      if first.project != second.project { return first.project.isBefore(second.project) }
      return left.offset < right.offset
    }
    return CSVText.text(
      header: columns.map { $0.text(in: language) },
      rows: sorted.map { row($0.element, lines.placed($0.element), language) }
    )
  }

  private static func row(_ placed: PlacedFinding, _ finding: Finding, _ language: Language) -> [String] {
    [
      placed.department,
      placed.project,
      finding.place?.file ?? "",
      finding.place?.line.map { String($0) } ?? "",
      finding.place?.column.map { String($0) } ?? "",
      finding.severity.wording.text(in: language),
      finding.code,
      finding.message.text(in: language),
      finding.help?.text(in: language) ?? "",
    ]
  }
}

extension String {
  /// By bytes, as the results are sorted.
  fileprivate func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
