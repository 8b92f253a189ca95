import OfficeFiles
import Testing

/// Documents as other programs write them.
@Suite struct RealDocumentTests {
  func read(_ name: String) throws -> DocumentReading {
    try DocumentReader.read(try OfficeFixture.bytes("Documents/\(name)"), file: name)
  }

  @Test func readsWordFilesOfLibreOffice() throws {
    let reading = try read("libreoffice.docx")
    #expect(reading.findings.isEmpty)
    #expect(reading.document.paragraphs == ["一、部门整体绩效目标", "本年安排项目两个。", "二、说明"])
    #expect(
      reading.document.tables.map(\.lines) == [
        [
          "1: A 一级指标 | B 二级指标 | C 三级指标 | D-E 指标值及说明",
          "2: A 产出指标 | B 数量指标 | C 培训场次 | D ≥15次 | E 按计划",
          "3: A ^产出指标 | B ^数量指标 | C 参加人数 | D ≥600人 | E 签到表",
          "4: A ^产出指标 | B 质量指标 | C 合格率 | D ≥95% | E 抽查\n记录",
          "5: A 效益指标 | B 社会效益 | C 知晓率 | D-E ≥90%",
        ]
      ]
    )
    #expect(reading.document.tables[0].rows.map(\.isRepeatedHeader) == [true, false, false, false, false])
  }

  @Test func readsWordFilesOfPythonDocx() throws {
    let reading = try read("python-docx.docx")
    #expect(reading.findings.map(\.code) == ["F0152"])
    #expect(reading.document.paragraphs == ["一、部门预算项目绩效目标", "二、说明\t甲"])
    #expect(
      reading.document.tables.map(\.lines) == [
        [
          "1: A 一级指标 | B 二级指标 | C 三级指标 | D 指标值 | E 备注",
          "2: A 产出指标 | B 数量指标 | C 培训场次 | D ≥15次 | E 按计划",
          "3: A ^产出指标 | B ^数量指标 | C 参加人数 | D ≥600人 | E ",
          "4: A ^产出指标 | B 质量指标 | C 合格率 | D ≥95% | E 抽查",
          "5: A 效益指标 | B 社会效益 | C 知晓率 | D-E ≥90%",
        ]
      ]
    )
  }

  /// The same workbook as one program wrote it and as another saved it again; only the latter calculates.
  @Test(arguments: [("openpyxl.xlsx", false), ("libreoffice.xlsx", true)])
  func readsWorkbooks(name: String, isCalculated: Bool) throws {
    let reading = try read(name)
    #expect(
      reading.document.tables.map(\.lines) == [
        [
          "1: A 项目编码 | B 三级指标 | C 年度指标值 | D 实际完成值 | E 完成日期 | F 分值",
          "2: A A01 | B 培训场次 | C ≥15次 | D 12次 | E 2020年12月 | F 10",
          "3: A A01 | B 合格率 | C 95% | D 90% | E 2020-06-30 08:30 | F 0.3",
        ] + (isCalculated ? ["4: F 10.3"] : []) + ["5: A-B 合并", "6: A-B ^合并 | C 下"],
        ["2: B 隐藏的表"],
      ]
    )
    let codes = reading.findings.map(\.code)
    #expect(codes == ["F0209", "F0210"] + (isCalculated ? [] : ["F0214"]) + ["F0208"])
  }
}
