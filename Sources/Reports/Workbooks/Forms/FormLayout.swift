import OfficeFiles

/// Where everything stands in a form: the columns of the printed part, then those of 测算区, where the arithmetic is.
struct FormLayout {
  /// Of the printed part.
  let widths: [Int]
  let category: ClosedRange<Int>
  let subcategory: ClosedRange<Int>
  let name: ClosedRange<Int>
  /// 指标性质 and 度量单位 where the form parts the target.
  let comparator: ClosedRange<Int>?
  let target: ClosedRange<Int>
  let unit: ClosedRange<Int>?
  let actual: ClosedRange<Int>
  let points: ClosedRange<Int>
  let score: ClosedRange<Int>
  /// 偏差原因分析及改进措施
  let reason: ClosedRange<Int>?
  let funds: Funds
  let tail: [TailRow]

  /// The columns of 项目资金.
  struct Funds {
    let label: ClosedRange<Int>
    let part: ClosedRange<Int>
    let initial: ClosedRange<Int>
    let adjusted: ClosedRange<Int>
    let executed: ClosedRange<Int>
    let rate: ClosedRange<Int>
    let points: ClosedRange<Int>
    let score: ClosedRange<Int>
  }

  /// What some forms ask for below the total.
  enum TailRow {
    /// All reasons together.
    case reasons
    case measures
    case conclusion
    case problems
    case improvements
    case signatures
  }

  var whole: ClosedRange<Int> { 0...(widths.count - 1) }
  /// The whole target where the form does not part it.
  var wholeTarget: ClosedRange<Int> { (comparator ?? target).lowerBound...(unit ?? target).upperBound }
}

extension FormLayout {
  init(_ variant: FormVariant) {
    switch variant {
    case .national: self = .national
    case .yunnan: self = .parted(tail: [])
    case .sichuan: self = .parted(tail: [.conclusion, .problems, .improvements, .signatures])
    case .hubei: self = .hubei
    }
  }

  private static let national = FormLayout(
    widths: [12, 14, 26, 16, 16, 9, 11, 30],
    category: 0...0,
    subcategory: 1...1,
    name: 2...2,
    comparator: nil,
    target: 3...3,
    unit: nil,
    actual: 4...4,
    points: 5...5,
    score: 6...6,
    reason: 7...7,
    funds: Funds(
      label: 0...0,
      part: 1...1,
      initial: 2...2,
      adjusted: 3...3,
      executed: 4...4,
      rate: 6...6,
      points: 5...5,
      score: 7...7
    ),
    tail: []
  )

  private static func parted(tail: [TailRow]) -> FormLayout {
    FormLayout(
      widths: [12, 14, 24, 9, 12, 10, 14, 8, 11, 26],
      category: 0...0,
      subcategory: 1...1,
      name: 2...2,
      comparator: 3...3,
      target: 4...4,
      unit: 5...5,
      actual: 6...6,
      points: 7...7,
      score: 8...8,
      reason: 9...9,
      funds: Funds(
        label: 0...0,
        part: 1...1,
        initial: 2...2,
        adjusted: 3...4,
        executed: 5...6,
        rate: 8...8,
        points: 7...7,
        score: 9...9
      ),
      tail: tail
    )
  }

  private static let hubei = FormLayout(
    widths: [12, 16, 18, 18, 18, 18, 10, 14],
    category: 0...0,
    subcategory: 1...1,
    name: 2...3,
    comparator: nil,
    target: 4...4,
    unit: nil,
    actual: 5...5,
    points: 6...6,
    score: 7...7,
    reason: nil,
    funds: Funds(
      label: 0...0,
      part: 1...1,
      initial: 2...2,
      adjusted: 3...3,
      executed: 4...4,
      rate: 5...5,
      points: 6...6,
      score: 7...7
    ),
    tail: [.reasons, .measures]
  )
}

/// The columns of 测算区, behind an empty one at the right of the form.
enum WorkColumn: Int, CaseIterable {
  case method
  case target
  case upper
  case actual
  case attainment
  case computed
  case given
  case rate
  case deduction
  case maximum
  case earned
  case remark

  var header: String {
    switch self {
    case .method: "计分方法"
    case .target: "指标值（数）"
    case .upper: "区间上限"
    case .actual: "实际值（数）"
    case .attainment: "完成率等"
    case .computed: "计算得分率"
    case .given: "自评得分率"
    case .rate: "得分率"
    case .deduction: "扣分"
    case .maximum: "最高得分"
    case .earned: "应得分（未取整）"
    case .remark: "说明"
    }
  }

  var width: Int {
    switch self {
    case .method: 34
    case .remark: 44
    case .earned: 14
    default: 12
    }
  }
}

extension FormLayout {
  /// Counted as the sheet does.
  func column(_ column: WorkColumn) -> Int { widths.count + 1 + column.rawValue }

  var sheetWidths: [Int] { widths + [3] + WorkColumn.allCases.map(\.width) }

  var columns: [Worksheet.Column] {
    sheetWidths.enumerated().map { Worksheet.Column(width: $1, isGrouped: $0 > widths.count) }
  }

  /// `F12`
  func cell(_ columns: ClosedRange<Int>, _ row: Int) -> String {
    FormulaReference.text(row: row, column: columns.lowerBound)
  }

  func cell(_ column: WorkColumn, _ row: Int) -> String {
    FormulaReference.text(row: row, column: self.column(column))
  }
}
