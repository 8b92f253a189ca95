import Diagnostics
import OfficeFiles
import Submissions
import Testing

/// The self-evaluation table (项目支出绩效自评表) in the forms in which departments have it.
@Suite struct SelfEvaluationFormTests {
  /// The national form, as filled in by units of several provinces.
  static let national = TableSketch.document(
    .line("项目支出绩效自评表"),
    .line("（2022年度）"),
    .table(
      """
      项目名称 | 示范维修项目 | < | < | < | < | < | <
      主管部门 | 某县教育局 | < | < | 实施单位 | 某县第一中学 | < | <
      项目资金（万元） | < | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 50.00 | 43.20 | 37.24 | 10 | 86.2% | 9
      ^ | 其中：当年财政拨款 | 40.00 | 33.20 | 30.00 | - | | -
      ^ | 上年结转资金 | 6 | 6 | 6 | - | | -
      ^ | 其他资金 | 4.00 | 4.00 | 1.24 | - | | -
      年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
      ^ | 修好校舍屋面 | < | < | 屋面修好并验收 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 维修面积 | ≥1200平方米 | 1150平方米 | 20 | 19.17 | 一处屋面移到下年
      ^ | 质量指标 | 验收合格率 | 100% | 100% | 30 | 30 |
      效益指标 | 社会效益指标 | 受益学生 | ≥800人 | 860人 | 30 | 30 |
      满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90% | 95% | 10 | 10 |
      总分 | < | < | < | < | 100 | 98.17 |
      注：1.一级指标分值统一设置。
      """
    )
  )

  @Test func readsTheNationalForm() throws {
    let imported = try DocumentImporter.submission(from: [Self.national])
    let submission = imported.submission
    #expect(submission.year == 2022)
    #expect(submission.department.name == "某县教育局")
    let project = try #require(submission.projects.first)
    #expect(submission.projects.count == 1)
    #expect(project.name == "示范维修项目")
    #expect(project.unit == "某县第一中学")
    #expect(project.budget.initial?.text == "50")
    #expect(project.budget.adjusted?.text == "43.2")
    #expect(project.budget.executed?.text == "37.24")
    #expect(project.fiscalFunds?.text == "33.2")
    #expect(project.carriedOver?.text == "6")
    #expect(project.otherFunds?.text == "4")
    #expect(project.givenScores.execution?.text == "9")
    #expect(project.givenScores.total?.text == "98.17")
    #expect(project.goal == "修好校舍屋面")
    #expect(project.goalResult == "屋面修好并验收")
    #expect(project.indicators.map(\.name.text) == ["维修面积", "验收合格率", "受益学生", "师生满意度"])
    let first = project.indicators[0]
    #expect(first.target.text == "≥1200平方米")
    #expect(first.actual.text == "1150平方米")
    #expect(first.points?.text == "20")
    #expect(first.givenScore?.text == "19.17")
    #expect(first.deviationReason == "一处屋面移到下年")
    #expect(project.indicators[1].category.text == "产出指标")
    // The form has no project code.
    #expect(imported.findings.map(\.code) == ["D0111"])
  }

  /// Comparator, value and unit in columns of their own, under one header that a second row takes apart.
  @Test func joinsComparatorValueAndUnit() throws {
    let document = TableSketch.document(
      .line("2021年度项目支出绩效自评表"),
      .table(
        """
        项目名称 | 古镇环境整治 | < | < | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
        ^ | ^ | ^ | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^
        产出指标 | 数量指标 | 整治街巷 | >= | 12 | 条 | 12 | 25 | 25
        ^ | 时效指标 | 完成时间 | = | 11月底前 | | 11月20日 | 25 | 25
        效益指标 | 社会效益指标 | 环境改善 | 定性 | 有效改善 | | 达成预期指标 | 30 | 28
        满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 93 | 10 | 10
        """
      )
    )
    let project = try #require(try DocumentImporter.submission(from: [document]).submission.projects.first)
    #expect(project.indicators.map(\.target.text) == ["≥12条", "11月底前", "有效改善", "≥90%"])
    #expect(project.indicators.map(\.actual.text) == ["12", "11月20日", "达成预期指标", "93"])
    #expect(project.indicators.map { $0.points?.text } == ["25", "25", "30", "10"])
  }

  /// 元 in the corner of the form: amounts become 万元, exactly.
  @Test func convertsYuan() throws {
    let document = TableSketch.document(
      .line("2023年绩效目标表"),
      .table(
        """
        101001某市图书馆本级 | < | 单位：元 | <
        项目编码 | P001 | 项目名称 | 图书购置
        预算规模及资金用途 | 预算数 | 1250000.00 | <
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 购书 | ≥3万册
        """
      )
    )
    let submission = try DocumentImporter.submission(from: [document]).submission
    #expect(submission.projects.first?.budget.initial?.text == "125")
    #expect(submission.department.name == "某市图书馆")
    #expect(submission.department.code == "101001")
  }

