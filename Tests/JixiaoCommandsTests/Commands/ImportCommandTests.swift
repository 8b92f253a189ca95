import Diagnostics
import JixiaoCommands
import OfficeFiles
import Testing

@Suite struct ImportCommandTests {
  /// A target table in the shape in which Word leaves it when it is saved as text, with words of our own.
  static let dump = """
    2023年示范县图书馆
    一、总体绩效目标
    办好全年的读者活动。
    二、分项绩效目标
    （一）阅读推广
    绩效目标：读者活动月月有。
    绩效指标：活动不少于12场。
    1.读者活动经费绩效目标表
    \t101001示范县图书馆本级
    \t单位：万元

    \t项目编码
    \tDX2023-01
    \t项目名称
    \t读者活动经费

    \t预算规模及资金用途
    \t预算数
    \t12.50
    \t其中：财政资金
    \t12.50
    \t其他资金
    \t

    \t
    \t用于读者活动

    \t资金支出计划（%）
    \t3月底
    \t6月底
    \t10月底
    \t12月底

    \t
    \t25
    \t50
    \t75
    \t100

    \t绩效目标
    \t1.办好读者活动。
    2.让读者满意。


    \t一级指标
    \t二级指标
    \t三级指标
    \t绩效指标描述
    \t指标值
    \t指标值确定依据

    \t产出指标
    \t数量指标
    \t读者活动场次
    \t全年场次
    \t≥12场

    \t年度计划

    \t效益指标
    \t社会效益指标
    \t参加人次
    \t全年人次
    \t≥3000人次
    \t年度计划

    \t满意度指标
    \t服务对象满意度指标
    \t读者满意度
    \t问卷
    \t≥90%
    \t年度计划
    """

  @Test func makesASubmissionThatCanBeFilledInAndScored() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dump, to: "目标.txt")
    let run = ProgramRun(["import", "目标.txt", "--output", "材料"], in: folder.path)
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("示范县图书馆 2023 年度：项目 1 个，指标 3 项"))
    #expect(run.output.contains("DX2023-01  读者活动经费  12.50万元  指标 3 项"))
    let filled = try folder.text(of: "材料/indicators.csv")
      .replacing("≥12场,", with: "≥12场,12场").replacing("≥3000人次,", with: "≥3000人次,2700人次")
      .replacing("≥90%,", with: "≥90%,93%")
    try folder.write(filled, to: "材料/indicators.csv")
    let evaluation = ProgramRun(["evaluate", "材料"], in: folder.path)
    // 50 + 30 × 0.9 + 10 of 90: execution is not filled in yet.
    #expect(evaluation.output.contains("87.00"))
  }

  @Test func saysWhereEachValueStood() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dump, to: "目标.txt")
    #expect(ProgramRun(["import", "目标.txt", "--output", "材料"], in: folder.path).status == .done)
    let lines = try folder.text(of: "材料/来源.csv").split(separator: "\r\n").map(String.init)
    let at = try #require(
      Self.dump.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("≥12场") }
    )
    #expect(lines.contains("DX2023-01,读者活动场次,指标值,≥12场,目标.txt:\(at + 1):2"))
  }

  @Test func doesNotOverwriteASubmissionUnasked() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.dump, to: "目标.txt")
    try folder.write("work of a week", to: "材料/indicators.csv")
    let run = ProgramRun(["import", "目标.txt", "--output", "材料"], in: folder.path)
    #expect(run.status == .outputNotWritten)
    #expect(run.errors.contains("A0103"))
    #expect(try folder.text(of: "材料/indicators.csv") == "work of a week")
    #expect(ProgramRun(["import", "目标.txt", "--output", "材料", "--replace"], in: folder.path).status == .done)
    #expect(try folder.text(of: "材料/indicators.csv").contains("读者活动场次"))
  }

  @Test func whatCannotBeReadLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    try folder.write("关于开会的通知\n请准时参加。\n", to: "通知.txt")
    let run = ProgramRun(["import", "通知.txt", "--output", "材料"], in: folder.path)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("D0101"))
    #expect(try Folder.names(in: folder.path) == ["通知.txt"])
  }
}
