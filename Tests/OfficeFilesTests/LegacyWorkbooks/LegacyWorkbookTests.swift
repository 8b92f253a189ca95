import Diagnostics
import OfficeFiles
import Testing

@Suite struct LegacyWorkbookTests {
  private let reading: (document: OfficeDocument, findings: [Finding])

  init() throws {
    reading = try LegacyWorkbookReader.read(OfficeFixture.bytes("LegacyWorkbooks/evaluation.xls"), file: "自评.xls")
  }

  @Test func readsEveryCellWhereItStands() {
    let expected = [
      "1: A-F 项目支出绩效自评表",
      "2: A 一级指标 | B 二级指标 | C 三级指标 | D 年度指标值 | E 实际完成值 | F 分值",
      "3: A 产出指标 | B 数量指标 | C 举办讲座场数 | D ≥15次 | E 16 | F 10 | G 带粗体的备注 | H 隐藏列",
      "4: A ^产出指标 | B ^数量指标 | C 印发手册数量 | D 20000册 | E 20000 | F 10 | G TRUE",
      "5: A ^产出指标 | B 质量指标 | C 验收合格率 | D 100% | E 95.67% | F 10 | G ≥15次吗",
      "6: A ^产出指标 | B 时效指标 | C 完成时间 | D 2020-12-31 | E 2020年11月 | F 10 | G TRUE",
      "7: A 效益指标 | B 社会效益指标 | C 科普覆盖率\n（全市） | D ≥ 80 % | E 0.3 | F 20 | G -1234.5",
      "8: A 满意度指标 | B 服务对象满意度 | C 群众满意度 | D 95% | E 97.5% | G 12次",
      "9: A 隐藏行 | G 3",
    ]
    #expect(reading.document.tables.first?.lines == expected)
    #expect(reading.document.kind == .legacyWorkbook)
  }

  @Test func readsTheOtherSheetsInTheirOrderAndLeavesEmptyOnesOut() {
    let areas = reading.document.tables.map(\.place.area)
    #expect(
      areas == [
        .sheet("项目支出自评表", position: 1), .sheet("隐藏表", position: 2), .sheet("图", position: 4), .sheet("长文", position: 5),
      ]
    )
    #expect(reading.document.tables[1].lines == ["3: C 藏着"])
    #expect(reading.document.tables[2].lines.last == "4: A 4 | B 2.28571428571429")
  }

  /// The texts of this sheet are longer than a record, so they go on in others, one-byte and two-byte ones in turn.
  @Test func joinsTextsThatGoOnInOtherRecords() {
    let rows = reading.document.tables[3].rows
    #expect(rows.count == 119)
    for (index, row) in rows.enumerated() {
      let number = index + 1
      let long = "第\(number)行：" + String(repeating: "科普讲座与展览活动按计划完成", count: 8)
      #expect(row.cells[0].text == long + (number % 3 == 0 ? "" : "abc"))
      if number < 60 {
        #expect(row.cells[1].text == String(String(repeating: "plain ASCII text \(number) ", count: 20).dropLast()))
      }
    }
  }

  @Test func saysWhatIsHiddenAndWhatIsNotRead() {
    let told = reading.findings.map { "\($0.code) \($0.place?.text ?? "")" }
    #expect(
      told == [
        "F0209 自评.xls 工作表“项目支出自评表”", "F0210 自评.xls 工作表“项目支出自评表”", "F0216 自评.xls 工作表“项目支出自评表”",
        "F0212 自评.xls 项目支出自评表!F8", "F0208 自评.xls 工作表“隐藏表”", "F0216 自评.xls 工作表“图”", "F0216 自评.xls 工作表“图表页”",
      ]
    )
    #expect(reading.findings.first { $0.code == "F0212" }?.message.chinese.contains("#DIV/0!") == true)
    #expect(reading.document.tables[0].rows.map(\.isHidden) == [Bool](repeating: false, count: 8) + [true])
  }
}
