import Diagnostics
import Testing

@testable import Submissions

/// One submission for each mistake: the code, and where it is reported.
@Suite struct FolderMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let found: [String]
    let isUsable: Bool

    init(_ name: String, _ file: String, _ text: String, _ found: String..., isUsable: Bool = true) {
      testDescription = name
      self.file = file
      self.text = text
      self.found = found.map { $0.hasPrefix(".") ? $0 : file + $0 }
      self.isUsable = isUsable
    }
  }

  static let projectHeader = "项目编码,项目名称,年初预算数,全年预算数,全年执行数\n"
  static let indicatorHeader = "项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值\n"
  static let tail = "P2,科普场馆,100,100,100\n"

  static let projectMistakes = [
    Mistake("empty file", "projects.csv", " \n", " S0102", isUsable: false),
    Mistake("only separators", "projects.csv", ",,,\n", " S0102", isUsable: false),
    Mistake("unclosed quote", "projects.csv", projectHeader + tail + "P1,\"甲,1,1,1\n", ":3:4 S0111"),
    Mistake("text after a quote", "projects.csv", projectHeader + tail + "P1,\"甲\"乙,1,1,1\n", ":3:7 S0112"),
    Mistake("short row", "projects.csv", projectHeader + tail + "P1,甲,1\n", ":3:1 S0113"),
    Mistake("long row", "projects.csv", projectHeader + tail + "P1,甲,1,1,1,,乙\n", ":3:13 S0114"),
    Mistake("long row of empty cells", "projects.csv", projectHeader + tail + "P1,甲,1,1,1,,,\n"),
    Mistake("missing column", "projects.csv", "项目编码,项目名称,全年执行数\nP1,甲,1\nP2,乙,1\n", ":1:1 S0121"),
    Mistake("misspelt column", "projects.csv", "项目编玛,项目名称,全年预算数,全年执行数\n", ":1:1 S0121", isUsable: false),
    Mistake("column twice", "projects.csv", "项目编码,项目名称,预算数,全年执行数,全年预算数\nP1,甲,1,1,2\nP2,乙,1,1,2\n", ":1:21 S0122"),
    Mistake("column without a name", "projects.csv", "项目编码,,项目名称,预算数,执行数\nP1,x,甲,1,1\nP2,x,乙,1,1\n", ":2:4 S0124"),
    Mistake("amounts in yuan", "projects.csv", "项目编码,项目名称,预算数（元）,执行数(万元)\nP1,甲,1,1\nP2,乙,1,1\n", ":1:11 S0125"),
    Mistake("no rows", "projects.csv", projectHeader, ":1:1 S0131", "./indicators.csv:2:1 S0135"),
    Mistake("no code", "projects.csv", projectHeader + "P1,甲,1,1,1\n,乙,1,1,1\n", ":3:1 S0132"),
    Mistake("code twice", "projects.csv", projectHeader + "P1,甲,1,1,1\nP1,乙,1,1,1\n", ":3:1 S0133"),
    Mistake("no name", "projects.csv", projectHeader + "P1,,1,1,1\n", ":2:4 S0134"),
    Mistake("totals", "projects.csv", projectHeader + "P1,甲,1,1,1\n合计,,1,1,1\n,总计,1,1,1\n", ":3:1 S0140", ":4:2 S0140"),
    Mistake("words for a number", "projects.csv", projectHeader + "P1,甲,八十万,1,1\n", ":2:6 S0141"),
    Mistake("two points", "projects.csv", projectHeader + "P1,甲,1,12.3.4,1\n", ":2:8 S0141"),
    Mistake("wrong groups", "projects.csv", projectHeader + "P1,甲,1,\"1,00\",1\n", ":2:8 S0141"),
    Mistake("negative", "projects.csv", projectHeader + "P1,甲,1,1,－1\n", ":2:10 S0142"),
    Mistake("absurd", "projects.csv", projectHeader + "P1,甲,1000000000000.1,1,1\n", ":2:6 S0143"),
    Mistake("in yuan", "projects.csv", projectHeader + "P1,甲,\"240,000元\",1,1\n", ":2:6 S0144"),
    Mistake("far above budget", "projects.csv", projectHeader + "P1,甲,1,1,2.01\n", ":2:10 S0145"),
    Mistake("twice the budget is still quiet", "projects.csv", projectHeader + "P1,甲,1,1,2\n"),
  ]

  static let indicatorMistakes = [
    Mistake("empty file", "indicators.csv", "", " S0102", isUsable: false),
    Mistake("no target column", "indicators.csv", "项目编码,一级指标,三级指标,完成值\n", ":1:1 S0121", isUsable: false),
    Mistake("unknown project", "indicators.csv", indicatorHeader + "P9,产出指标,数量指标,甲,1,1,1\n", ":2:1 S0135"),
    Mistake("no name", "indicators.csv", indicatorHeader + "P1,产出指标,数量指标,,1,1,1\n", ":2:14 S0136"),
    Mistake("no category", "indicators.csv", indicatorHeader + "P1,,数量指标,甲,1,1,1\n", ":2:4 S0137"),
    Mistake(
      "label of another project",
      "indicators.csv",
      indicatorHeader + "P1,产出指标,,甲,1,1,1\nP2,,,乙,1,1,1\n",
      ":3:4 S0137"
    ),
    Mistake(
      "merged labels, said once",
      "indicators.csv",
      indicatorHeader + "P1,产出,a,甲,1,1,1\nP1,,,乙,1,1,1\nP1,,,丙,1,1,1\n",
      ":3:4 S0138"
    ),
    Mistake(
      "department between projects",
      "indicators.csv",
      indicatorHeader + "P1,产出,a,甲,1,1,1\n,产出,a,乙,1,1,1\nP2,产出,a,丙,1,1,1\n",
      ":3:1 S0139"
    ),
    Mistake("unreadable points", "indicators.csv", indicatorHeader + "P1,产出,a,甲,1,1,十分\n", ":2:15 S0141"),
    Mistake("negative points", "indicators.csv", indicatorHeader + "P1,产出,a,甲,1,1,-5分\n", ":2:15 S0142"),
    Mistake("absurd points", "indicators.csv", indicatorHeader + "P1,产出,a,甲,1,1,10001\n", ":2:15 S0143"),
  ]

  static let sheetMistakes = [
    Mistake("empty", "submission.yaml", "", " S0102", isUsable: false),
    Mistake("not a mapping", "submission.yaml", "- a\n", ":1:1 S0151", isUsable: false),
    Mistake("unknown key", "submission.yaml", FolderSample.sheet + "rule: x\n", ":3:1 S0152"),
    Mistake("unknown fact", "submission.yaml", FolderSample.sheet + "organisation:\n  leed: x\n", ":4:3 S0152"),
    Mistake("no year", "submission.yaml", "department: a\n", ":1:1 S0153", isUsable: false),
    Mistake("no department", "submission.yaml", "year: 2020\ndepartment:\n", ":1:1 S0153"),
    Mistake("list for a text", "submission.yaml", "year: 2020\ndepartment: [a, b]\n", ":2:13 S0154"),
    Mistake(
      "mapping for texts",
      "submission.yaml",
      FolderSample.sheet + "organisation:\n  lead: {a: b}\n",
      ":4:9 S0155"
    ),
    Mistake("text for a mapping", "submission.yaml", FolderSample.sheet + "organisation: x\n", ":3:15 S0156"),
    Mistake("bad year", "submission.yaml", "department: a\nyear: 20x0\n", ":2:7 S0157", isUsable: false),
    Mistake("far year", "submission.yaml", "department: a\nyear: 2220\n", ":2:7 S0157", isUsable: false),
    Mistake("bad date", "submission.yaml", FolderSample.sheet + "compiling-date: 2021-02-30\n", ":3:17 S0158"),
  ]

  @Test(arguments: projectMistakes + indicatorMistakes + sheetMistakes)
  func reportsTheMistakeWhereItStands(mistake: Mistake) throws {
    let sample = try FolderSample(mistake.file, mistake.text)
    let expected = mistake.found.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    #expect(sample.findings().map(sample.summary).sorted() == expected.sorted())
    #expect(sample.isUsable == mistake.isUsable)
  }

  @Test(arguments: ["submission.yaml", "projects.csv", "indicators.csv"])
  func needsItsThreeFiles(name: String) throws {
    let sample = try FolderSample([name: nil])
    #expect(!sample.isUsable)
    #expect(sample.findings().map(\.code) == ["S0101"])
    #expect(sample.findings().first?.message.chinese == "缺少文件“\(name)”")
  }

  @Test func saysWhichFileMayBeMeant() throws {
    let sample = try FolderSample(["projects.csv": nil, "project.csv": []])
    #expect(sample.findings().first?.help?.english == "the folder has 'project.csv': rename it")
  }

  @Test func reportsTheMistakesOfAllFilesAtOnce() throws {
    let sample = try FolderSample(["submission.yaml": [], "projects.csv": nil, "indicators.csv": Array("a\n".utf8)])
    #expect(
      sample.findings().map(\.code).sorted() == ["S0101", "S0102"] + Array(repeating: "S0121", count: 5) + ["S0123"]
    )
  }

  @Test func refusesFilesThatAreNotText() throws {
    let workbook = try FolderSample(["projects.csv": [0x50, 0x4B, 0x03, 0x04, 0]])
    #expect(workbook.findings().map(workbook.summary) == ["projects.csv F0011"] && !workbook.isUsable)
    let broken = try FolderSample(["narrative.md": Array("一\n".utf8) + [0xFF]])
    #expect(broken.findings().map(broken.summary) == ["narrative.md:2 F0013"] && !broken.isUsable)
  }

  @Test func refusesWhatIsNotAFolder() throws {
    let sample = try FolderSample()
    for (path, code) in [(sample.path + "/projects.csv", "F0003"), (sample.path + "/none", "F0001"), ("", "F0001")] {
      let error = #expect(throws: UnusableInput.self) { try SubmissionReader.read(path) }
      #expect(error?.findings.map(\.code) == [code])
      #expect(error?.findings.first?.help != nil)
    }
  }

  @Test func suggestsTheProjectThatIsMeant() throws {
    let projects = Self.projectHeader + "KP-2020-01,甲,1,1,1\n"
    let indicators = Self.indicatorHeader + "KP-2020-O1,产出,a,甲,1,1,1\n"
    let sample = try FolderSample(["projects.csv": Array(projects.utf8), "indicators.csv": Array(indicators.utf8)])
    #expect(sample.findings().first?.help?.english == "did you mean 'KP-2020-01'?")
  }

  @Test func showsTheMistakeAsACompilerWould() throws {
    let sample = try FolderSample("projects.csv", Self.projectHeader + "P1,甲,八十万,1,1\n")
    let finding = try #require(sample.findings().first)
    #expect(
      finding.text(in: .chinese) == """
        projects.csv:2:6: error[S0141]: “八十万”不是数字，“年初预算数”须填数字
            2 | P1,甲,八十万,1,1
              |       ^~~~~~
        建议：用阿拉伯数字填写，如 1234.56
        """
    )
  }
}
