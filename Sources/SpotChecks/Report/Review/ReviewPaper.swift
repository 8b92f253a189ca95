import Diagnostics
import Papers
import ScoringCore

/// 抽查复核报告: the figures of a review in prose, tables and pictures.
public struct ReviewPaper: Sendable {
  let figures: ReviewFigures
  private let date: String

  /// - Parameter date: as it stands below the paper; never taken from a clock.
  public init(_ figures: ReviewFigures, date: String) {
    self.figures = figures
    self.date = date
  }

  public var paper: Paper {
    Paper(
      title: "\(figures.header.year)年度绩效自评抽查复核报告",
      hasContents: true,
      sections: [
        PaperSection(
          "抽查工作概况",
          subsections: [
            PaperSection("抽查范围和覆盖面", coverage), PaperSection("抽查方法", method),
          ]
        ),
        PaperSection(
          "复核结果",
          subsections: [
            PaperSection("等级分布", grades), PaperSection("自评与复核的偏差", deviations),
            PaperSection("部门复核情况", departments), PaperSection("项目复核情况", projects),
          ]
        ),
        PaperSection("统计分析", statistics),
        PaperSection("发现的主要问题", problems),
        PaperSection("典型案例", cases),
        PaperSection("有关建议", advice),
      ],
      attachments: ["排名.xlsx：项目排名、部门排名和指标复核明细"],
      signature: PaperSignature(department: figures.header.organisation, date: date)
    )
  }

  private var coverage: [PaperBlock] {
    let overview = figures.overview
    let share = figures.coverage
    var text =
      "\(figures.header.year)年度自评项目共\(overview.population.projects)个，预算\(FigureText.money(overview.population.budget))万元。"
      + "计划抽查\(figures.planned)个，已完成复核\(overview.reviewed.projects)个，占项目数的\(share.projects)；涉及预算"
      + "\(FigureText.money(overview.reviewed.budget))万元，占总金额的\(share.money)。"
    if !figures.open.isEmpty {
      text += "尚有\(figures.open.count)个没有复核：\(FigureText.shortened(figures.open, to: 10))。"
    }
    if !figures.disputed.isEmpty {
      let names = FigureText.shortened(figures.disputed, to: 10)
      text += "有\(figures.disputed.count)个因复核意见不一致，暂不计分：\(names)。"
    }
    if !figures.unscorable.isEmpty {
      let names = FigureText.shortened(figures.unscorable, to: 10)
      text += "有\(figures.unscorable.count)个没有绩效指标或者复核完成值无法计分，不计偏差：\(names)。"
    }
    return [
      .paragraph(text),
      .table(
        PaperTable(
          caption: "抽查覆盖面",
          columns: [.init(""), .init("全部", .right), .init("已复核", .right), .init("占比", .right)],
          rows: [
            [
              "项目（个）", String(overview.population.projects), String(overview.reviewed.projects), share.projects,
            ],
            [
              "预算（万元）", FigureText.money(overview.population.budget), FigureText.money(overview.reviewed.budget),
              share.money,
            ],
          ]
        )
      ),
    ]
  }

  private var method: [PaperBlock] {
    let plan = figures.header.plan
    let how = figures.sample.map { "采用\($0.plan.request.method.wording.chinese)，" } ?? ""
    return [
      .paragraph(
        "\(how)计划编号\(plan.id)，算法\(plan.algorithm)（版本\(plan.version)），随机种子\(plan.seed)，任何人用同一种子可以重现。"
          + "复核按规则集\(figures.header.rules.id)（版本\(figures.header.rules.version)）进行：以核实的完成值按同一规则重新计分，"
          + "核减均有事项和理由。自评得分以部门所填为准，没有填写的按其数据计算；偏差为自评得分减核实得分，"
          + "复核得分为核实得分减去因偏差另扣的分。"
      )
    ] + reservations
  }

