import Testing

@testable import Submissions

@Suite struct ComponentPairingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let target: String
    let actual: String
    /// The partner of each target, `-` for none.
    let expected: String
    var testDescription: String { target + " | " + actual }

    init(_ target: String, _ actual: String, _ expected: String) {
      self.target = target
      self.actual = actual
      self.expected = expected
    }
  }

  @Test(arguments: [
    Case("讲座5次，受众1200人", "受众1300人，讲座4次", "4次 1300人"),
    // Two in one unit: by their names, also where one says more.
    Case("村级2次，镇级1次", "镇级3次，村级4次", "4次 3次"),
    Case("优良率90%；合格率100%", "项目合格率99%；项目优良率92%", "92% 99%"),
    // Neither unit nor name tells: in order, as many as there are.
    Case("2次，3次", "4次，5次", "4次 5次"),
    Case("2次，3次", "4次，5次，6次", "- -"),
    Case("讲座2次，培训3期", "讲座4次，展览6场，会议1个", "4次 -"),
  ])
  func pairs(_ example: Case) throws {
    let partners = ComponentPairing.partners(
      of: try components(NotationReader.target(example.target)),
      among: try components(NotationReader.actual(example.actual))
    )
    #expect(partners.map { $0.map { NotationFacts.text($0.amount) } ?? "-" }.joined(separator: " ") == example.expected)
  }

  @Test func leavesVeryLongListsAlone() throws {
    let many = try components(NotationReader.target(String(repeating: "讲座5次，", count: 200)))
    #expect(ComponentPairing.partners(of: many, among: many).allSatisfy { $0 == nil })
  }

  private func components(_ value: WrittenValue) throws -> [WrittenValue.Component] {
    guard case .multiple(let components) = value.reading else { throw NoList() }
    return components
  }

  private struct NoList: Error {}
}
