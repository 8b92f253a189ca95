import OfficeFiles
import Testing

@testable import BenchmarkSuite

struct ScoreTableTests {
  private static let exact = """
    department_id,project_id,score,grade
    D1,P1,95.50,优
    D1,P2,60.00,中
    D2,P3,59.99,差

    """

  @Test func oursIsReadByTheNamesOfItsColumns() throws {
    let ours =
      "\u{FEFF}部门编码,项目编码,项目名称,全年预算数,全年执行数,执行率得分,指标数,得分,未评分分值,等级\r\n"
      + "D1,P1,\"甲,乙\"\"丙\"\"\",10,10,10,10,95.5,0,优\r\nD1,P2,丁,10,5,5,10,60,0,中\r\n"
      + "D2,P3,\"两\n行\",1,1,10,10,59.99,0,差\r\n"
    let agreement = try agreement(ours)
    #expect(agreement.isComplete)
    #expect(agreement.text == "all 3 projects have the exact score and grade")
  }

  @Test func aCentMoreIsADifference() throws {
    let agreement = try agreement(
      "department_id,project_id,score,grade\nD1,P1,95.5,优\nD1,P2,60.01,中\nD2,P3,60,中\n"
    )
    #expect(!agreement.isComplete)
    #expect(agreement.different == 2)
    #expect(agreement.text == "of 3 projects 2 differ, such as P2: 60.01 中 instead of 60.00 中")
  }

  @Test func anotherGradeIsADifference() throws {
    let agreement = try agreement("department_id,project_id,score,grade\nD1,P1,95.5,优\nD1,P2,60,良\nD2,P3,59.99,差\n")
    #expect(agreement.different == 1)
  }

  @Test func missingAndAdditionalProjectsAreTold() throws {
    let agreement = try agreement("department_id,project_id,score,grade\nD1,P1,95.5,优\nD2,P2,60,中\nD2,P3,59.99,差")
    #expect(!agreement.isComplete)
    #expect(agreement.unpaired == 2)
    #expect(agreement.different == 0)
  }

  @Test func aTableWithoutScoresIsRefused() throws {
    #expect(throws: BenchmarkFailure.self) { try agreement("department_id,project_id,points\nD1,P1,95.5\n") }
  }

  private func agreement(_ text: String) throws -> Agreement {
    var result: Agreement?
    try Workspace.with { (workspace: Workspace) throws(BenchmarkFailure) in
      do throws(FileProblem) {
        let files = [OutputFile(name: "a.csv", text: text), OutputFile(name: "exact.csv", text: Self.exact)]
        try OutputFolder(workspace.path).write(files)
      } catch {
        throw BenchmarkFailure(error)
      }
      let exact = try ScoreTable(reading: workspace.path("exact.csv"))
      result = Agreement(of: try ScoreTable(reading: workspace.path("a.csv")), with: exact)
    }
    return try #require(result)
  }
}
