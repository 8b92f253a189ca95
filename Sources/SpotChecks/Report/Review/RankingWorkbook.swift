import Diagnostics
import OfficeFiles
import ScoringCore

/// 排名.xlsx: projects and departments by their deviation, and every reviewed indicator.
public enum RankingWorkbook {
  public static func workbook(_ figures: ReviewFigures) -> Workbook {
    Workbook(
      title: "\(figures.header.year)年度绩效自评抽查复核偏差排名",
      author: figures.header.organisation,
      sheets: [projects(figures), departments(figures), indicators(figures)]
    )
  }

  private static func projects(_ figures: ReviewFigures) -> Worksheet {
    ListSheet.sheet(
      "项目排名",
      [
        ("偏差排名", 10), ("部门编码", 12), ("部门", 24), ("项目编码", 14), ("项目", 30), ("预算（万元）", 14), ("自评得分", 10), ("重算得分", 10),
        ("核实得分", 10), ("偏差", 10), ("偏差档次", 12), ("另扣", 8), ("复核得分", 10), ("自评等级", 10), ("复核等级", 10), ("风险得分", 10),
        ("后果", 30),
      ],
      figures.projects.map { project in
        let review = project.review
        return [
          number(project.rank), .text(review.key.department), .text(project.departmentName),
          .text(review.key.project), .text(review.name), number(review.budget), number(review.selfScore),
          number(review.recomputed), number(review.verified), number(review.deviation),
          .text(review.deviationClass?.name ?? ""), number(review.deduction), number(review.reviewed),
          .text(review.selfGrade ?? ""), .text(review.grade ?? ""), .number(String(project.risk)),
          .text(review.consequences.map(\.chinese).joined(separator: "；")),
        ]
      },
      note: figures.projects.contains { $0.rank == nil } ? "没有自评得分、按其数据也算不出得分的项目没有偏差，不排名，列在最后。" : nil
    )
  }

  private static func departments(_ figures: ReviewFigures) -> Worksheet {
    let ranked = DeviationRanking.ranked(figures.departments, by: \.deviation, then: \.key)
    return ListSheet.sheet(
      "部门排名",
      [
        ("偏差排名", 10), ("部门编码", 12), ("部门", 30), ("复核项目", 10), ("预算（万元）", 14), ("自评", 10), ("重算", 10), ("复核", 10),
        ("自评减复核", 12),
      ],
      ranked.map { rank, department in
        [
          number(rank), .text(department.key), .text(department.name), .number(String(department.projects)),
          number(department.budget), number(department.selfScore), number(department.recomputed),
          number(department.reviewed), number(department.deviation),
        ]
      },
      note: ranked.contains { $0.rank == nil } ? "有项目没有得分或者还没有定分的部门没有偏差，不排名，列在最后。" : nil
    )
  }

  private static func indicators(_ figures: ReviewFigures) -> Worksheet {
    ListSheet.sheet(
      "指标复核",
      [
        ("部门", 24), ("项目", 30), ("一级指标", 14), ("二级指标", 14), ("三级指标", 24), ("指标值", 12), ("分值", 8), ("自评完成值", 12),
        ("复核完成值", 12), ("自评得分", 10), ("重算得分", 10), ("复核得分", 10), ("偏差", 10), ("理由", 40), ("复核意见", 30), ("证据", 30),
      ],
      figures.projects.flatMap { project in
        project.review.parts.map { indicator in
          let entry = indicator.entry
          return [
            .text(project.departmentName), .text(project.review.name), .text(entry.category.text),
            .text(entry.subcategory.text), .text(entry.name.text), .text(entry.target.text), number(indicator.points),
            .text(entry.actual.text), .text(indicator.verdict?.actual ?? ""), number(indicator.given),
            number(indicator.recomputed), number(indicator.reviewed), number(indicator.deviation),
            .text(indicator.explanation.map(\.chinese).joined(separator: "；")),
            .text(indicator.verdict?.opinion ?? ""), .text(indicator.verdict?.evidence ?? ""),
          ]
        }
      }
    )
  }

  private static func number(_ rank: Int?) -> WorksheetCell.Content { rank.map { .number(String($0)) } ?? .empty }

  private static func number(_ points: Points?) -> WorksheetCell.Content { points.map { .number($0.text) } ?? .empty }

  private static func number(_ amount: ExactDecimal?) -> WorksheetCell.Content {
    amount.map { .number($0.text) } ?? .empty
  }
}
