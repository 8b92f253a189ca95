import JixiaoCommands
import OfficeFiles
import Testing

/// One after the other, because golden files are written into one folder.
@Suite(.serialized) struct DemoCommandTests {
  private static let papers = [
    "indicators.csv", "projects.csv", "result.json", "保定市科学技术协会2020年度绩效自评报告.docx",
    "保定市科学技术协会2020年度绩效自评报告.md", "保定市科学技术协会2020年度绩效自评结果.html", "保定市科学技术协会2020年度绩效自评表.xlsx",
    "文件清单.txt",
  ]

  @Test func writesTheSampleAndItsPapers() throws {
    let folder = try TemporaryFolder()
    let run = ProgramRun(["demo"], in: folder.path)
    #expect(run.status == .done)
    let names = try Folder.names(in: folder.path + "/jixiao-demo")
    #expect(names == [".jixiao-sample", "indicators.csv", "narrative.md", "projects.csv", "submission.yaml", "自评结果"])
    #expect(try Folder.names(in: folder.path + "/jixiao-demo/自评结果") == Self.papers)
    #expect(run.output.contains("已写入 jixiao-demo/自评结果：保定市科学技术协会2020年度绩效自评报告.docx、"))
  }

  @Test func aSecondRunGivesTheSame() throws {
    let folder = try TemporaryFolder()
    let first = ProgramRun(["demo", "here"], in: folder.path)
    let report = try folder.text(of: "here/自评结果/\(PapersTests.report).md")
    let second = ProgramRun(["demo", "here"], in: folder.path)
    #expect(second.status == .done)
    #expect(second.output == first.output)
    #expect(second.errors == first.errors)
    #expect(try folder.text(of: "here/自评结果/\(PapersTests.report).md") == report)
  }

  /// Same input, same bytes: of packed files, too.
  @Test func twoRunsMakeTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] { _ = ProgramRun(["demo", name], in: folder.path) }
    for paper in Self.papers {
      let files = try ["one", "two"].map { try FileReader.read("\(folder.path)/\($0)/自评结果/\(paper)") }
      #expect(files[0] == files[1], "\(paper)")
      #expect(!files[0].isEmpty)
    }
  }

  @Test func leavesAFolderWithOtherFilesAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("my own", to: "here/projects.csv")
    let run = ProgramRun(["demo", "here"], in: folder.path)
    #expect(run.status == .outputNotWritten)
    #expect(run.errors.contains("here/projects.csv”已存在且与示例不同"))
    #expect(run.errors.contains("jixiao demo 新文件夹"))
    #expect(run.output.isEmpty)
    #expect(try Folder.names(in: folder.path + "/here") == ["projects.csv"])
    #expect(try folder.text(of: "here/projects.csv") == "my own")
  }

  /// An older version wrote other files: they are on its record, and nobody has touched them since.
  @Test func replacesTheUntouchedSampleOfAnotherVersion() throws {
    let folder = try TemporaryFolder()
    let older = "an older sample"
    let digest = SHA256.hexDigest(of: Array(older.utf8))
    try folder.write(older, to: "here/narrative.md")
    #expect(ProgramRun(["demo", "here"], in: folder.path).status == .outputNotWritten)
    try folder.write("\(digest)  narrative.md\n", to: "here/.jixiao-sample")
    #expect(ProgramRun(["demo", "here"], in: folder.path).status == .done)
    #expect(try folder.text(of: "here/narrative.md") != older)
    try folder.write(older + ", changed by hand", to: "here/narrative.md")
    #expect(ProgramRun(["demo", "here"], in: folder.path).status == .outputNotWritten)
  }

  @Test func aFileInTheWayIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "here")
    #expect(ProgramRun(["demo", "here"], in: folder.path).status == .outputNotWritten)
  }

  @Test(arguments: papers.filter { name in [".csv", ".json", ".md", ".txt"].contains { name.hasSuffix($0) } })
  func writesTheExpected(_ paper: String) throws {
    let folder = try TemporaryFolder()
    _ = ProgramRun(["demo"], in: folder.path)
    let text = try folder.text(of: "jixiao-demo/自评结果/" + paper)
    try GoldenFiles().expect(text.replacing(folder.path + "/", with: ""), equals: "demo/" + paper)
  }

  @Test(arguments: ["zh", "en"])
  func printsTheExpected(_ language: String) throws {
    let folder = try TemporaryFolder()
    let run = ProgramRun(["demo", "--lang", language], in: folder.path)
    try GoldenFiles().expect(run.output, equals: "demo/output.\(language).txt")
    let errors = run.errors.replacing(folder.path + "/", with: "")
    try GoldenFiles().expect(errors, equals: "demo/errors.\(language).txt")
  }
}