  /// What a reader has to know before trusting the figures.
  private var reservations: [PaperBlock] {
    var texts: [String] = []
    if let other = figures.otherRules {
      texts.append(
        "复核规则集在编制计划后有变动（计划时摘要\(figures.header.rules.digest.prefix(12))，现为版本\(other.version)、"
          + "摘要\(other.digest.prefix(12))），本报告按现在的规则计分。"
      )
    }
    if !figures.changed.isEmpty {
      texts.append(
        "\(FigureText.shortened(figures.changed, to: 10))的自评材料在编制计划后有变动，按现在的材料计分。"
      )
    }
    return texts.map { .paragraph($0) }
  }

  private var grades: [PaperBlock] {
    let overview = figures.overview
    guard overview.reviewed.projects > 0, !overview.grades.isEmpty else { return [.paragraph("没有可以评定等级的项目。")] }
    let told = overview.grades.map { "\($0.name)\($0.after)个，占\(FigureText.percent($0.share))" }
    return [
      .paragraph("复核后，" + told.joined(separator: "；") + "。"),
      .table(
        PaperTable(
          caption: "复核等级",
          columns: [
            .init("等级"), .init("自评（个）", .right), .init("复核（个）", .right), .init("占已复核项目", .right),
          ],
          rows: overview.grades.map { [$0.name, String($0.before), String($0.after), FigureText.percent($0.share)] }
        )
      ),
      .figure(ReviewCharts.grades(overview.grades)),
    ]
  }

  private var deviations: [PaperBlock] {
    guard let distribution = figures.distribution else { return [.paragraph("没有可以比较的项目。")] }
    let classes = figures.overview.classes
    var blocks: [PaperBlock] = [
      .paragraph(
        "自评得分减核实得分，平均\(FigureText.number(distribution.mean))分，中位数\(FigureText.number(distribution.median))分，"
          + "偏差最大\(FigureText.money(distribution.largest))分。"
      )
    ]
    if !classes.isEmpty {
      blocks.append(
        .table(
          PaperTable(
            caption: "偏差档次",
            columns: [.init("档次"), .init("项目数", .right)],
            rows: classes.map { [$0.name, String($0.projects)] }
          )
        )
      )
    }
    let scores = figures.projects.compactMap { ReviewCharts.Scores($0) }
    if scores.count > 1 { blocks.append(.figure(ReviewCharts.scatter(scores))) }
    return blocks
  }

  private var departments: [PaperBlock] {
    [
      .paragraph("各部门的得分按规则由其已复核的项目合成，没有抽查的项目不在其内。"),
      .table(
        PaperTable(
          caption: "部门复核情况",
          columns: [
            .init("部门"), .init("复核项目", .right), .init("预算（万元）", .right), .init("自评", .right), .init("重算", .right),
            .init("复核", .right), .init("自评减复核", .right),
          ],
          rows: figures.departments.map { department in
            [
              department.name, String(department.projects), FigureText.money(department.budget),
              FigureText.points(department.selfScore), FigureText.points(department.recomputed),
              FigureText.points(department.reviewed), FigureText.points(department.deviation),
            ]
          }
        )
      ),
    ]
  }

  private var projects: [PaperBlock] {
    [
      .table(
        PaperTable(
          caption: "项目复核情况（按偏差从大到小）",
          columns: [
            .init("排名", .centre), .init("部门"), .init("项目"), .init("自评", .right), .init("重算", .right),
            .init("核实", .right), .init("偏差", .right), .init("档次"), .init("复核", .right), .init("等级", .centre),
          ],
          rows: figures.projects.map { project in
            let review = project.review
            return [
              project.rank.map(String.init) ?? "—", project.departmentName, review.name,
              FigureText.points(review.selfScore),
              FigureText.points(review.recomputed), FigureText.points(review.verified),
              FigureText.points(review.deviation), review.deviationClass?.name ?? "—",
              FigureText.points(review.reviewed), review.grade ?? "—",
            ]
          },
          isWide: true
        )
      )
    ]
  }
}
