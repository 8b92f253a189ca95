import Diagnostics
import SelfEvaluation
import Testing

/// What becomes of a target and an actual under cn-2020, for an indicator worth 10 points: its score, and a finding
/// with its cell for everything that was assumed.
@Suite struct ValueBindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let target: String
    let actual: String
    var subcategory: String
    /// `nil`: not scored.
    let score: String?
    let findings: [String]

    init(_ target: String, _ actual: String, in subcategory: String = "数量指标", _ score: String?, _ findings: String...) {
      self.target = target
      self.actual = actual
      self.subcategory = subcategory
      self.score = score
      self.findings = findings
    }

    var testDescription: String { "'\(target)' '\(actual)'" }
    var row: IndicatorRow { IndicatorRow(subcategory: subcategory, target: target, actual: actual) }
  }

  private func check(_ test: Case) throws {
    let result = try Evaluation.result(of: test.row)
    #expect(try result.firstScore() == test.score)
    #expect(result.summary == test.findings)
    #expect(result.projects[0].isProvisional == (test.score == nil))
  }

  @Test(arguments: [
    Case("≥95%", "96%", "10.00"),
    Case("≥95%", "95", "10.00", "actual E0209"),
    // 0.97 ÷ 95 × 10 = 0.1021
    Case("≥95%", "0.97", "0.10", "actual E0210"),
    Case("≥95%", "1", "0.11", "actual E0210"),
    Case("500", "600人", "10.00", "target E0208", "target E0209"),
    Case("≥1万份", "9000份", "9.00"),
    Case("≥1000份", "0.08万份", "8.00"),
    Case("≤5‰", "0.5%", "10.00"),
    Case("≥100百分比", "100%", "10.00"),
    Case("≥20场", "3万元", nil, "actual E0206"),
    Case("≤90万元", "900000元", "10.00"),
    Case("≥90%", "5场", nil, "actual E0206"),
    // One person may come three times.
    Case("≤10月", "10月", "10.00", "target E0218"), Case("≤10月", "12月", "8.33", "target E0218"),
    Case("≥1710年", "1917年", "10.00"), Case("≥1940年", "970年", "5.00"),
    Case("≥200人", "150人次", "7.50", "actual E0207"),
    Case("≥20场", "300人", nil, "actual E0206"),
    Case("≥4场次", "5场", "10.00"),
    Case("≥15次", "12场", "8.00"),
    // Which of them are meant by 个 and 期 nobody says.
    Case("≥10家", "8个", "8.00", "actual E0207"),
    Case("≥4场", "3期", "7.50", "actual E0207"),
    Case("≥4届", "3期", "7.50", "actual E0207"),
    Case("≥20个", "20天", nil, "actual E0206"),
    Case("≥3期", "3万元", nil, "actual E0206"),
  ])
  func bringsUnitsTogether(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("≥10公里", "9500米", "9.50"),
    Case("≥9500米", "10公里", "10.00"),
    Case("≥10公里", "10千米", "10.00"),
    Case("≥2吨", "1500公斤", "7.50"),
    Case("≥100平方米", "80㎡", "8.00"),
    Case("≥1平方公里", "50公顷", "5.00"),
    Case("≤2小时", "150分钟", "8.00"),
    Case("≤7天", "1周", "10.00"),
    Case("≥1年", "9个月", "7.50"),
    // 1.2亩 are 800 square metres, and 15亩 are a hectare.
    Case("≥1000平方米", "1.2亩", "8.00"),
    Case("≥2公顷", "24亩", "8.00"),
    Case("≥15元/平方米", "15元/㎡", "10.00"),
    // 3万元 for 1000 metres; 30 ÷ 40
    Case("≤3万元/公里", "30元/米", "10.00"),
    Case("≤3万元/公里", "40元/米", "7.50"),
    Case("≤100元/人", "100元", nil, "actual E0206"),
    Case("≤100元/人", "100元/户", nil, "actual E0206"),
    Case("≥12次/年", "1次/月", "10.00"),
    Case("≥2次/年", "2次", "10.00", "actual E0207"),
    Case("2小时-3小时", "100分钟", "8.33"),
    Case("2小时-3小时", "150分钟", "10.00"),
    // A month has no fixed number of days; 3 against 90 would be nonsense.
    Case("≤3个月", "90天", nil, "actual E0206"),
    Case("≥10公里", "5亩", nil, "actual E0206"),
    Case("≥10公里", "5条", nil, "actual E0206"),
    Case("≤5个工作日", "4天", "10.00", "actual E0207"),
    Case("≥20天", "20次", "10.00", "actual E0207"),
  ])
  func convertsMeasuredUnits(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("≥95%", "≥95%", "10.00", "actual E0212"),
    Case("≥10次", "10余次", "10.00", "actual E0211"),
    Case("≥10次", "约8次", "8.00", "actual E0211"),
    Case("10次", "8次", "8.00", "target E0208"),
    // 成本指标 is a limit: 100 ÷ 125.
    Case("100万元", "125万元", in: "成本指标", "8.00", "target E0208"),
    Case("100万元", "80万元", in: "成本指标", "10.00", "target E0208"),
    Case("≤10件", "15件", "6.67"),
    Case("=10件", "8件", "8.00"),
    Case("80%-90%", "85%", "10.00"),
    // 72 ÷ 80
    Case("80%-90%", "72%", "9.00"),
    Case("≤0起", "0起", "10.00", "target E0215"),
    Case("≤0起", "2起", "0.00", "target E0215"),
    Case("≥90%", "未开展", nil, "actual E0204"),
    Case("≥100册", "本年共向社区赠送图书80册", "8.00", "actual E0217"),
  ])
  func comparesNumbers(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("明显改善", "达成预期指标", "10.00"),
    Case("明显改善", "达成年度指标。", "10.00"),
    Case("明显改善", "部分达成预期指标并具有一定效果", "7.00"),
    Case("明显改善", "基本达成", "7.00"),
    Case("明显改善", "未达成预期指标且效果较差", "3.00"),
    Case("显著提升", "显著提升", "10.00", "actual E0214"),
    Case("显著提升", "显著提升。", "10.00", "actual E0214"),
    Case("定性 好坏", "好坏", "10.00", "actual E0214"),
    Case("明显改善", "效果不错", nil, "actual E0205"),
    Case("是", "是", "10.00"),
    Case("是", "否", "0.00"),
    Case("是/否", "是", "10.00", "target E0213"),
    Case("是", "达成预期指标", "10.00"),
    Case("是", "5次", nil, "actual E0204"),
  ])
  func readsWords(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("11月底前", "10月", "10.00"),
    Case("11月底前", "11月30日", "10.00"),
    Case("11月底前", "12月1日", "0.00"),
    Case("11月底前", "2021年1月", "0.00"),
    Case("2020年12月31日前", "12月", "10.00"),
    Case("11月底前", "已完成", "10.00"),
    Case("11月底前", "部分完成", "7.00"),
    Case("11月底前", "3次", nil, "actual E0204"),
  ])
  func comparesDays(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("%", "92%", nil, "target E0201"),
    Case("", "92%", nil, "target E0201"),
    Case("/", "/", nil, "target E0201"),
    Case("≥90%", "", nil, "actual E0203"),
    Case("≥90%", "—", nil, "actual E0203"),
    Case("显著提升", "", nil, "actual E0203"),
    Case("是", "", nil, "actual E0203"),
    Case("11月底前", "", nil, "actual E0203"),
    Case("1、举办活动5次；2、培训100人", "5次", nil, "target E0202"),
  ])
  func leavesOutWhatCannotBeScored(_ test: Case) throws { try check(test) }

  @Test func anUnscoredIndicatorMakesTheTotalProvisionalAndIsNotZero() throws {
    let project = try Evaluation.result(of: IndicatorRow(target: "≥90%", actual: "")).projects[0]
    #expect(project.total?.text == "90")
    #expect(project.score?.total.unscored.text == "10")
    #expect(project.indicators[0].score == nil)
  }

  @Test(arguments: zip(["数量指标", "成本指标"], ["≥", "≤"]))
  func saysWhichComparatorItAssumed(subcategory: String, comparator: String) throws {
    let row = IndicatorRow(subcategory: subcategory, target: "10万元", actual: "10万元")
    let finding = try Evaluation.result(of: row).finding("E0208")
    #expect(finding.severity == .info)
    #expect(finding.message.chinese == "指标值“10万元”未写比较符，按 \(comparator) 计分")
    #expect(finding.message.english == "target '10万元' states no comparator; scored as \(comparator)")
  }

  @Test func suggestsTheLevelThatWasMeant() throws {
    let finding = try Evaluation.result(of: IndicatorRow(target: "明显改善", actual: "达成预期指示")).finding("E0205")
    #expect(finding.severity == .error)
    let known = "达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差"
    #expect(finding.help?.chinese == "是否应为“达成预期指标”？可填：" + known)
    let other = try Evaluation.result(of: IndicatorRow(target: "明显改善", actual: "口碑好")).finding("E0205")
    #expect(other.help?.chinese == "可填：" + known)
    #expect(other.help?.english.hasPrefix("use one of: ") == true)
  }

  @Test func saysHowToSplitSeveralTargets() throws {
    let row = IndicatorRow(target: "1、讲座≥5次；2、培训约100人", actual: "培训98人，讲座6次")
    let finding = try Evaluation.result(of: row).finding("E0202")
    #expect(finding.message.chinese == "一格内有 2 个指标值“1、讲座≥5次；2、培训约100人”，无法评分")
    #expect(finding.help?.chinese.hasPrefix("拆成 2 行，每行一个指标值：讲座 ≥5次（实际 6次）；培训 约100人（实际 98人）") == true)
    #expect(finding.help?.english == "give each target a row of its own: 讲座 ≥5次 (actual 6次); 培训 约100人 (actual 98人)")
    let many = IndicatorRow(target: String(repeating: "讲座5次；", count: 400), actual: "")
    #expect(try (Evaluation.result(of: many).finding("E0202").help?.chinese.count ?? 1000) < 200)
  }

  @Test(arguments: [
    Case("1:3", "1:3", "10.00", "target E0229", "actual E0214", "actual E0229"),
    Case("≥60%", "三分之二", nil, "actual E0204", "actual E0229"),
    Case("2020", "2021", "10.00", "target E0208", "target E0228", "actual E0228"),
    Case("≥10000人", "1.5E+04人", "10.00", "actual E0219"),
    Case("≤20/10万", "0.025%", "8.00"),
    Case("第三季度", "9月30日", "10.00"), Case("上半年完成", "7月1日", "0.00"),
  ])
  func saysWhatElseATextMayMean(_ test: Case) throws { try check(test) }

  @Test func saysWhichNumberOfASentenceItTook() throws {
    let row = IndicatorRow(target: "≥100册", actual: "本年共向社区赠送图书80册")
    let finding = try Evaluation.result(of: row).finding("E0217")
    #expect(finding.message.chinese == "“本年共向社区赠送图书80册”是一句话，按其中唯一的数 80 计分")
  }
}
