import Glibc
import JixiaoCommands
import OfficeFiles
import Testing

/// The three commands one after the other, as a bureau uses them.
@Suite struct SpotCheckCommandTests {
  @Test func planReviewReport() throws {
    let folder = try Self.departments()
    let plan = ProgramRun(
      ["spot-check", "plan", "材料", "--output", "抽查", "--count", "2", "--include", "102/P1", "--seed", "7"]
        + Self.context,
      in: folder.path
    )
    #expect(plan.status == .doneWithErrors)
    #expect(plan.output.contains("部门 3 个，项目 3 个；没有读入的材料 1 份"))
    #expect(plan.output.contains("抽查 2 个项目（66.7%），200 万元（66.7%）；种子 7"))
    // One submission is of another year: it is told, and stops nothing.
    #expect(plan.errors.contains("[V0202]"))
    let papers = try Folder.names(in: folder.path + "/抽查/底稿")
    #expect(papers.count == 2 && papers.contains("部门102 102-P1 科普活动经费.xlsx"))
    let planText = try folder.text(of: "抽查/抽查计划.md")
    #expect(planText.contains("jixiao-sampling，版本1") && planText.contains("| 随机种子   | 7 "))
    #expect(planText.contains("材料/旧"))
    #expect(planText.contains("2026年7月1日"))

    // Nothing is filled in yet.
    let early = Self.review(in: folder.path)
    #expect(early.status == .done)
    #expect(early.output.contains("未填写的 2 份"))
    #expect(Self.report(in: folder.path).errors.contains("[A0607]"))

    for name in papers {
      var paper = try FilledPaper(folder.path + "/抽查/底稿/" + name)
      try paper.sign("李四")
      let isPoor = name.hasPrefix("部门102")
      try paper.fill("讲座场次", ["复核完成值": isPoor ? "9" : "13", "复核意见": "核对签到表", "证据": "签到表"])
      if isPoor { try paper.fill("听众满意度", ["核减事项": "满意度无资料", "复核意见": "没有问卷"]) }
      try OutputFolder(folder.path + "/抽查/底稿").write([OutputFile(name: name, bytes: try paper.bytes())])
    }
    let review = Self.review(in: folder.path)
    #expect(review.status == .done)
    #expect(review.output.contains("新记录意见 3 条"))
    #expect(review.output.contains("已复核 2 个，意见不一致 0 个，未复核 0 个"))
    // 50 × 9 ÷ 12 = 37.5 and no points for satisfaction: 100 − 12.5 − 10 = 77.5; 22.5 off costs 5 more.
    #expect(review.output.contains("100.00"))
    #expect(review.output.contains("77.50  22.50  严重偏差     72.50  中"))
    let again = Self.review(in: folder.path)
    #expect(again.output.contains("新记录意见 0 条"))

    let report = Self.report(in: folder.path)
    #expect(report.status == .done)
    #expect(report.output.contains("已复核 2 个项目（66.7%），金额占 66.7%"))
    let text = try folder.text(of: "报告/抽查复核报告.md")
    #expect(text.contains("满意度无资料") && text.contains("22.50"))
    #expect(text.contains("针对“满意度无资料”：满意度按事先设计的问卷或访谈取得"))
    #expect(text.contains("项目太少（2个，少于10个），不计算相关系数"))
    let problems = Self.items(below: "发现的主要问题", in: text)
    #expect(problems == Self.items(below: "有关建议", in: text))
    #expect(problems == 2)
    #expect(try folder.text(of: "报告/抽查复核报告.html").contains("<svg"))
    let names = try Folder.names(in: folder.path + "/报告")
    #expect(Set(names) == ["抽查复核报告.docx", "抽查复核报告.html", "抽查复核报告.md", "排名.xlsx"])
    let ranking = try FileReader.read(folder.path + "/报告/排名.xlsx")
    #expect(try DocumentReader.read(ranking, file: "排名.xlsx").document.blocks.count == 3)

    let list = ProgramRun(["spot-check", "review", "抽查", "--list"], in: folder.path)
    #expect(list.output.contains("抽查 2 个，已有意见 2 个，已定分 2 个"))
  }

