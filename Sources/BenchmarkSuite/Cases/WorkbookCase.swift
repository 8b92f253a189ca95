import Diagnostics
import Dispatch
import OfficeFiles
import Reports
import SelfEvaluation
import Submissions

/// Workbooks: a plain table as the peers write it, and the papers of a department.
enum WorkbookCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let rows = 100_000
    let table = Workbook(sheets: [sheet(rows: rows)])
    let folder = bench.workspace.path("papers")
    try GeneratedSubmission.write(projects: 100, into: folder)
    let result = try evaluation(of: folder)
    do throws(WorkbookFault) {
      let writing = try bench.seconds { () throws(WorkbookFault) in _ = try table.bytes() }
      let both = bench.seconds {
        DispatchQueue.concurrentPerform(iterations: 2) { _ in _ = try? table.bytes() }
      }
      let composing = bench.seconds { _ = SelfEvaluationWorkbook(result).workbook }
      let papers = try bench.seconds { () throws(WorkbookFault) in
        _ = try SelfEvaluationWorkbook(result).workbook.bytes()
      }
      return [
        Measurement("write a workbook of 11 columns", in: .milliseconds, writing).of(rows * columns, "cells"),
        Measurement("write two such workbooks, 2 workers", in: .milliseconds, both).of(2 * rows * columns, "cells"),
        Measurement("compose the workbook of 100 projects", in: .milliseconds, composing).of(100, "projects"),
        Measurement("compose and write the workbook of 100 projects", in: .milliseconds, papers).of(100, "projects"),
      ]
    } catch {
      throw .unusable("the workbook cannot be written: \(error)")
    }
  }

  private static let columns = 11

  /// Ten texts and a number in each row, as in the flat table.
  private static func sheet(rows: Int) -> Worksheet {
    Worksheet(
      name: "指标",
      rows: (0..<rows).map { row in
        let texts = [
          "D\(1_000_001 + row / 120)", "P\(row / 10)", "项目\(row / 10)", "\(row % 997).5", "\(row % 991).25", "产出指标",
          "数量指标",
          "活动场次\(row % 31)", "≥\(row % 100)次", "\(row % 90)次",
        ]
        return Worksheet.Row(
          texts.map { WorksheetCell(.text($0)) } + [WorksheetCell(.number(String(row % 40)))]
        )
      }
    )
  }

  private static func evaluation(of folder: String) throws(BenchmarkFailure) -> EvaluationResult {
    do throws(UnusableInput) {
      let evaluator = SelfEvaluator(ruleSet: try RuleSamples.nationalRules(), programVersion: "benchmark")
      return evaluator.evaluate(try SubmissionReader.read(folder).submission)
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
