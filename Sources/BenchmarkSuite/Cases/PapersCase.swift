import Diagnostics
import Dispatch
import Papers

/// Reports of a bureau's departments, as papers in memory to Word files in memory.
enum PapersCase {
  private static let departments = 100

  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let papers = (0..<departments).map(paper)
    try check(papers[0])
    let renderer = WordRenderer()
    return [1, 2].map { workers in
      let seconds = bench.seconds {
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          for index in stride(from: worker, to: papers.count, by: workers) {
            _ = try? renderer.bytes(of: papers[index])
          }
        }
      }
      let name = "Word files of 12 projects × 10 indicators, \(workers) worker\(workers == 1 ? "" : "s")"
      return Measurement(name, in: .milliseconds, seconds).of(papers.count, "documents")
    }
  }

  /// That what is timed works at all.
  private static func check(_ paper: Paper) throws(BenchmarkFailure) {
    do throws(WordFault) {
      _ = try WordRenderer().bytes(of: paper)
    } catch {
      throw .unusable(error.finding(file: "paper.docx").message.english)
    }
  }

  /// As much as the peer writes for a department, and its headings, with a table of ten indicators for each project.
  private static func paper(_ department: Int) -> Paper {
    let size = GeneratedProject.perDepartment
    let projects = (0..<size).map { GeneratedProject(number: department * size + $0, seed: 2020) }
    let signature = PaperSignature(department: "第\(department + 1)号部门", date: "2021年3月31日")
    let sections = projects.map { project in
      PaperSection(
        project.name,
        [
          .paragraph(
            "\(project.name)全年预算数\(project.planned.text)万元，全年执行数\(project.executed.text)万元，自评得分95.20分，等级为“优”。"
              + "项目按照年度计划组织实施，各项指标的完成情况见下表，未达到目标值的指标已逐项说明原因。"
          ),
          .table(table(of: project)),
        ]
      )
    }
    return Paper(
      title: "\(signature.department)2020年度部门项目支出绩效自评报告",
      sections: [
        PaperSection("绩效自评工作组织开展情况", [.paragraph("\(signature.department)共有\(size)项项目支出，逐项核对佐证材料后评分。")]),
        PaperSection("绩效目标实现情况", subsections: sections),
        PaperSection("整改措施及结果应用", [.numberedList(["完善目标设置，量化全部产出指标；", "按季度跟踪预算执行。"])]),
      ],
      signature: signature
    )
  }

  private static func table(of project: GeneratedProject) -> PaperTable {
    PaperTable(
      caption: project.name + "绩效指标完成情况",
      columns: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"].map { .init($0) },
      rows: project.indicators.map { [$0.category, $0.subcategory, $0.name, $0.target, $0.actual, $0.points] }
    )
  }
}
