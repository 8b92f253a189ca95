import RuleFiles
import SelfEvaluation
import Submissions
import Testing

/// What asks for whole rows: hand scores, goals, evidence, names used twice, units that report the same, and the
/// indicators of the department itself. The flat table has to give what the folder of a department gives.
struct WholeRowTests {
  private static let projects = "项目编码,项目名称,全年预算数,全年执行数\nP1,科普,100,80\nP2,培训,50,50\n"

  /// The rows of both forms; each begins with the code of its project.
  private static func check(_ columns: String, _ rows: [String], under rules: RuleSet) throws {
    let folder = try TemporaryFolder()
    try folder.put("submission.yaml", Array("department: 科协\nyear: 2020\n".utf8))
    try folder.put("projects.csv", Array(projects.utf8))
    let indicators = "项目编码,\(columns)\n" + rows.map { $0 + "\n" }.joined()
    try folder.put("indicators.csv", Array(indicators.utf8))
    let (submission, findings) = try SubmissionReader.read(folder.path)
    let result = SelfEvaluator(ruleSet: rules, programVersion: "1").evaluate(submission, readingFindings: findings)

    let money = ["P1": "科普,100,80", "P2": "培训,50,50", "": ",,"]
    let flat = rows.map { row in
      let code = String(row.prefix { $0 != "," })
      return "D1,\(code),\(money[code] ?? "")\(row.dropFirst(code.count))\n"
    }
    let header = "部门编码,项目编码,项目名称,全年预算数,全年执行数,\(columns)\n"
    for lines in [flat, flat.reversed()] {
      let run = try BulkRun(header + lines.joined(), under: rules)
      // A project without rows is nowhere in a flat table.
      for project in result.projects where !project.entry.indicators.isEmpty {
        let scored = try run.project(project.entry.id)
        #expect(scored["score"] == project.total.map { $0.text(places: 2) } ?? "", "\(project.entry.id)")
        #expect(scored["grade"] == project.gradeName ?? "")
        #expect(scored["unscored_points"] == project.score.map { $0.total.unscored.text(places: 2) } ?? "")
      }
      #expect(run.departments.map { $0["score"] } == [result.department.score.map { $0.text(places: 2) } ?? ""])
    }
  }

  private static let plain = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值"

  @Test func handScores() throws {
    try Self.check(
      Self.plain + ",自评得分,扣分",
      [
        "P1,产出指标,数量指标,场次,≥10次,8次,50,40,2", "P1,效益指标,社会效益,程度,提升,部分达成年度指标并具有一定效果,30,21,",
        "P1,满意度指标,满意度,群众,≥90%,95%,10,10,", "P2,产出指标,数量指标,人数,≥10人,9人,50,45,",
        "P2,效益指标,社会效益,程度,提升,达成年度指标,30,27,", "P2,满意度指标,满意度,群众,≥90%,81%,10,9,1",
      ],
      under: try Rules.shipped("cn-2020")
    )
  }

  @Test func evidence() throws {
    let rules = try Rules.changed("cn-2020", "scoring:\n  evidence: {use: cap, at-most: 50%}\n")
    try Self.check(
      Self.plain + ",佐证材料",
      [
        "P1,产出指标,数量指标,场次,≥10次,10次,50,", "P1,效益指标,社会效益,人数,≥10人,10人,30,附件1",
        "P1,满意度指标,满意度,群众,≥90%,95%,10,附件2", "P2,产出指标,数量指标,人数,≥10人,10人,90,",
      ],
      under: rules
    )
  }

  /// 黄冈: each goal has points of its own.
  @Test func goals() throws {
    let rules = try Rules.changed("cn-2020", "project:\n  goals: apart\n")
    try Self.check(
      "年度绩效目标," + Self.plain,
      [
        "P1,目标1（40分）,产出指标,数量指标,场次,≥10次,5次,", "P1,目标1（40分）,满意度指标,满意度,群众,≥90%,95%,",
        "P1,目标2（50分）,产出指标,数量指标,人数,≥10人,8人,", "P1,目标2（50分）,效益指标,社会效益,程度,≥10人,10人,",
        "P2,目标1（90分）,产出指标,数量指标,人数,≥10人,7人,",
      ],
      under: rules
    )
  }

  /// The department's own indicators, with a share of their own in its score.
  @Test func ownIndicators() throws {
    let rules = try Rules.withOwnIndicators()
    try Self.check(
      Self.plain,
      [
        ",履职效能,,办结率,≥90%,81%,80", "P1,产出指标,数量指标,场次,≥10次,8次,50", "P1,效益指标,社会效益,人数,≥10人,10人,30",
        "P1,满意度指标,满意度,群众,≥90%,95%,10", "P2,产出指标,数量指标,人数,≥10人,9人,90",
      ],
      under: rules
    )
  }

  /// Rows that are kept as they are written are held to the same as others: a year that nobody states is asked for, and
  /// rows that ask for different schemes are not scored.
  @Test func whatOtherRowsAreHeldTo() throws {
    let header = "部门编码,项目编码,项目名称,项目类型,全年预算数,全年执行数,\(Self.plain),自评得分\n"
    let dated = "D1,P1,科普,,100,100,产出指标,时效指标,完成时间,11月底前,2020年10月,90,90\n"
    let undated = try BulkRun(header + dated, options: .english(year: nil))
    #expect(undated.counts["E0227"] == 1)
    #expect(try undated.project("P1")["unscored_points"] == "90.00")
    #expect(try BulkRun(header + dated, options: .english(year: 2020)).score() == "100.00")

    let rules = try Rules.changed(
      "cn-2020",
      "variants:\n  - {name: 基建, types: [基建], project: {unweighted: forbidden}}\n"
    )
    let row = "产出指标,数量指标,场次,≥10次,10次,45,45\n"
    let text = header + "D1,P1,科普,基建,100,100," + row + "D1,P1,科普,,100,100," + row
    let mixed = try BulkRun(text, under: rules)
    #expect(mixed.counts["T0204"] == 1)
    #expect(try mixed.score() == "")
  }
}
