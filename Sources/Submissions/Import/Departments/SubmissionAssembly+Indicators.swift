import ScoringCore

extension SubmissionAssembly {
  mutating func indicator(_ draft: DraftIndicator, project: String) -> IndicatorEntry {
    let target = target(of: draft)
    let actual = draft[.actual] ?? Cell("", at: draft.name.place)
    for (column, cell) in [("一级指标", draft.category), ("二级指标", draft.subcategory), ("三级指标", draft.name)]
    where !cell.isEmpty {
      origins.append(ValueOrigin(project: project, indicator: draft.name.text, column: column, cell: cell))
    }
    for column in FormColumn.allCases {
      guard let cell = draft[column], ![.category, .subcategory, .name, .projectID, .projectName].contains(column)
      else { continue }
      origins.append(ValueOrigin(project: project, indicator: draft.name.text, column: column.rawValue, cell: cell))
    }
    return IndicatorEntry(
      category: draft.category,
      subcategory: draft.subcategory,
      name: draft.name,
      description: draft[.description]?.text ?? "",
      basis: draft[.basis]?.text ?? "",
      periodTarget: draft[.target] == nil ? nil : draft[.periodTarget],
      target: target,
      actual: actual,
      targetValue: NotationReader.target(target.text),
      actualValue: NotationReader.actual(actual.text),
      points: points(.points, of: draft),
      givenScore: points(.score, of: draft),
      evidence: draft[.evidence]?.text ?? "",
      deviationReason: draft[.reason]?.text ?? "",
      note: draft[.note]?.text ?? "",
      place: draft.name.place
    )
  }

  private mutating func points(_ column: FormColumn, of draft: DraftIndicator) -> ExactDecimal? {
    draft[column].flatMap { DraftAmount.points($0, column: column.rawValue, log: &log) }
  }

  /// Forms may have comparator, number and unit in columns of their own.
  private func target(of draft: DraftIndicator) -> Cell {
    guard let value = draft[.target] ?? draft[.periodTarget] else { return Cell("", at: draft.name.place) }
    var text = value.text
    if let unit = draft[.unit]?.text, Self.endsInDigit(text), !["无", "/", "-"].contains(unit) { text += unit }
    if let comparator = draft[.comparator]?.text,
      let sign = Self.signs[FormText.label(comparator)] ?? Self.signs[comparator],
      case .quantity(let quantity) = NotationReader.target(text).reading, quantity.comparator == nil
    {
      text = sign + text
    }
    return Cell(text, at: value.place)
  }

  private static func endsInDigit(_ text: String) -> Bool {
    text.unicodeScalars.last.map { ("0"..."9").contains($0) } ?? false
  }

  private static let signs: [String: String] = [
    "≥": "≥", ">=": "≥", "大于等于": "≥", "不低于": "≥", "不少于": "≥", "≤": "≤", "<=": "≤", "小于等于": "≤", "不高于": "≤", "不超过": "≤",
    ">": ">",
    "大于": ">", "<": "<", "小于": "<", "=": "=", "＝": "=", "等于": "=",
  ]
}
