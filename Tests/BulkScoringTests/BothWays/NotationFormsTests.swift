import SelfEvaluation
import Submissions
import Testing

/// Numbers in texts of one form are read at once, and mean what each of them means when it is read by itself.
struct NotationFormsTests {
  private static let numbers = [
    "0", "1", "3", "7", "9", "10", "12", "13", "15", "28", "29", "30", "31", "32", "45", "60", "99", "100", "366",
    "1000",
    "1999", "2019", "2020", "2021", "2030", "9999", "0.5", "1.5", "3.0", "12.31", "12.10", "2020.12", "99.9", "99.99",
    "0.001", "007", "01", "1.", ".5", "1.2.3", "20201231", "1,000", "1,00", "123456789012345", "1234567890123456789",
    "1.0000001", "0.0900000762939453",
  ]
  private static let signs = [
    "", "≥", "≤", ">", "<", "=", "＞", "约", "不少于", "第", "-", "+", "共", "2020年", "增长", "≥ ", "（", "前", "每年", "65岁以上老人",
  ]
  private static let units = [
    "", "%", "‰", "次", "个", "万元", "亿元", "元", "月", "日", "年", "月底前", "年底", "号", "分", "万人次", "人", "天", "小时", "-5",
    "-20次", "至30个", "/100", "倍", "成", "左右", "以上", "以内", "（含）", "月31日", "年12月", "% ", "个/月", "）", "千米", "公里", "度",
    "/10万", "E+04", "年4次", "岁以上老人", "分之2", "名",
  ]

  /// By hand: the same form again and again, where one text of it is no number.
  @Test func numbersThatAreDates() throws {
    let values = [
      ("95", "90"), ("2020.12", "2020.11"), ("20201130", "20201231"), ("2020.12", "2021.1"), ("3000", "1500"),
    ]
    let rows = values.enumerated().map { TableRow(project: "P\($0)", target: $1.0, actual: $1.1) }
    let run = try BulkRun(rows)
    // 10 for execution and 10 × 90 ÷ 95; a month in time; a day too late; a month too late; half.
    #expect(run.projects.map { $0["score"] } == ["19.47", "20.00", "10.00", "10.00", "15.00"])
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func everyTextIsReadAsIfAlone(seed: UInt64) throws {
    var random = SplitMix(seed)
    var rows: [TableRow] = []
    for _ in 0..<60 {
      let sign = Self.signs[random.index(below: Self.signs.count)]
      let unit = Self.units[random.index(below: Self.units.count)]
      let other = random.chance(70) ? unit : Self.units[random.index(below: Self.units.count)]
      let actualSign = random.chance(80) ? "" : Self.signs[random.index(below: Self.signs.count)]
      for _ in 0..<8 {
        let target = sign + Self.numbers[random.index(below: Self.numbers.count)] + unit
        let actual = actualSign + Self.numbers[random.index(below: Self.numbers.count)] + other
        rows.append(TableRow(project: "P\(rows.count)", target: target, actual: actual))
      }
    }
    let rules = try Rules.shipped("cn-2020")
    let run = try BulkRun(rows, under: rules)
    let scores = Dictionary(uniqueKeysWithValues: run.projects.map { ($0["project_id"], $0) })
    let submission = try Submission(department: "D1", rows: rows, year: 2020)
    let result = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
    for (row, project) in zip(rows, result.projects) {
      let line = try #require(scores[row.project])
      let text = "\(row.target) | \(row.actual)"
      #expect(line["score"] == project.total?.text(places: 2) ?? "", "\(text)")
      #expect(line["unscored_points"] == project.score?.total.unscored.text(places: 2) ?? "", "\(text)")
    }
    let codes = [
      "E0201", "E0202", "E0203", "E0204", "E0205", "E0206", "E0208", "E0210", "E0211", "E0215", "E0216", "E0217",
      "E0218", "E0219", "E0228", "E0229",
    ]
    for code in codes {
      #expect(run.counts[code, default: 0] == result.findings.count { $0.code == code }, "\(code)")
    }
  }
}
