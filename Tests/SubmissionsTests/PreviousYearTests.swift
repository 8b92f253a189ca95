import Diagnostics
import OfficeFiles
import Testing

@testable import Submissions

/// Last year's values beside this year's.
@Suite struct PreviousYearTests {
  static func submission(_ year: Int, _ indicators: String) throws -> Submission {
    try FolderSample([
      "submission.yaml": Array("department: 市科学技术协会\nyear: \(year)\n".utf8),
      "indicators.csv": Array(("项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值\n" + indicators).utf8),
    ]).read().submission
  }

  @Test func sameNamesComeFirstThenTheMostAlike() throws {
    let now = try Self.submission(
      2020,
      """
      P1,产出指标,数量指标,科普活动场次,≥15次,12次
      P1,产出指标,数量指标,科普活动参加人数,≥500人,480人
      P1,产出指标,质量指标,优良率,≥90%,92%
      ,满意度指标,服务对象满意度,公众满意度,≥90%,95%

      """
    )
    let before = try Self.submission(
      2019,
      """
      P1,产出指标,数量指标,组织科普活动场次,≥12次,20次
      P1,产出指标,数量指标,科普活动参加人数,≥400人,450人
      P2,产出指标,质量指标,优良率,≥80%,85%
      ,满意度指标,服务对象满意度,公众满意度,≥85%,88%

      """
    )
    let (compared, findings) = PreviousYear.beside(now, previous: before)
    let indicators = compared.projects[0].indicators
    #expect(indicators.map { $0.previous?.actual.text } == ["20次", "450人", nil])
    // 组织科普活动场次 has 7 pairs of characters, 科普活动场次 has 5, and these 5 are in both: 2 × 5 / 12.
    #expect(indicators[0].previous?.similarity == 83)
    #expect(indicators[1].previous?.similarity == 100)
    #expect(compared.departmentIndicators[0].previous?.target.text == "≥85%")
    // The indicator of the same name belongs to another project.
    #expect(findings.map(\.code) == ["S0173"])
    #expect(findings[0].message.chinese == "“科普活动场次”按名称相近（83%）对应上年的“组织科普活动场次”")
    #expect(compared.inputs.map(\.path).contains("previous/indicators.csv"))
  }

  @Test func namesThatAreNotAlikeStayAlone() throws {
    let now = try Self.submission(2020, "P1,产出指标,数量指标,培训人数,≥15人,12人\n")
    let before = try Self.submission(2017, "P1,产出指标,数量指标,购置设备,≥1台,1台\n")
    let (compared, findings) = PreviousYear.beside(now, previous: before)
    #expect(compared.projects[0].indicators[0].previous == nil)
    #expect(findings.map(\.code) == ["S0171", "S0172"])
  }

  @Test(arguments: [
    ("优良率", "优良率", 100), ("优良率", " 优 良 率 ", 100), ("优良率", "满意度", 0), ("活动场次", "活动次数", 33), ("", "", 0), ("甲", "乙", 0),
  ])
  func likenessIsTheShareOfCommonPairs(_ left: String, _ right: String, _ percent: Int) {
    #expect(NameSimilarity(left).percent(to: NameSimilarity(right)) == percent)
    #expect(NameSimilarity(right).percent(to: NameSimilarity(left)) == percent)
  }
}
