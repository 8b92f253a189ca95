import ScoringCore

/// What of a target the workbook's formulas can compare with: its kind, its numbers and its unit.
struct TargetForm: Hashable {
  /// The words stand in a hidden column; the formulas know them.
  enum Kind: String, CaseIterable {
    case atLeast = "至少"
    case moreThan = "大于"
    case atMost = "至多"
    case lessThan = "小于"
    case equal = "等于"
    case range = "区间"
    case deadline = "日期"
    case yesNo = "是否"
    case level = "等级"
    /// Several values, or something that cannot be compared.
    case other = "其他"
  }

  let kind: Kind
  /// The target, or the lower end of a range; for a day its number in a sheet.
  let number: ExactDecimal?
  let upper: ExactDecimal?
  /// As written: `次`, `万册`, `%`; empty when there is none.
  let unit: String
  /// What 是/否 must be.
  let answer: Bool?

  /// - Parameter year: of the submission; meant where a day does not name one.
  init(_ target: WrittenValue, year: Int) {
    var number: ExactDecimal?
    var upper: ExactDecimal?
    var unit = ""
    var answer: Bool?
    switch target.reading {
    case .quantity(let quantity):
      kind = Self.kind(of: quantity.comparator)
      number = quantity.value
      unit = quantity.unit.written
    case .range(let lower, let top, let rangeUnit):
      kind = .range
      number = lower
      upper = top
      unit = rangeUnit.written
    case .date(let date) where date.comparator != .atLeast && date.comparator != .moreThan:
      number = SheetDay.number(of: date, year: year)
      kind = number == nil ? .other : .deadline
    case .yesNo(let expected):
      kind = .yesNo
      answer = expected ?? true
    case .qualitative: kind = .level
    case .date, .multiple, .none: kind = .other
    }
    self.number = number
    self.upper = upper
    self.unit = unit
    self.answer = answer
  }

  private static func kind(of comparator: Comparator?) -> Kind {
    switch comparator {
    case .atLeast, nil: .atLeast
    case .moreThan: .moreThan
    case .atMost: .atMost
    case .lessThan: .lessThan
    case .equalTo: .equal
    }
  }
}
