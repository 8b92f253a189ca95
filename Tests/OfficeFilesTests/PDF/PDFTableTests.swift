import Diagnostics
import OfficeFiles
import Testing

/// Documents that LibreOffice laid out; every cell must come back in its own row and column.
@Suite struct PDFTableTests {
  @Test func readsLabelsValuesAndMergedCells() throws {
    let (document, findings) = try read("targets.pdf")
    #expect(
      document.tables[0].rowTexts == [
        "A 项目编码 | B-C 13000023P00001 | D 项目名称 | E-F 科普大篷车运行",
        "A 预算规模及资金用途 | B 预算数 | C 50.00 | D 其中：财政资金 | E 45.00 | F 其他资金5.00",
        "A ^预算规模及资金用途 | B-F 用于大篷车的燃料、保险、维修和展品更新，以及下乡活动的场地布置和讲解员的培训。",
        "A 绩效目标 | B-F 1. 全年开展巡展不少于40场，覆盖全部乡镇。\n2. 展品完好率保持在较高水平。",
      ]
    )
    #expect(findings.isEmpty)
  }

  @Test func readsWrappedAndVerticallyCentredCells() throws {
    let expected = [
      "A 一级指标 | B 二级指标 | C 三级指标 | D 绩效指标描述 | E 指标值 | F 指标值确定依据",
      "A 产出指标 | B 数量指标 | C 巡展场次 | D 大篷车全年到乡镇和学校巡展的场次，一天内在同一地点的多次讲解计为一场 | E ≥40场 | F 年度工作计划",
      "A ^产出指标 | B ^数量指标 | C 培训讲解员 | D 参加讲解培训并考核合格的人数 | E ≥ 12 人 | F 上年完成数",
      "A ^产出指标 | B ^数量指标 | C 更新展品 | D 新购或改造后投入使用的展品件数 | E 15件 | F 采购合同",
      "A ^产出指标 | B 质量指标 | C 展品完好率 | D 可正常使用的展品占全部随车展品的比例，按季度清点 | E ≥95% | F 管理办法",
      "A ^产出指标 | B ^质量指标 | C 培训合格率 | D 考核合格人数占参训人数的比例 | E 100% | F 管理办法",
      "A ^产出指标 | B 时效指标 | C 按期完成率 | D 按月度计划的日期完成的场次所占比例 | E ≥90% | F 年度工作计划及各乡镇约定的时间表",
      "A ^产出指标 | B 成本指标 | C 单场成本 | D 每场巡展的平均支出，含燃料、保险、场地和讲解费用 | E ≤1.2万元 | F 历史数据",
      "A 效益指标 | B 社会效益指标 | C 受众人次 | D 参观大篷车展品并登记的人次 | E 20000人次 | F 行业标准",
      "A ^效益指标 | B ^社会效益指标 | C 媒体报道 | D 市级以上媒体报道的篇数 | E 5篇 | F 上年完成数",
      "A ^效益指标 | B 可持续影响指标 | C 长效机制 | D 是否形成每年固定的巡展线路与接待单位名录 | E 是 | F 工作要求",
      "A 满意度指标 | B 服务对象满意度指标 | C 观众满意度 | D 现场问卷中表示满意和比较满意的观众所占比例 | E ≥ 90 % | F 问卷调查",
      "A ^满意度指标 | B ^服务对象满意度指标 | C 学校满意度 | D 接待学校的书面评价 | E ≥90%（含） | F 问卷调查",
    ]
    #expect(try read("targets.pdf").document.tables[1].rowTexts == expected)
  }

  @Test func keepsParagraphsApartAndInTheirOrder() throws {
    let document = try read("targets.pdf").document
    #expect(
      document.paragraphs == [
        "城区科普中心2023年度项目绩效目标",
        "本文件列出年度项目的绩效目标，供编制自评材料时核对使用，其中的数字均为演示所用，与任何单位的实际情况无关，不得作为考核依据。",
        "第二段文字较短。", "以下为绩效指标：", "表后说明：以上指标由项目单位填报。",
      ]
    )
    let order = document.blocks.map { block in
      switch block {
      case .paragraph: "P"
      case .table: "T"
      }
    }
    #expect(order.joined() == "PPPTPTP")
    #expect(document.tables[0].place == SourcePlace(file: "a.pdf", in: .page(1), line: 5))
  }

  /// The rows of the long tables, whose labels run over page ends.
  private func longRows(_ numbers: ClosedRange<Int>) -> [String] {
    numbers.map { number in
      let category = number < 20 ? (1, "产出指标") : number < 27 ? (20, "效益指标") : (27, "满意度指标")
      let kind =
        number < 8
        ? (1, "数量指标") : number < 20 ? (8, "质量指标") : number < 27 ? (20, "社会效益指标") : (27, "服务对象满意度指标")
      let more = number % 3 == 0 ? "，跨年度的按完成日期计入当年并注明" : ""
      let value = number % 2 == 1 ? "≥\(number * 3)%" : "\(number)次"
      return
        "A \(number == category.0 ? "" : "^")\(category.1) | B \(number == kind.0 ? "" : "^")\(kind.1) | C 指标\(number)"
        + " | D 第\(number)项的完成情况，按季度统计后汇总，重复的不计\(more) | E \(value) | F 文件第\(number)条"
    }
  }

  private static let header = "A 一级指标 | B 二级指标 | C 三级指标 | D 绩效指标描述 | E 指标值 | F 指标值确定依据"

  @Test func joinsATableOverFourPagesWithItsHeaderRepeated() throws {
    let (document, findings) = try read("repeated.pdf")
    #expect(document.tables.map(\.rowTexts) == [[Self.header] + longRows(1...28)])
    #expect(document.tables[0].rows.map(\.isRepeatedHeader) == [true] + [Bool](repeating: false, count: 28))
    // The running header, and no page number, among the text.
    #expect(document.paragraphs.count == 4 && document.paragraphs[0] == "项目绩效目标表")
    #expect(findings.map(\.code) == ["F0308"])
    #expect(findings[0].message.chinese.contains("城区科普中心2023年度绩效文本"))
  }

  @Test func joinsRowsThatPageEndsCut() throws {
    let (document, findings) = try read("cutrows.pdf")
    #expect(document.tables.map(\.rowTexts) == [[Self.header] + longRows(1...28)])
    #expect(findings.map(\.code) == ["F0310", "F0310", "F0310", "F0308"])
    #expect(findings[0].place == SourcePlace(file: "a.pdf", in: .page(1), line: 42))
  }

  @Test func readsPagesThatAreTurned() throws {
    let document = try read("sideways.pdf").document
    #expect(document.tables.map(\.rowTexts) == [[Self.header] + longRows(1...15)])
  }

  private static let smallTable = [
    "A 三级指标 | B 绩效指标描述 | C 指标值 | D 指标值确定依据",
    "A 巡展场次 | B 大篷车全年到乡镇和学校巡展的场次，一天内在同一地点的多次讲解计为一场 | C ≥40场 | D 年度工作计划",
    "A 培训讲解员 | B 参加培训的人数 | C ≥12人 | D 上年完成数以及主管部门的文件要求",
    "A 更新展品 | B 新购或改造后投入使用的展品件数 | C 15件",
    "A 完好率 | B 可正常使用的比例 | C ≥95% | D 管理办法",
  ]

  @Test func tellsColumnsWithoutLinesByTheHeaderAndSaysSo() throws {
    let (document, findings) = try read("unruled.pdf")
    #expect(document.tables.map(\.rowTexts) == [Self.smallTable])
    #expect(document.paragraphs.last == "表后的说明文字，与表格之间空一行，应当是单独的一段，不属于上面任何一列。")
    #expect(findings.map(\.code) == ["F0309"])
  }

  @Test func readsLevelLinesAndColouredFields() throws {
    let document = try read("styled.pdf").document
    #expect(document.tables.map(\.rowTexts) == [Self.smallTable, Self.smallTable])
    #expect(document.paragraphs == ["只有横线的表格：", "彩色底纹的表格：", "结束。"])
  }

  @Test func readsCellsWithoutMargins() throws {
    #expect(try read("narrow.pdf").document.tables.map(\.rowTexts) == [Self.smallTable])
  }

  private func read(_ name: String) throws -> (document: OfficeDocument, findings: [Finding]) {
    try PDFReader.read(OfficeFixture.bytes("PDF/\(name)"), file: "a.pdf")
  }
}
