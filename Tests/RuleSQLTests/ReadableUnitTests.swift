import ScoringCore
import Testing

@testable import RuleSQL

/// Which spellings of units a script reads is asked of the reader of notations itself.
struct ReadableUnitTests {
  private func unit(_ spelling: String) throws -> ReadableUnit {
    try #require(ReadableUnit.all.first { $0.spelling == spelling })
  }

  @Test(arguments: ["次", "%", "元", "平方米", "人次", "公里"])
  func commonUnitsReadAlikeWithEveryNumber(spelling: String) throws {
    let unit = try unit(spelling)
    #expect(unit.isSteady)
    #expect(unit.takesMagnitudes)
  }

  @Test func sharesConvertAmongEachOther() throws {
    #expect(try unit("‰").base == "%")
    #expect(try unit("‰").factor == ExactDecimal("0.1"))
    #expect(try unit("成").factor == ExactDecimal(10))
  }

  @Test(arguments: ["/10万", "/百万"]) func finerSharesAreLeftToTheProgram(spelling: String) throws {
    #expect(try unit(spelling).targets.isEmpty)
    #expect(try unit(spelling).actuals.isEmpty)
  }

  @Test func monthsAreDatesWithoutASign() throws {
    let month = try unit("月")
    #expect(!month.targets.contains(.init(kind: .day, comparator: nil)))
    #expect(month.targets.contains(.init(kind: .day, comparator: .atMost)))
    // 10月 is a number only against a target such as ≤10月.
    #expect(month.actuals[.day] == .againstSameUnit)
  }

  @Test func yearsAreDatesUnlessTheyAreAtLeastSoMany() throws {
    let year = try unit("年")
    #expect(year.targets.contains(.init(kind: .year, comparator: .atLeast)))
    #expect(!year.targets.contains(.init(kind: .year, comparator: .atMost)))
  }

  @Test func aNumberAloneMayBeADate() throws {
    #expect(!(try unit("").targets.contains(.init(kind: .year, comparator: nil))))
    #expect(try unit("").actuals[.other] == .always)
  }
}
