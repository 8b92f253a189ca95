/// The named cases. Those that start processes stand first, while this one is still small: its memory shows in theirs.
package enum BenchmarkCase: String, CaseIterable, Sendable {
  case demo, bulk, evaluate
  case importing = "import"
  case workbook
  case rules, parse, measure
  case whatIf = "what-if"
  case study
  case papers = "papers-word"
  case spotCheckPlan = "spot-check-plan"

  package var summary: String {
    switch self {
    case .demo: "the demo as a user starts it"
    case .bulk: "score: generated tables of many departments from file to files"
    case .evaluate: "a submission: as a user starts it, and its parts in memory"
    case .importing: "documents into a submission, and a large workbook row by row"
    case .workbook: "writing workbooks: a plain table, and the papers of a department"
    case .rules: "loading rule files, small and large"
    case .parse: "reading the notation of targets"
    case .measure: "measuring and weighing an indicator"
    case .study: "grades and ranks of very many projects under very many weightings"
    case .whatIf: "weighing measured projects anew under many weightings"
    case .papers: "papers of many departments as Word files"
    case .spotCheckPlan: "sampling plans for 3,000 departments with 36,000 projects"
    }
  }

  func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    switch self {
    case .demo: try DemoCase.measurements(bench)
    case .bulk: try BulkCase.measurements(bench)
    case .evaluate: try EvaluateCase.measurements(bench)
    case .importing: try ImportCase.measurements(bench)
    case .workbook: try WorkbookCase.measurements(bench)
    case .rules: try RulesCase.measurements(bench)
    case .parse: ParseCase.measurements(bench)
    case .measure: try MeasureCase.measurements(bench)
    case .whatIf: try WhatIfCase.measurements(bench)
    case .study: try StudyCase.measurements(bench)
    case .papers: try PapersCase.measurements(bench)
    case .spotCheckPlan: try SpotCheckPlanCase.measurements(bench)
    }
  }
}