  /// What the program computed stands nowhere as the department's own score.
  @Test func aScoreThatNobodyGaveIsNotShownAsGiven() throws {
    let sample = try SampleFolder()
    let plan = ProgramRun(
      ["spot-check", "plan", sample.path + "/sample", "--output", sample.path + "/抽查", "--count", "12"] + Self.time
    )
    #expect(plan.status != .unusableInput)
    let list = try sample.folder.text(of: "抽查/抽样名单.csv").split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let (given, computed) = (list[0].firstIndex(of: "自评得分"), list[0].firstIndex(of: "重算得分"))
    let (givenColumn, computedColumn) = (try #require(given), try #require(computed))
    #expect(list.count == 13)
    #expect(list.dropFirst().allSatisfy { $0[givenColumn].isEmpty })
    #expect(list.dropFirst().contains { $0[computedColumn] == "97.92" })
    let text = try sample.folder.text(of: "抽查/抽查计划.md")
    #expect(text.contains("|        — |    97.92 |"))
  }

  /// Bureaus keep what was made of submissions beside them.
  @Test func whatTheProgramWroteIsNoSubmission() throws {
    let folder = try Self.departments()
    let evaluated = ProgramRun(["evaluate", "材料/1", "--output", "材料/1的结果", "--format", "csv,md"], in: folder.path)
    #expect(try Folder.names(in: folder.path + "/材料/1的结果").contains("projects.csv"))
    #expect(evaluated.status != .unusableInput)
    for number in 1...2 {
      let plan = ProgramRun(
        ["spot-check", "plan", "材料", "--output", "材料/抽查\(number)", "--count", "2"] + Self.context,
        in: folder.path
      )
      #expect(plan.output.contains("部门 3 个，项目 3 个；没有读入的材料 1 份"))
    }
  }

  @Test func reviewersWhoDifferAreShownAndNothingIsScored() throws {
    let folder = try Self.departments()
    _ = ProgramRun(["spot-check", "plan", "材料", "--output", "抽查", "--count", "3"] + Self.context, in: folder.path)
    for (reviewer, actual) in [("甲", "9"), ("乙", "11")] {
      var paper = try FilledPaper(folder.path + "/抽查/底稿/部门101 101-P1 科普活动经费.xlsx")
      try paper.sign(reviewer)
      try paper.fill("讲座场次", ["复核完成值": actual, "复核意见": "核对签到表"])
      try OutputFolder(folder.path + "/交回").write([OutputFile(name: reviewer + ".xlsx", bytes: try paper.bytes())])
    }
    let review = ProgramRun(["spot-check", "review", "抽查", "交回", "--reviewer", "王五"] + Self.time, in: folder.path)
    #expect(review.status == .doneWithErrors)
    #expect(review.output.contains("已复核 0 个，意见不一致 1 个，未复核 2 个"))
    #expect(review.errors.contains("甲 9场") && review.errors.contains("乙 11场"))
  }

  @Test func theSameSeedGivesTheSamePlanWhateverTheOrder() throws {
    let folder = try Self.departments()
    let orders = [["材料/1", "材料/2", "材料/3"], ["材料/3", "材料/1", "材料/2"]]
    for (index, order) in orders.enumerated() {
      let run = ProgramRun(
        ["spot-check", "plan"] + order + ["--output", "抽查\(index)", "--method", "risk", "--share", "60%"]
          + Self.context,
        in: folder.path
      )
      #expect(run.status == .done)
    }
    for name in ["抽查计划.md", "抽样名单.csv", "风险排序.csv"] {
      #expect(try folder.text(of: "抽查0/" + name) == folder.text(of: "抽查1/" + name))
    }
    // A plan is never written over another.
    let third = ProgramRun(["spot-check", "plan", "材料", "--output", "抽查0", "--count", "1"], in: folder.path)
    #expect(third.status == .outputNotWritten)
    #expect(third.errors.contains("[A0605]"))
  }

  @Test(arguments: [
    (["plan", "材料", "--output", "x", "--share", "130%"], "A0019"),
    (["plan", "材料", "--output", "x", "--share", "30%", "--count", "3"], "A0031"),
    (["plan", "材料", "--count", "3"], "A0016"),
    (["plan", "材料", "--output", "x", "--count", "3", "--include-above", "many"], "A0020"),
    (["plan", "材料", "--output", "x", "--count", "3", "--by", "size"], "A0010"),
    (["review", "抽查", "--list", "--compare", "x"], "A0031"), (["review", "抽查", "--of", "甲"], "A0010"),
    (["review", "抽查", "--withdraw", "P1", "--reviewer", "甲"], "A0016"), (["review", "抽查"], "A0016"),
    (["review", "抽查", "--reviewer", "甲", "--at", "明天"], "A0021"),
    (["report", "抽查"], "A0016"),
  ])
  func wrongCommandLinesAreToldApart(_ words: [String], _ code: String) throws {
    let run = ProgramRun(["spot-check"] + words)
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("[\(code)]"))
  }

