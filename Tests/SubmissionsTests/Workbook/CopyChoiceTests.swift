import Diagnostics
import OfficeFiles
import Testing

@testable import Submissions

/// A folder with both the text files and the workbook.
@Suite struct CopyChoiceTests {
  private static func folder(texts: Submission, workbook: Submission) throws -> FolderSample {
    var files = Dictionary(try SubmissionPapers.textFiles(of: texts).map { ($0.name, $0.bytes) }) { $1 }
    files[SubmissionWorkbookFile.name] = try SubmissionWorkbook.workbook(of: workbook, language: .chinese).bytes()
    return try FolderSample(files)
  }

  private static func sample(actual: String, goal: String = "") throws -> Submission {
    var submission = try FolderSample().read().submission
    for index in submission.projects[0].indicators.indices {
      submission.projects[0].indicators[index].actual = Cell(actual, at: GeneratedSubmission.place)
    }
    submission.departmentIndicators = []
    submission.projects[0].goal = goal
    return submission
  }

  private static func outcome(_ texts: Submission, _ workbook: Submission) throws -> (actual: String?, codes: [String])
  {
    let folder = try folder(texts: texts, workbook: workbook)
    do throws(UnusableInput) {
      let (submission, findings) = try folder.read()
      return (submission.projects[0].indicators[0].actual.text, findings.map(\.code))
    } catch {
      return (nil, error.findings.map(\.code))
    }
  }

  @Test func theFilledCopyCounts() throws {
    let (empty, filled) = (try Self.sample(actual: ""), try Self.sample(actual: "12次"))
    #expect(try Self.outcome(empty, filled) == ("12次", ["S0162"]))
    #expect(try Self.outcome(filled, empty) == ("12次", ["S0163"]))
    #expect(try Self.outcome(filled, filled) == ("12次", []))
    #expect(try Self.outcome(empty, empty) == ("", []))
  }

  @Test func twoFilledCopiesThatDifferAreNotUsed() throws {
    let (one, other) = (try Self.sample(actual: "12次"), try Self.sample(actual: "13次"))
    #expect(try Self.outcome(one, other) == (nil, ["S0164"]))
    let another = try Self.sample(actual: "12次", goal: "另一个目标")
    let folder = try Self.folder(texts: one, workbook: another)
    #expect(folder.findings().first?.message.chinese.contains("“项目”不同") == true)
  }

  @Test func theWorkbookAloneIsEnough() throws {
    let submission = try Self.sample(actual: "12次")
    let bytes = try SubmissionWorkbook.workbook(of: submission, language: .chinese).bytes()
    let folder = try FolderSample([
      "submission.yaml": nil, "projects.csv": nil, "indicators.csv": nil, SubmissionWorkbookFile.name: bytes,
    ])
    let (read, findings) = try folder.read()
    #expect(SubmissionContent(read) == SubmissionContent(submission) && findings.isEmpty)
    #expect(read.inputs.map(\.path) == [SubmissionWorkbookFile.name])
  }
}
