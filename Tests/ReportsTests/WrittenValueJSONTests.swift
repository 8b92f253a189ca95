import Diagnostics
import Submissions
import Testing

@testable import Reports

@Suite struct WrittenValueJSONTests {
  @Test func namesTheValuesOfACell() {
    let json = WrittenValueJSON.json(of: NotationReader.target("讲座≥5次，受众约1.2万人，宣传3-5天"))
    #expect(json["kind"] == "multiple")
    #expect(json["value"] == .null)
    let components = json["components"].elements
    #expect(components.map { $0["name"] } == ["讲座", "受众", "宣传"])
    #expect(components.map { $0["comparator"] } == [">=", "", ""])
    #expect(components.map { $0["value"] } == [.number("5"), .number("1.2"), .number("3")])
    #expect(components.map { $0["upper"] } == [.null, .null, .number("5")])
    #expect(components.map { $0["unit"] } == ["次", "万人", "天"])
    #expect(components.map { $0["kind"] } == ["numeric", "numeric", "range"])
    #expect(components.map { $0["approximate"] } == [.bool(false), .bool(true), .bool(false)])
  }
}