  /// 元 said of a column, of a label, of the whole block, or in a line below the project's name; what stands nearest counts.
  @Test(arguments: [
    ("项目资金（元） | 年初预算数 | 全年预算数 | 全年执行数", "单位：万元"),
    ("项目资金 | 年初预算数（元） | 全年预算数（元） | 全年执行数（元）", "单位：万元"),
    ("项目资金 | 年初预算数 | 全年预算数 | 全年执行数", "单位：元"),
  ])
  func convertsYuanWhereverItIsSaid(_ header: String, _ unit: String) throws {
    let document = TableSketch.document(
      .line("2023年度项目支出绩效自评表"),
      .table(
        """
        项目名称 | 图书购置 | < | \(unit)
        \(header)
        年度资金总额 | 1250000 | 1200000.00 | 980000.50
        其中：当年财政拨款 | | 1000000 |
        上年结转资金 | | 200000 |
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 购书 | ≥3万册
        """
      )
    )
    let project = try #require(try DocumentImporter.submission(from: [document]).submission.projects.first)
    #expect(project.budget.initial?.text == "125")
    #expect(project.budget.adjusted?.text == "120")
    #expect(project.budget.executed?.text == "98.00005")
    #expect(project.fiscalFunds?.text == "100")
    #expect(project.carriedOver?.text == "20")
  }

  @Test func oneAmountInYuanLeavesTheOthersAlone() throws {
    let document = TableSketch.document(
      .line("2023年绩效目标表"),
      .table(
        """
        项目编码 | P001 | 项目名称 | 图书购置
        预算规模及资金用途 | 预算数（元） | 1250000.00 | <
        其中：财政资金 | 100 | 其他资金 | 25
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 购书 | ≥3万册
        """
      )
    )
    let project = try #require(try DocumentImporter.submission(from: [document]).submission.projects.first)
    #expect(project.budget.initial?.text == "125")
    #expect(project.fiscalFunds?.text == "100")
    #expect(project.otherFunds?.text == "25")
  }

  /// The header again on the next page, and once more for the next project, whose indicators are its own.
  @Test func goesOnOverPagesAndProjects() throws {
    let header = "一级指标 | 二级指标 | 三级指标 | 指标值"
    let document = TableSketch.document(
      .line("2023年绩效目标表"),
      .table("项目编码 | A1 | 项目名称 | 甲\n\(header)\n产出指标 | 数量指标 | 一 | ≥1次"),
      .table("\(header)\n | 数量指标 | 二 | ≥2次"),
      .table("项目编码 | B2 | 项目名称 | 乙\n\(header)\n产出指标 | 数量指标 | 三 | ≥3次")
    )
    let projects = try DocumentImporter.submission(from: [document]).submission.projects
    #expect(projects.map(\.id) == ["A1", "B2"])
    #expect(projects.map { $0.indicators.map(\.name.text) } == [["一", "二"], ["三"]])
    #expect(projects[0].indicators[1].category.text == "产出指标")
  }

  /// A list of indicators of several projects, as spreadsheets have it.
  @Test func readsAListOfSeveralProjects() throws {
    let document = TableSketch.document(
      .table(
        """
        项目编码 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
        A1 | 甲 | 产出指标 | 数量指标 | 一 | ≥1次 | 50
        B2 | 乙 | 产出指标 | 数量指标 | 二 | ≥2次 | 50
        A1 | 甲 | 效益指标 | 社会效益指标 | 三 | 显著 | 50
        """
      )
    )
    let projects = try DocumentImporter.submission(from: [document], options: .init(year: 2024)).submission.projects
    #expect(projects.map(\.id) == ["A1", "B2"])
    #expect(projects.map { $0.indicators.map(\.name.text) } == [["一", "三"], ["二"]])
  }

  /// Reports have tables with a row for each project; neither their headers nor their sums are projects.
  @Test func aListOfProjectsIsNoForm() throws {
    let list = """
      项目编码 | 项目名称 | 全年预算数 | 全年执行数 | 得分
      A1 | 甲 | 10.00 | 9.00 | 98.00
      合计 | 1个项目 | 10.00 | 9.00 | 98.00
      """
    let counts = """
      项目名称 | 指标数 | 定量 | 定性
      甲 | 5 | 3 | 2
      """
    let alone = TableSketch.document(.table(list), .table(counts))
    let error = #expect(throws: UnusableInput.self) { try DocumentImporter.submission(from: [alone]) }
    #expect(error?.findings.map(\.code).contains("D0101") == true)
    let beside = [Self.national, TableSketch.document(.table(list), .table(counts))]
    let projects = try DocumentImporter.submission(from: beside).submission.projects
    #expect(projects.map(\.name) == ["示范维修项目"])
    #expect(projects[0].givenScores.total?.text == "98.17")
  }

  /// Columns that a department adds to the right of the form are its own; numbers between the labels are values.
  @Test func columnsBesideTheFundsAreNoFunds() throws {
    let document = TableSketch.document(
      .table(
        """
        项目名称 | 甲 | < | < | < | 核对
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 得分 | 经办人备注
        年度资金总额 | 50 | 40 | 30 | 7.5 | 7
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 经办人备注
        产出指标 | 数量指标 | 场次 | ≥1场 | 90 | 7
        """
      )
    )
    let projects = try DocumentImporter.submission(from: [document], options: .init(year: 2024)).submission.projects
    #expect(projects[0].budget.initial?.text == "50")
    #expect(projects[0].budget.adjusted?.text == "40")
    #expect(projects[0].budget.executed?.text == "30")
  }

  @Test func saysWhenNothingIsThere() {
    let letter = TableSketch.document(.line("关于召开会议的通知"), .line("各单位："), .table("时间 | 地点\n周一 | 会议室"))
    let error = #expect(throws: UnusableInput.self) { try DocumentImporter.submission(from: [letter]) }
    #expect(error?.findings.map(\.code).contains("D0101") == true)
  }
}
