import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

/// The same data as one flat table and as a submission of each department: the same scores.
struct BothWaysTests {
  /// Rule sets under which a table says all that there is to score.
  static let ruleSets = [
    "cn-2020", "cn-2021", "platform", "platform-80", "platform-caps", "equal-split", "hebei-baoding-2020", "hubei",
    "shanxi", "guangxi", "tianjin", "sichuan", "sichuan-dazhou", "template-2016", "hunan-2017-fragment", "review-pidu",
  ]

  @Test(arguments: ruleSets, [UInt64(1), 2])
  func scoresAreEqual(id: String, seed: UInt64) throws {
    let rules = try Rules.shipped(id)
    var generator = TableGenerator(seed: seed, for: rules)
    let rows = generator.table(departments: 3, projects: 25)
    let run = try BulkRun(rows, under: rules, options: .english(threads: 2))
    for department in ["D0", "D1", "D2"] {
      let submission = try Submission(department: department, rows: rows, year: 2020)
      let result = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
      for project in result.projects {
        let line = try run.project(project.entry.id, of: department)
        let written = rows.filter { $0.department == department && $0.project == project.entry.id }
        #expect(line.scores == Scores(of: project), "\(department) \(written.map(\.cells))")
      }
      let line = try #require(run.departments.first { $0["department_id"] == department })
      #expect(line.departmentScores == Scores(of: result))
    }
  }
}

/// What both ways must agree on.
private struct Scores: Hashable {
  var score: String
  var grade: String
  var execution = ""
  var unscored = ""
  var rows: String
}

extension Scores {
  init(of project: ProjectResult) {
    score = Self.text(project.total)
    grade = project.gradeName ?? ""
    execution = Self.text(project.score?.execution?.score)
    unscored = Self.text(project.score?.total.unscored)
    rows = String(project.indicators.count)
  }

  init(of result: EvaluationResult) {
    score = Self.text(result.department.score)
    grade = result.gradeName(result.department.grade) ?? ""
    rows = String(result.projects.count { $0.total != nil })
    unscored = result.department.isProvisional ? "yes" : "no"
  }

  private static func text(_ points: Points?) -> String { points?.text(places: 2) ?? "" }
}

extension Record {
  fileprivate var scores: Scores {
    Scores(
      score: self["score"],
      grade: self["grade"],
      execution: self["execution_score"],
      unscored: self["unscored_points"],
      rows: self["indicators"]
    )
  }

  fileprivate var departmentScores: Scores {
    Scores(score: self["score"], grade: self["grade"], unscored: self["provisional"], rows: self["scored_projects"])
  }
}
