import JixiaoCommands
import Testing

struct ExplainCommandTests {
  @Test func explainsTheDepartmentItsProjectsAndAllIndicators() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample")
    #expect(run.output.hasPrefix("保定市科学技术协会\n  汇总方法 "))
    #expect(run.output.contains("\n\n731-0401-JQN-723T 省科协流动科技馆运行\n  预算执行率  24 ÷ 48 = 50%；得分 "))
    #expect(run.output.contains("\n\n科协改革试点经费 / 优良率\n"))
  }

  @Test func explainsAnIndicatorWithInputsRuleSourceAndArithmetic() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--project", "科协改革试点经费", "--indicator", "优良率")
    for part in ["'86%'", "indicators.csv:2:", "rules/cn-2020.yaml:", "86 ÷ 90", "→ 23.89"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(run.output.split(separator: "\n\n").count == 1)
  }

  @Test func findsAnIndicatorInEveryProject() throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--indicator", "优良率")
    #expect(run.output.split(separator: "\n\n").count == 7)
  }

  @Test(arguments: ["731-0401-JQN-723T", "省科协流动科技馆运行"])
  func findsAProjectByCodeOrName(_ project: String) throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", "--project", project)
    #expect(run.output.hasPrefix("731-0401-JQN-723T 省科协流动科技馆运行\n"))
    #expect(!run.output.contains("汇总方法"))
  }

  @Test(arguments: [
    ("--project", "731-0401-JQN-723X", "731-0401-JQN-723T"), ("--project", "科普经", "科普经费"),
    ("--indicator", "优良比率", "优良率"),
  ])
  func suggestsTheNearestName(_ option: String, _ name: String, _ suggestion: String) throws {
    let sample = try SampleFolder()
    let run = sample.run("explain", "sample", option, name)
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("没有 '\(name)'"))
    #expect(run.errors.contains("是否想输入 '\(suggestion)'？"))
    #expect(run.output.isEmpty)
  }
}