  @Test func whatIsMissingIsExplained() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "空/说明.txt")
    try folder.write("PK", to: "空/自评报告.docx")
    let plan = ProgramRun(["spot-check", "plan", "空", "--output", "x", "--count", "1"], in: folder.path)
    #expect(plan.status == .unusableInput && plan.errors.contains("[A0601]"))
    #expect(plan.errors.contains("[V0207]") && plan.errors.contains("自评报告.docx"))
    let review = ProgramRun(["spot-check", "review", "空", "--reviewer", "甲"], in: folder.path)
    #expect(review.status == .unusableInput && review.errors.contains("[A0603]"))
  }

  /// Two reviewers differ; one of them is taken back, and stays so until the paper is changed.
  @Test func aWithdrawnVerdictSettlesADispute() throws {
    let folder = try Self.departments()
    _ = ProgramRun(["spot-check", "plan", "材料", "--output", "抽查", "--count", "3"] + Self.context, in: folder.path)
    for (reviewer, actual) in [("甲", "9"), ("乙", "12")] {
      var paper = try FilledPaper(folder.path + "/抽查/底稿/部门101 101-P1 科普活动经费.xlsx")
      try paper.sign(reviewer)
      try paper.fill("讲座场次", ["复核完成值": actual, "复核意见": "核对签到表"])
      try OutputFolder(folder.path + "/交回").write([OutputFile(name: reviewer + ".xlsx", bytes: try paper.bytes())])
    }
    let recording = ["spot-check", "review", "抽查", "交回", "--reviewer", "王五"] + Self.time
    _ = ProgramRun(recording, in: folder.path)
    let withdrawing = ["spot-check", "review", "抽查", "--withdraw", "101/P1", "--reviewer", "王五", "--reason", "商定"]
    let unclear = ProgramRun(withdrawing, in: folder.path)
    #expect(unclear.status == .unusableInput && unclear.errors.contains("[A0613]"))
    #expect(unclear.errors.contains("乙、甲"))
    let nobody = ProgramRun(withdrawing + ["--of", "丙"], in: folder.path)
    #expect(nobody.status == .unusableInput && nobody.errors.contains("[A0612]"))
    let taken = ProgramRun(withdrawing + ["--of", "乙", "--indicator", "讲座场次"], in: folder.path)
    #expect(taken.status == .done && taken.output.contains("已撤回 1 条意见"))
    let again = ProgramRun(recording, in: folder.path)
    #expect(again.output.contains("新记录意见 0 条"))
    #expect(again.output.contains("已复核 1 个，意见不一致 0 个，未复核 2 个"))
    #expect(again.errors.contains("[A0614]"))
    let list = ProgramRun(["spot-check", "review", "抽查", "--list"], in: folder.path)
    #expect(list.output.contains("未复核  102/P1") && !list.output.contains("101/P1"))
  }

  /// 62.5 after review last year, 100 by its own account this year: said on the papers; and both years side by side.
  @Test func yearsAreCompared() throws {
    let folder = try Self.departments()
    try Self.write("上年/1", code: "101", year: 2023, to: folder)
    _ = ProgramRun(["spot-check", "plan", "上年", "--output", "上年抽查", "--count", "1"] + Self.context, in: folder.path)
    var paper = try FilledPaper(folder.path + "/上年抽查/底稿/部门101 101-P1 科普活动经费.xlsx")
    try paper.fill("讲座场次", ["复核完成值": "3", "复核意见": "核对签到表"])
    try OutputFolder(folder.path + "/上年交回").write([OutputFile(name: "a.xlsx", bytes: try paper.bytes())])
    _ = ProgramRun(["spot-check", "review", "上年抽查", "上年交回", "--reviewer", "甲"] + Self.time, in: folder.path)
    let plan = ["spot-check", "plan", "材料", "--count", "3"] + Self.context
    let known = ProgramRun(plan + ["--output", "抽查", "--last-year", "上年抽查"], in: folder.path)
    #expect(known.output.contains("已与 2023 年度的 1 个项目比较，变化异常的 1 个"))
    // 50 × 3 ÷ 12 = 12.5, and 37.5 points off cost 5 more.
    #expect(try folder.text(of: "抽查/风险排序.csv").contains("上年得分 57.5 分，本年自评 100 分"))
    // The submissions themselves say that the same was reached last year; nothing is unusual about it.
    let same = ProgramRun(plan + ["--output", "再抽查", "--last-year", "上年"], in: folder.path)
    #expect(same.output.contains("变化异常的 0 个"))
    let other = ProgramRun(plan + ["--output", "三抽查", "--last-year", "抽查"], in: folder.path)
    #expect(other.errors.contains("[A0611]") && other.errors.contains("[A0610]"))

    for name in try Folder.names(in: folder.path + "/抽查/底稿") {
      var paper = try FilledPaper(folder.path + "/抽查/底稿/" + name)
      try paper.fill("讲座场次", ["复核完成值": "12", "复核意见": "属实"])
      try OutputFolder(folder.path + "/抽查/底稿").write([OutputFile(name: name, bytes: try paper.bytes())])
    }
    _ = Self.review(in: folder.path)
    let comparing = ["spot-check", "review", "抽查", "--compare", "上年抽查", "--compare", "抽查"]
    let comparison = ProgramRun(comparing, in: folder.path)
    // 37.5 points of deviation before, none now; a folder that is named twice counts once.
    #expect(comparison.output.contains("部门101         1  57.50  37.50         1  100.00  0.00    -37.50"))
    let json = ProgramRun(comparing + ["--json"], in: folder.path)
    #expect(json.output.contains(#""change": -37.5"#))
  }

  /// The whole folder goes to another machine; the submissions are found where they lay to the plan.
  @Test func aPlanIsMovedWithItsSubmissions() throws {
    let folder = try Self.departments()
    try folder.write(
      "extends: review-pidu\nid: our-review\nversion: '1'\nname: 本市复核口径\nstatus: assumed\n",
      to: "规则/本市.yaml"
    )
    let plan = ProgramRun(
      ["spot-check", "plan", "材料", "--output", "工作/抽查", "--count", "3", "--review-rules", "规则/本市.yaml"]
        + Self.context,
      in: folder.path
    )
    #expect(plan.status == .doneWithErrors)
    let elsewhere = try TemporaryFolder()
    for name in ["材料", "工作", "规则"] { try folder.move(name, to: elsewhere) }
    let review = ["spot-check", "review", "工作/抽查", "--reviewer", "王五"] + Self.time
    let found = ProgramRun(review, in: elsewhere.path)
    #expect(found.status == .done && found.errors.isEmpty)
    // A changed rule, and a changed submission, are said with their places.
    try elsewhere.write(
      "extends: review-pidu\nid: our-review\nversion: '2'\nname: 本市复核口径\nstatus: assumed\n",
      to: "规则/本市.yaml"
    )
    try elsewhere.write("department: 部门101\ndepartment-code: '101'\nyear: 2024\n\n", to: "材料/1/submission.yaml")
    let changed = ProgramRun(review, in: elsewhere.path)
    #expect(changed.errors.contains("规则/本市.yaml: warning[A0606]") && changed.errors.contains("--review-rules"))
    #expect(changed.errors.contains("材料/1: warning[V0505]") && changed.errors.contains("（submission.yaml）"))
    // The plan alone is not enough.
    let alone = try TemporaryFolder()
    try elsewhere.move("工作", to: alone)
    try elsewhere.move("规则", to: alone)
    let missing = ProgramRun(review, in: alone.path)
    #expect(missing.status == .doneWithErrors && missing.errors.contains("材料/1: error[V0504]"))
  }

  /// Departments of a place that rounds and splits otherwise are reviewed under that place's rules, not the national ones.
  @Test func standardsAreLaidOverTheRulesThatDepartmentsScoreBy() throws {
    let folder = try Self.departments()
    let plan = ["spot-check", "plan", "材料/1", "--count", "1"] + Self.context
    let baoding = ProgramRun(
      plan + ["--output", "抽查", "--rules", "hebei-baoding-2020", "--json"],
      in: folder.path
    )
    #expect(baoding.status == .done && baoding.errors.contains("[A0609]"))
    let national = ProgramRun(plan + ["--output", "另一抽查", "--json"], in: folder.path)
    #expect(!national.errors.contains("[A06"))
    // Grades of other names: the consequences of deviations do not fit.
    let hubei = ProgramRun(
      plan + ["--output", "三抽查", "--rules", "hubei", "--allow-unconfirmed"],
      in: folder.path
    )
    #expect(hubei.status == .unusableInput && hubei.errors.contains("[R0137]") && hubei.errors.contains("[A0615]"))
  }

  /// Of three projects that may deviate by 5 % at most, with 95 % confidence, all three are needed.
  @Test func withoutASizeAsManyAreDrawnAsTheAssuranceNeeds() throws {
    let folder = try Self.departments()
    let plan = ProgramRun(["spot-check", "plan", "材料", "--output", "抽查"] + Self.context, in: folder.path)
    #expect(plan.output.contains("抽查 3 个项目（100%）"))
  }

  @Test func answersForProgramsAreTheOnlyOutput() throws {
    let folder = try Self.departments()
    let plan = ProgramRun(
      ["spot-check", "plan", "材料", "--output", "抽查", "--count", "2", "--seed", "7", "--json"] + Self.context,
      in: folder.path
    )
    #expect(plan.output.hasPrefix("{") && plan.output.contains(#""seed": 7"#))
    #expect(plan.output.contains(#""share_of_projects": 0.666667"#) && plan.output.contains("V0202"))
    let review = ["spot-check", "review", "抽查", "--json"]
    let recorded = ProgramRun(review + ["--reviewer", "甲"], in: folder.path)
    #expect(recorded.output.hasPrefix("{") && recorded.output.contains(#""open": 2"#))
    let list = ProgramRun(review + ["--list"], in: folder.path)
    #expect(list.output.contains(#""settled": 0"#))
    for name in try Folder.names(in: folder.path + "/抽查/底稿") {
      var paper = try FilledPaper(folder.path + "/抽查/底稿/" + name)
      try paper.fill("全年执行数", ["复核完成值": "75%", "复核意见": "核对支付凭证"])
      try OutputFolder(folder.path + "/抽查/底稿").write([OutputFile(name: name, bytes: try paper.bytes())])
    }
    let verified = ProgramRun(review + ["--reviewer", "甲"], in: folder.path)
    #expect(verified.output.contains(#""verified": 97.5"#) && verified.output.contains(#""settled": 2"#))
    let report = ProgramRun(["spot-check", "report", "抽查", "--output", "报告", "--json"] + Self.time, in: folder.path)
    #expect(report.output.contains(#""mean": 2.5"#) && report.output.contains("报告/排名.xlsx"))
  }

  private static let time = ["--at", "2026-07-01T09:30"]
  private static let context = ["--organisation", "某市财政局"] + time

  private static func review(in folder: String) -> ProgramRun {
    ProgramRun(["spot-check", "review", "抽查", "--reviewer", "王五"] + time, in: folder)
  }

  private static func report(in folder: String) -> ProgramRun {
    ProgramRun(["spot-check", "report", "抽查", "--output", "报告"] + time, in: folder)
  }

  /// How many numbered lines stand below a heading.
  private static func items(below heading: String, in text: String) -> Int {
    let lines = text.split(separator: "\n").drop { !($0.hasPrefix("## ") && $0.hasSuffix(heading)) }.dropFirst()
    return lines.prefix { !$0.hasPrefix("## ") && $0 != "附件：" }.count {
      $0.first?.isNumber == true && $0.contains(". ")
    }
  }

  /// Three departments with a project each, and one of the year before.
  private static func departments() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 1...3 { try write("材料/\(number)", code: "10\(number)", year: 2024, to: folder) }
    try write("材料/旧", code: "109", year: 2023, to: folder)
    return folder
  }

  private static func write(_ name: String, code: String, year: Int, to folder: borrowing TemporaryFolder) throws {
    try folder.write(
      "department: 部门\(code)\ndepartment-code: '\(code)'\nyear: \(year)\n",
      to: name + "/submission.yaml"
    )
    try folder.write(
      "项目编码,项目名称,年初预算数,全年预算数,全年执行数,财政资金,自评总分\nP1,科普活动经费,100,100,100,100,100\n",
      to: name + "/projects.csv"
    )
    try folder.write(
      """
      项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,自评得分,佐证材料
      P1,产出指标,数量指标,讲座场次,≥12场,13场,50,50,签到表
      P1,效益指标,社会效益指标,公民具备科学素质的比例,≥12%,12.5%,30,30,抽样调查报告
      P1,满意度指标,服务对象满意度指标,听众满意度,≥90%,93%,10,10,调查问卷200份

      """,
      to: name + "/indicators.csv"
    )
  }
}

extension TemporaryFolder {
  /// Moves what has that name into another folder, as it is.
  fileprivate func move(_ name: String, to other: borrowing TemporaryFolder) throws {
    try #require(rename(Folder.path(path, name), Folder.path(other.path, name)) == 0)
  }
}
