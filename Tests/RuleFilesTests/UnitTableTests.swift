import RuleFiles
import ScoringCore
import Testing

/// How the units of a rule file compare.
struct UnitTableTests {
  private static let units = """
    units:
      - {name: 次数, counts: one-kind, units: [{name: 次, aliases: [场]}]}
      - {name: 人数, counts: one-kind, units: [{name: 人}]}
      - {name: 人次, counts: one-kind, units: [{name: 人次, aliases: [人/次]}]}
      - {name: 个数, counts: any-kind, units: [{name: 个}]}
      - {name: 天数, counts: any-kind, units: [{name: 天}, {name: 周, size: 7}]}
      - {name: 金额, source: form, units: [{name: 元}]}
      - {name: 长度, units: [{name: 米}, {name: 公里, aliases: [km], size: 1000}, {name: 厘米, size: 0.01}]}

    """

  private func table() throws -> UnitTable {
    let files = ["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + Self.units]
    return try RuleLoader.forTests(files).load("x.yaml").units
  }

  struct Conversion: Sendable {
    let target: String
    let actual: String
    let factors: [Int64]
  }

  @Test(arguments: [
    Conversion(target: "场", actual: "次", factors: [1, 1]),
    Conversion(target: "人次", actual: "人/次", factors: [1, 1]),
    Conversion(target: "公里", actual: "米", factors: [1000, 1]),
    Conversion(target: "米", actual: "km", factors: [1, 1000]),
    Conversion(target: "公里", actual: "厘米", factors: [100_000, 1]),
    Conversion(target: "元/米", actual: "元/公里", factors: [1000, 1]),
    Conversion(target: "元/km", actual: "元/公里", factors: [1, 1]),
    Conversion(target: "公里/周", actual: "米/天", factors: [1000, 7]),
    Conversion(target: "元/校", actual: "元/校", factors: [1, 1]),
    Conversion(target: "届", actual: "届", factors: [1, 1]),
  ])
  func converts(_ test: Conversion) throws {
    let factors = test.factors.map { ExactDecimal($0) }
    #expect(
      try table().relation(of: test.target, to: test.actual) == .convertible(target: factors[0], actual: factors[1])
    )
  }

  @Test(arguments: [
    ("次", "元"), ("次", "人"), ("人", "人次"), ("届", "元"), ("元", "届"), ("元/人", "元"), ("元/人", "元/校"), ("个", "天"),
    ("米", "元/米"), ("次/天", "元"),
  ])
  func refusesWhatIsNotTheSame(target: String, actual: String) throws {
    #expect(try table().relation(of: target, to: actual) == .incomparable)
  }

  @Test(arguments: [("届", "次"), ("届", "期"), ("天", "次"), ("个", "人"), ("天", "届"), ("次/周", "次"), ("天/周", "天")])
  func leavesOpenWhatNobodySays(target: String, actual: String) throws {
    #expect(try table().relation(of: target, to: actual) == .unlike)
    #expect(try table().relation(of: actual, to: target) == .unlike)
  }

  @Test func withoutUnitsEveryWordIsOpen() throws {
    #expect(try UnitTable().relation(of: "场", to: "次") == .unlike)
  }

  @Test func factorsTooLargeToCarryAreReported() {
    let huge = ExactDecimal(.max)
    let length = UnitDefinition(name: "大", size: huge)
    let small = UnitDefinition(name: "小", size: ExactDecimal("0.000001") ?? .zero)
    let place = RuleNote(place: .init(file: "x.yaml", line: 1))
    let table = UnitTable([UnitDimension(name: "长度", units: [length, small], note: place)])
    #expect(throws: ArithmeticFault.overflow) { try table.relation(of: "大", to: "小") }
  }

  @Test func aDimensionKeepsItsPlaceAndSource() throws {
    let table = try table()
    #expect(table.dimensions.map(\.name) == ["次数", "人数", "人次", "个数", "天数", "金额", "长度"])
    #expect(table.dimensions[5].note.citation?.document == "某表")
    #expect(table.dimensions[5].note.place.line == 12)
  }

  @Test func addedUnitsLeaveTheSourceOfADimension() throws {
    let files = [
      "base.yaml": BaseRules.text + "\n" + Self.units,
      "x.yaml": BaseRules.childHead + "units:\n  - {name: 金额, units: [{name: 圆}]}\n",
    ]
    let table = try RuleLoader.forTests(files).load("x.yaml").units
    #expect(table.dimensions[5].units.map(\.name) == ["元", "圆"])
    #expect(table.dimensions[5].note.citation != nil)
    #expect(try table.relation(of: "圆", to: "元") == .convertible(target: ExactDecimal(1), actual: ExactDecimal(1)))
  }
}
