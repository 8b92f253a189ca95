import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 评分参数: the curves and the grades that formulas look up, each once, under a name of its own.
struct ParameterSheet {
  static let name = ResultSheet.parameters.rawValue

  private var draft = SheetDraft(widths: [22, 18, 18, 42])
  private var curves: [CurveKey: String] = [:]
  private var scales: [[GradeStep]: String] = [:]
  private(set) var names: [Workbook.DefinedName] = []

  private struct CurveKey: Hashable {
    let curve: ScoringCurve
    let isShare: Bool
  }

  struct GradeStep: Hashable {
    let name: String
    let from: Points
  }

  init() {
    draft.add([DraftCell(0...3, "评分参数", PaperStyle.title)])
    draft.add([
      DraftCell(0...3, "得分公式从这里取曲线和等级标准。填色单元格可以修改，修改后各表得分随之重算；每张表的起点须从小到大排列。", PaperStyle.note)
    ])
  }

  var isEmpty: Bool { names.isEmpty }

  var worksheet: Worksheet {
    Worksheet(
      name: Self.name,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      print: PrintSetup(isLandscape: true)
    )
  }

  // MARK: Curves

  /// The rate that a curve gives for the value in a cell, as a formula.
  ///
  /// - Parameter title: what the curve is for; the first one to use it names it.
  mutating func rate(of curve: ScoringCurve, at value: String, measure: Measure, title: String) -> String {
    if curve == .proportional { return "MAX(0,MIN(1,\(value)))" }
    let name = name(of: curve, measure: measure, title: title)
    let found = { (column: Int) in "VLOOKUP(ROUND(\(value),12),\(name),\(column))" }
    if curve.pieces.allSatisfy(\.isLevel) { return found(2) }
    return "\(found(2))+(\(value)-\(found(1)))*\(found(3))"
  }

  private mutating func name(of curve: ScoringCurve, measure: Measure, title: String) -> String {
    let key = CurveKey(curve: curve, isShare: measure.isShare)
    if let known = curves[key] { return known }
    let name = "曲线\(curves.count + 1)"
    curves[key] = name
    draft.addGap()
    draft.add([DraftCell(0...3, "\(name)　\(title)（\(Self.axis(of: measure))）", PaperStyle.heading)])
    draft.add(["起点", "起点得分率", "每增1增加", "区间和得分率"].enumerated().map { DraftCell($0, $1, PaperStyle.header) })
    let first = draft.rows.count
    for piece in curve.pieces { add(piece, measure) }
    define(name, rows: first...(draft.rows.count - 1), columns: 0...2)
    return name
  }

  private static func axis(of measure: Measure) -> String {
    switch measure {
    case .ratio, .reverseRatio, .linearExcess, .closeness: "按完成率"
    case .deviation: "按偏离度"
    case .value: "按实际完成值"
    case .daysLate: "按逾期天数"
    }
  }

  private mutating func add(_ piece: CurvePiece, _ measure: Measure) {
    let stretch = IntervalText.text(from: piece.lower, to: piece.upper, by: measure)
    let rates =
      piece.isLevel
      ? RatioText.percent(piece.rateAtLower)
      : RatioText.percent(piece.rateAtLower) + "至" + RatioText.percent(piece.rateAtUpper) + "，按比例"
    draft.add([
      DraftCell(0, .number(piece.lower.map(Self.start) ?? Self.lowest), PaperStyle.inputPoints),
      DraftCell(1, CellNumber.content(piece.rateAtLower), PaperStyle.inputPoints),
      DraftCell(2, Self.slope(piece), PaperStyle.inputPoints),
      DraftCell(3, (piece.upper == nil && piece.lower == nil ? "任意值" : stretch) + "：" + rates, PaperStyle.text),
    ])
  }

  /// Below everything that is ever measured.
  private static let lowest = "-999999999999999"

  /// Where a piece begins. One that does not hold its lower edge begins as little behind it as a cell can say.
  private static func start(_ edge: CurveEdge) -> String {
    let rounded = rounded(edge.at)
    guard !edge.isIncluded else { return CellNumber.text(rounded) }
    let whole = String(rounded.numerator.magnitude / rounded.denominator.magnitude)
    let places = whole == "0" ? 12 : max(0, min(12, 15 - whole.utf8.count))
    let step = places == 0 ? "1" : "0." + String(repeating: "0", count: places - 1) + "1"
    guard let start = ExactDecimal(CellNumber.text(rounded)), let least = ExactDecimal(step),
      let next = try? start.adding(least)
    else { return CellNumber.text(rounded) }
    return next.text
  }

  /// To the twelve places to which formulas round what they look up.
  private static func rounded(_ ratio: Ratio) -> Ratio {
    guard !RatioText.isExact(ratio, places: 12), let decimal = ExactDecimal(RatioText.decimal(ratio, places: 12)) else {
      return ratio
    }
    return (try? Ratio(decimal)) ?? ratio
  }

  private static func slope(_ piece: CurvePiece) -> WorksheetCell.Content {
    guard !piece.isLevel, let lower = piece.lower, let upper = piece.upper,
      let rise = try? piece.rateAtUpper.subtracting(piece.rateAtLower),
      let run = try? upper.at.subtracting(lower.at), let slope = try? rise.divided(by: run)
    else { return .number("0") }
    return CellNumber.content(slope)
  }

  // MARK: Grades

  /// The name of the table of grades, the lowest first; `nil` where no grades are given.
  mutating func scale(_ steps: [GradeStep], title: String) -> String? {
    guard !steps.isEmpty else { return nil }
    if let known = scales[steps] { return known }
    let name = "等级\(scales.count + 1)"
    scales[steps] = name
    draft.addGap()
    draft.add([DraftCell(0...3, "\(name)　\(title)", PaperStyle.heading)])
    draft.add([DraftCell(0, "起分", PaperStyle.header), DraftCell(1, "等级", PaperStyle.header)])
    let first = draft.rows.count
    for step in steps.reversed() {
      draft.add([
        DraftCell(0, CellNumber.content(step.from), PaperStyle.inputPoints),
        DraftCell(1, step.name, PaperStyle.centred),
      ])
    }
    define(name, rows: first...(draft.rows.count - 1), columns: 0...1)
    return name
  }

  private mutating func define(_ name: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let range = FormulaReference.text(CellRange(rows: rows, columns: columns))
    names.append(Workbook.DefinedName(name, formula: "=" + FormulaReference.sheet(Self.name) + range))
  }
}
