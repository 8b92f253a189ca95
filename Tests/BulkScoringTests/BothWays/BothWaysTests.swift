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

  @Test(arguments: ruleSets)
  func scoresAreEqual(id: String) throws {
    let rules = try Rules.shipped(id)
    var generator = TableGenerator(seed: 1, for: rules)
    let rows = generator.table(departments: 2, projects: 12)
    let run = try BulkRun(rows, under: rules, options: .english(threads: 2))
    let evaluator = SelfEvaluator(ruleSet: rules, programVersion: "test")
    var compared = 0
    for department in ["D0", "D1"] {
      let orders = try [rows, rows.reversed(), rows.sorted { $0.actual < $1.actual }].map { rows in
        try evaluator.evaluate(Submission(department: department, rows: rows, year: 2020))
      }
      for project in orders[0].projects {
        // Where shares of points come out uneven, what is left over goes by the order of rows, which is none here.
        let scores = orders.map { order in
          order.projects.filter { $0.entry.id == project.entry.id }.map { Scores(of: $0) }
        }
        guard Set(scores).count == 1 else { continue }
        compared += 1
        let line = try run.project(project.entry.id, of: department)
        let written = rows.filter { $0.department == department && $0.project == project.entry.id }
        #expect(line.scores == Scores(of: project), "\(written.map(\.cells))")
      }
      let line = try #require(run.departments.first { $0["department_id"] == department })
      if Set(orders.map { Scores(of: $0) }).count == 1 { #expect(line.departmentScores == Scores(of: orders[0])) }
    }
    #expect(compared >= 12, "too few projects with even shares")
  }
}

/// The one difference there is: what is left over of shares that come out uneven.
struct UnevenShareTests {
  /// 50 points for three indicators are 16.67, 16.67 and 16.66. In a submission the last one has the cent less; here
  /// the order of rows does not matter, so that one of them has it whatever the order.
  @Test func aCentGoesByNoOrderOfRows() throws {
    let actuals = ["10次", "5次", "0次"]
    let rows = actuals.enumerated().map { TableRow(subcategory: "", indicator: "i\($0)", actual: $1, points: "") }
    let rules = try Rules.shipped("cn-2020")
    var scores: Set<String> = []
    for order in [rows, rows.reversed(), [rows[1], rows[2], rows[0]], [rows[1], rows[0], rows[2]]] {
      let run = try BulkRun(order, under: rules)
      scores.insert(try run.score())
      let submission = try Submission(department: "D1", rows: order, year: 2020)
      let total = SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission).projects[0].total
      let other = try #require(ExactDecimal(try run.score()).flatMap { try? Points($0) })
      let distance = try #require(total).tenThousandths - other.tenThousandths
      // The cent itself, or the half that is earned of it.
      #expect(abs(distance) <= 100)
    }
    #expect(scores.count == 1)
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
