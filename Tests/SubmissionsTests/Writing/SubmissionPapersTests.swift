import Diagnostics
import OfficeFiles
import ScoringCore
import Testing

@testable import Submissions

@Suite struct SubmissionPapersTests {
  static func folder(_ submission: Submission) throws -> FolderSample {
    let files = try SubmissionPapers.textFiles(of: submission)
    return try FolderSample(Dictionary(files.map { ($0.name, $0.bytes) }) { $1 })
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everythingComesBackAsItWas(seed: UInt64) throws {
    var generator = GeneratedSubmission(seed: seed)
    let submission = generator.submission(isLong: seed % 16 == 0)
    let (read, findings) = try Self.folder(submission).read()
    let expected = SubmissionContent(submission).lines
    for (written, read) in zip(expected, SubmissionContent(read).lines) where written != read {
      Issue.record("written \(written)\nread    \(read)")
    }
    #expect(SubmissionContent(read).lines.count == expected.count)
    #expect(!findings.contains { $0.severity == .error && !["S0142", "S0143"].contains($0.code) })
  }

  @Test func everyTextComesBackWhereverItStands() throws {
    let place = GeneratedSubmission.place
    var submission = try FolderSample().read().submission
    for (index, text) in GeneratedSubmission.hostile.enumerated() {
      let parts = text.split(separator: "\n").map { Blanks.trimmed(String($0)) }
      submission.projects.append(ProjectEntry(id: "H\(index)", name: text, note: text, place: place))
      submission.narrative.sections.append(.init(heading: parts.joined(), paragraphs: parts, place: place))
      submission.plan.keyTasks.append(.init(name: Cell(text, at: place), content: text))
    }
    let read = try Self.folder(submission).read().submission
    #expect(SubmissionContent(read) == SubmissionContent(submission))
  }

  @Test func writesTheSameAgain() throws {
    var generator = GeneratedSubmission(seed: 7)
    let submission = generator.submission()
    let files = try SubmissionPapers.textFiles(of: submission)
    let again = try SubmissionPapers.textFiles(of: Self.folder(submission).read().submission)
    #expect(again == files)
  }

  @Test func writesWhatAPersonWouldWrite() throws {
    var submission = try FolderSample().read().submission
    submission.department.code = "0123"
    submission.department.organisation = [.lead: ["办公室"]]
    submission.plan.figures = [.init(name: Cell("基本支出", at: GeneratedSubmission.place), value: ExactDecimal("80.5"))]
    let files = try SubmissionPapers.textFiles(of: submission).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      files[0] == """
        # 自评材料的基本信息；以 # 开头的行是说明，不参与读取

        department: 市科学技术协会
        department-code: "0123"
        year: 2020
        # 编制日期，去掉行首的 # 后填写：
        # compiling-date: 2021-02-28
        # 评分规则集，不写时用 cn-2020；可用的见 jixiao rules list：
        # rules: cn-2020

        # 自评工作的组织：basis 依据文件，lead 牵头部门，participants 参与处室，steps 方法步骤；如 [办公室, 科普部]
        organisation:
          lead:
          - 办公室

        # 部门整体绩效目标；金额以万元为单位
        plan:
          figures:
          - name: 基本支出
            value: 80.5

        """
    )
    #expect(
      files[2] == "\u{FEFF}项目编码,一级指标,二级指标,三级指标,指标描述,年度指标值,实际完成值,分值,自评得分,佐证材料,偏差原因及改进措施\r\n"
        + "P1,产出指标,数量指标,活动次数,,≥15次,12次,10,,,\r\n,满意度指标,服务对象满意度,公众满意度,,≥90%,95%,10,,,\r\n"
    )
  }

  /// Where a text of the user begins with an apostrophe, it is the user's and not ours.
  @Test(arguments: [
    ("'=1+1", "=1+1"), ("''=1+1", "'=1+1"), ("'abc", "'abc"), ("'-5", "'-5"), ("=1", "=1"), ("'＝", "＝"), ("'", "'"),
  ])
  func takesTheApostropheBack(written: String, read: String) throws {
    let table = FolderSample.projects + "P3,\(written),1,1,1\n"
    #expect(try FolderSample("projects.csv", table).read().submission.projects.last?.name == read)
  }
}
