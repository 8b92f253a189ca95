import JixiaoCommands
import OfficeFiles
import Testing
import YAMLFiles

struct WhatIfCommandTests {
  @Test func tellsBeforeAndAfterAndWhy() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--set", "产出指标=40", "--set", "效益指标=40")
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    // 科普经费 earns 70 % of its benefits: 91.00 − 10 + 7 = 88.00.
    #expect(run.output.contains("91.00   88.00  -3.00  优 → 良  5 → 6"))
    #expect(run.output.contains("效益指标  30  40   +10"))
    #expect(run.output.contains("分值 30 → 40"))
  }

  @Test func printsNothingButJSON() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--rules", "template-2016", "--json")
    #expect(run.output.hasPrefix("{\n  \"schema\": 1,\n  \"kind\": \"change\""))
    #expect(run.output.contains("\"id\": \"template-2016\""))
  }

  @Test(arguments: [
    (["--set", "产处指标=40"], "W0102", "是否想输入“产出指标”？"), (["--set", "产出=105"], "W0107", "105"),
    (["--set", "产出=-1"], "W0105", "-1"), (["--set", "产出=40", "--others", "refuse"], "W0108", "90"),
    (["--set", "产出=40", "--set", "产出指标=41"], "W0106", "产出指标"), (["--sweep", "产出=4"], "W0301", "30..60/5"),
    (["--set", "grade.忧=80"], "W0110", "忧"), (["--goal", "101"], "W0401", "101"),
    (["--scenarios", "missing.yaml"], "F0001", "missing.yaml"),
    (["--robustness", "--spread", "wide"], "W0502", "uniform"),
  ])
  func whatCannotBeAnsweredIsExplained(_ words: [String], _ code: String, _ part: String) throws {
    let sample = try SampleFolder()
    let run = ProgramRun(["what-if", "sample"] + words + ["--output", "out"], in: sample.path)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("[\(code)]"))
    #expect(run.errors.contains(part))
    #expect(run.output.isEmpty)
    #expect(!Folder.exists(sample.path + "/out"))
  }

  @Test(arguments: [
    (["--set", "产出指标"], "A0013"), (["--sensitivity", "--goal", "90"], "A0031"), (["--step", "2"], "A0010"),
    ([], "A0016"),
    (["--robustness", "--draws", "0"], "A0015"), (["--seed", "2"], "A0010"),
  ])
  func wrongCommandLinesAreToldApart(_ words: [String], _ code: String) throws {
    let sample = try SampleFolder()
    let run = ProgramRun(["what-if", "sample"] + words, in: sample.path)
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("[\(code)]"))
  }

  @Test func writesAPageTablesAndPictures() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--sweep", "产出指标=40..60/10", "--output", "out")
    #expect(run.status == .done)
    #expect(run.errors == "已写入 out\n")
    #expect(
      try Folder.names(in: sample.path + "/out").sorted() == ["sweep.csv", "sweep.svg", "what-if.html", "what-if.json"]
    )
    let table = try sample.folder.text(of: "out/sweep.csv")
    #expect(table.contains("40,91.63,优,"))
  }

  @Test func comparesScenarios() throws {
    let sample = try SampleFolder()
    try sample.folder.write(
      """
      scenarios:
        - name: 效益优先
          set: {产出指标: 40, 效益指标: 40}
        - name: 核实以后
          actuals: [{project: 全民素质经费, indicator: 社会全民素质提升程度, actual: 80%}]
      """,
      to: "s.yaml"
    )
    let run = sample.run("what-if", "sample", "--scenarios", "s.yaml")
    #expect(run.status == .done)
    // 全民素质经费 has 24 of 488 万元: 15 points more there are 0.74 for the department.
    #expect(run.output.contains("效益优先  91.63  -1.02  优"))
    #expect(run.output.contains("核实以后  93.39  +0.74  优"))
  }

  @Test func drawsAreCounted() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--robustness", "--draws", "50", "--seed", "3", "--output", "out")
    #expect(run.status == .done)
    #expect(run.output.contains("抽样 50 次，种子 3：各项分值在现值上下 20% 之内；规则集 hebei-baoding-2020"))
    // 素质体验馆建设经费 earned everything, whatever the weights.
    #expect(run.output.contains("100.00  100.00  100.00  100.00"))
    let again = sample.run("what-if", "sample", "--robustness", "--draws", "50", "--seed", "3", "--threads", "1")
    #expect(again.output == run.output)
    let page = try sample.folder.text(of: "out/what-if.html")
    #expect(page.contains("各等级的概率") && page.contains("<svg"))
  }

  @Test func speaksEnglish() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--goal", "90", "--lang", "en")
    #expect(run.output.contains("of 8 projects with a score, 2 are below 90"))
  }

  @Test func theSchemaOfScenariosNamesWhatTheReaderTakes() throws {
    let sample = try SampleFolder()
    let run = sample.run("rules", "schema", "--scenarios")
    #expect(run.status == .done)
    let file = try YAMLDocument.read(Array(run.output.utf8), file: "schema.json").root
    let scenario = file["properties"]?["scenarios"]?["items"]
    let keys = (scenario?["properties"]?.entries ?? []).map(\.key)
    #expect(keys == ["name", "note", "set", "others", "rules", "parameters", "actuals", "drop"])
    let actual = scenario?["properties"]?["actuals"]?["items"]
    #expect((actual?["required"]?.elements ?? []).map(\.text) == ["indicator", "actual"])
    #expect(sample.run("rules", "schema", "--scenarios", "--cases").status == .wrongCommandLine)
  }
}
