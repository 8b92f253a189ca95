import JixiaoCommands
import Testing

struct ExplainCommandTests {
  @Test func explainsTheDepartmentItsProjectsAndAllIndicators() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample")
    #expect(run.output.hasPrefix("保定市科学技术协会\n  汇总方法 "))
    #expect(run.output.contains("\n\n731-0401-JQN-723T 省科协流动科技馆运行\n  预算执行率  24 ÷ 48 = 50%；得分 "))
    #expect(run.output.contains("\n\n科协改革试点经费 / 优良率\n"))
  }

  @Test func explainsAnIndicatorWithInputsRuleSourceAndArithmetic() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--project", "科协改革试点经费", "--indicator", "优良率")
    for part in ["“86%”", "indicators.csv:2:", "rules/cn-2020.yaml:", "86 ÷ 90", "→ 23.89"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(run.output.split(separator: "\n\n").count == 1)
  }

  @Test func findsAnIndicatorInEveryProject() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--indicator", "优良率")
    #expect(run.output.split(separator: "\n\n").count == 7)
  }

  @Test(arguments: ["731-0401-JQN-723T", "省科协流动科技馆运行"])
  func findsAProjectByCodeOrName(_ project: String) throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--project", project)
    #expect(run.output.hasPrefix("731-0401-JQN-723T 省科协流动科技馆运行\n"))
    #expect(!run.output.contains("汇总方法"))
  }

  /// What stands between the parts and the total: conversion to 100, bonus, deduction, limits.
  @Test func theTotalCanBeAddedUpAgain() throws {
    let folder = try TemporaryFolder()
    try folder.write("department: 某局\nyear: 2020\n", to: "mine/submission.yaml")
    try folder.write(
      "项目编码,项目名称,全年预算数,全年执行数\n1,甲,100,90\n2,乙,100,100\n3,丙,100,100\n",
      to: "mine/projects.csv"
    )
    try folder.write(
      """
      项目编码,一级指标,三级指标,年度指标值,实际完成值,分值
      1,产出指标,场次,≥10场,8场,30
      1,产出指标,期刊,≥4期,不适用,20
      1,效益指标,人数,≥10人,10人,30
      1,满意度指标,满意度,≥90%,95%,10
      2,产出指标,场次,≥10场,6场,50
      2,效益指标,人数,≥10人,10人,30
      2,满意度指标,满意度,≥90%,95%,10
      2,加分项,表彰,≥5次,4次,5
      2,扣分项,通报,≥10次,2次,10
      3,产出指标,场次,≥10场,10场,50
      3,效益指标,人数,≥10人,10人,30
      3,满意度指标,满意度,≥90%,95%,10
      3,加分项,表彰,≥5次,4次,5

      """,
      to: "mine/indicators.csv"
    )
    try folder.write(
      """
      id: mine
      version: "1"
      name: 本市
      status: assumed
      extends: cn-2020
      project:
        categories:
          - {name: 加分项, points: 5, kind: bonus}
          - {name: 扣分项, points: 10, kind: deduction}
        limits:
          - {name: 产出不足七成, when: {category: 产出指标, share: {below: 70%}}, score-at-most: 59}
      scoring: {not-applicable: rescale}

      """,
      to: "mine.yaml"
    )
    let run = ProgramRun(["explain", "mine", "--rules", "mine.yaml"], in: folder.path)
    for part in [
      "(9.00 + 24.00 + 30.00 + 10.00) ÷ 80 × 100 = 91.25 / 100\n",
      "10.00 + 30.00 + 30.00 + 10.00 + 4.00 − 2.00 = 82.00 / 100；受限制",
      "产出不足七成 (总分最高 59 分，此前 82.00 分)",
      "10.00 + 50.00 + 30.00 + 10.00 + 4.00，不超过 100 = 100.00 / 100\n",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    // The points of what does not apply were stated, and are not missing.
    let checked = ProgramRun(["evaluate", "mine", "--rules", "mine.yaml"], in: folder.path)
    #expect(!checked.errors.contains("E0302"))
  }

  @Test(arguments: [
    ("--project", "731-0401-JQN-723X", "731-0401-JQN-723T"), ("--project", "科普经", "科普经费"),
    ("--indicator", "优良比率", "优良率"),
  ])
  func suggestsTheNearestName(_ option: String, _ name: String, _ suggestion: String) throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", option, name)
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("没有“\(name)”"))
    #expect(run.errors.contains("是否想输入“\(suggestion)”？"))
    #expect(run.output.isEmpty)
  }
}
