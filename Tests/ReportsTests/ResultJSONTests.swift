import Diagnostics
import SelfEvaluation
import Testing

@testable import Reports

@Suite("result.json and the CSV tables")
struct ResultJSONTests {
  private func sample() throws -> EvaluationResult {
    let lost = SampleIndicator.number("宣传", 1, 1, category: 7).entry
    return try SampleResult.make([
      SampleProject(
        name: "=巡展",
        budget: "48",
        executed: "24",
        indicators: [.number("场次", 15, 12, unit: "场"), .number("满意度", 90, nil, category: 2), .level("影响", 0)],
        unplaced: [lost]
      )
    ])
  }

  private func indicators() throws -> [JSONValue] {
    ResultJSON.json(of: try sample())["projects"][0]["indicators"].elements
  }

  @Test func hasTheShapeOfTheContract() throws {
    let json = ResultJSON.json(of: try sample())
    #expect(
      json.names == ["schema", "rules", "submission", "department", "projects", "findings", "receipt", "silenced"]
    )
    #expect(json["schema"] == .number("1"))
    #expect(json["rules"].names.prefix(3) == ["id", "version", "digest"])
    #expect(json["submission"].names.prefix(3) == ["department", "year", "digest"])
    #expect(json["department"].names.prefix(3) == ["score", "grade", "parts"])
    let project = json["projects"][0]
    #expect(project.names.prefix(7) == ["id", "name", "score", "grade", "execution", "categories", "indicators"])
    #expect(project["execution"].names.prefix(5) == ["budget", "executed", "rate", "points", "score"])
    #expect(project["execution"]["rate"] == .number("0.5"))
    #expect(project["execution"]["score"] == .number("5"))
    #expect(project["provisional"] == .bool(true))
    #expect(
      project["indicators"][0].names.prefix(13) == [
        "category", "subcategory", "name", "points", "score", "attainment", "rate", "method", "explanation", "target",
        "actual", "flags", "source",
      ]
    )
    #expect(project["indicators"][0]["target"].names == ["text", "kind", "comparator", "value", "upper", "unit"])
  }

  @Test func aScoreCanBeComputedAgainFromItsExplanation() throws {
    let indicator = try indicators()[0]
    #expect(indicator["score"] == .number("40"))
    #expect(indicator["attainment"] == .number("0.8"))
    let explanation = indicator["explanation"]
    #expect(explanation["formula"] == "12 ÷ 15")
    #expect(explanation["attainment"]["numerator"] == .number("12"))
    #expect(explanation["product"]["text"] == "50 × 12/15 = 40")
    #expect(explanation["rounding"]["mode"] == "half-up")
    #expect(explanation["lines"].elements.isEmpty == false)
    #expect(explanation["rule"]["line"] == .number("21"))
    #expect(explanation["rule"]["source"]["document"] == "财预〔2020〕10号")
  }

  @Test func whatCouldNotBeScoredIsNull() throws {
    let missing = try indicators()[1]
    #expect(missing["score"] == .null)
    #expect(missing["rate"] == .null)
    #expect(missing["explanation"]["product"] == .null)
    #expect(missing["flags"] == ["missing-actual", "unscored"])
    let unplaced = try indicators()[3]
    #expect(unplaced["score"] == .null)
    #expect(unplaced["flags"] == ["unplaced", "unscored"])
  }

  @Test func targetsStandAsWritten() throws {
    let target = try indicators()[0]["target"]
    #expect(target["kind"] == "numeric")
    #expect(target["comparator"] == ">=")
    #expect(target["value"] == .number("15"))
    #expect(target["unit"] == "场")
    #expect(try indicators()[1]["actual"]["kind"] == "none")
  }

  @Test func aLevelNamesItsBand() throws {
    let level = try indicators()[2]
    #expect(level["method"] == "level")
    #expect(level["explanation"]["level"]["name"] == "达成年度指标")
    #expect(level["attainment"] == .null)
  }

  @Test func theSameResultMakesTheSameBytes() throws {
    #expect(ResultJSON.json(of: try sample()).text == ResultJSON.json(of: try sample()).text)
  }

  @Test func projectsAreOneRowEach() throws {
    let csv = ProjectTable.csv(try sample())
    #expect(csv.hasPrefix("\u{FEFF}项目编码,项目名称,年初预算数,"))
    #expect(csv.contains("\r\nP-1,'=巡展,48.00,48.00,24.00,50.00%,5.00,4,100.00,"))
    #expect(csv.hasSuffix(",是\r\n"))
    #expect(
      ProjectTable.csv(try sample(), language: .english).hasPrefix("\u{FEFF}project_id,project_name,budget_initial,")
    )
  }

  @Test func indicatorsAreOneRowEach() throws {
    let csv = IndicatorTable.csv(try sample())
    let rows = csv.split(separator: "\r\n")
    #expect(rows.count == 5)
    #expect(rows[1] == "P-1,'=巡展,产出指标,数量指标,场次,>=15场,12场,50.00,80.00%,40.00,部分达到目标值,,indicators.csv,2")
    #expect(rows[2].contains(",10.00,,,未填实际完成值，未评分,"))
    #expect(rows[4].contains(",,,,一级指标不在规则集中，未评分,"))
  }
}

extension JSONValue {
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  subscript(index: Int) -> JSONValue { elements.indices.contains(index) ? elements[index] : .null }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var names: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }
}
