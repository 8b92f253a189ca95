import Diagnostics
import RuleFiles
import Testing

/// Every problem has a code of its own and is worded in both languages.
struct RuleWordingTests {
  private static let problems: [RuleProblem] = [
    .unknownKey("a", suggestion: "b", home: nil), .missingKey("a", about: Wording(zh: "甲", en: "a")),
    .wrongShape(expected: Wording(zh: "甲", en: "a"), found: Wording(zh: "乙", en: "b")),
    .unknownChoice("a", choices: ["b", "c"], suggestion: nil), .notExactlyOne(of: ["a", "b"]),
    .outOfRange(written: "7", from: "0", to: "4"), .emptyList, .nothingToRemove("a"),
    .fileNotFound("a", suggestion: nil), .unknownRuleSet("a", suggestion: nil), .inheritanceCycle("a"),
    .inheritanceTooDeep(limit: 8), .duplicateName("a"), .unknownSource("a", suggestion: nil),
    .pointsDoNotAddUp(sum: "95", whole: "100"), .subcategoryPointsDoNotAddUp(sum: "1", whole: "2"),
    .gradesNotDescending(name: "良"), .gradeOutOfReach(name: "优", points: "100"), .deviationsNotAscending(name: "有偏差"),
    .twoEnds("from", "above"), .missingEnd(lower: true), .emptyBand, .gap(at: "60%"), .overlap(at: "60%"),
    .openEnd(upwards: true), .endlessSlope, .thresholdTooHigh, .stepNotAboveZero, .tooManySteps,
    .bandOutsideUnit("2"), .defaultOutsideBand("2"), .levelsNotDescending(name: "达成"),
    .thresholdNotAboveTarget("1"), .optionMissing("to", by: "move"), .optionUnused("curve", needs: "deduct"),
    .missedAboveMet, .maskedOverride("甲"),
    .unknownNode("甲", suggestion: nil), .movesTooMuch(moved: "5", own: "4"), .unknownGrade("甲", suggestion: nil),
    .limitNeverApplies, .toleranceNotWidening, .nothingToEarn, .percentOfPlainValue("90%"), .percentMissing("80"),
    .measureUnfit("ratio"), .moveBetweenKinds("甲"), .partWithoutPoints("甲"), .maskedLimit("甲"),
    .alikeNames("甲", as: "甲指标"), .pieceNeverApplies, .nothingOnTarget("ratio"), .overAchievementNeverApplies,
    .capWithoutEffect(points: "100"),
    .unitWordRepeated("场"), .unitSizeNotAboveZero("0"),
    .notConfirmed("a"), .unknownParameter("a", suggestion: nil), .undeclaredParameter("a", suggestion: "b"),
    .unusedParameter("a"), .parameterOfParameter("$a"), .yearOutsideValidity(year: 2025, valid: "2020–2024"),
    .periodReversed, .samePeriod("2020–"), .variantWithoutCondition("甲"), .maskedCondition("甲", by: "*"),
    .maskedVariant("甲"), .tooManyElements(count: 201, limit: 200), .variantChangesNothing("甲"),
  ]

  @Test func codesAreUniqueAndWellFormed() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    for problem in Self.problems { #expect(problem.code.wholeMatch(of: #/R01\d\d/#) != nil) }
  }

  @Test func everyCodeHasATest() {
    let tables =
      RuleProblemTests.form + RuleProblemTests.meaning + RuleProblemTests.bands
      + RuleProblemTests.composition
    // These need several files, or a whole file, and have tests of their own.
    let others = ["R0111", "R0112", "R0113", "R0114", "R0163"]
    let composition = [
      "R0115", "R0172", "R0173", "R0181", "R0182", "R0183", "R0191", "R0192", "R0193", "R0194", "R0109", "R0138",
      "R0169", "R0123", "R0156", "R0157", "R0158", "R0159", "R0160", "R0195", "R0196",
    ]
    #expect(Set(tables.map(\.code) + others + composition) == Set(Self.problems.map(\.code)))
  }

  @Test(arguments: problems)
  func isWordedInBothLanguages(problem: RuleProblem) {
    for wording in [problem.message, problem.help].compactMap(\.self) {
      #expect(wording.chinese.contains { $0.unicodeScalars.contains { $0.value > 0x2E80 } })
      #expect(wording.english.first?.isUppercase == false)
      #expect(!wording.english.hasSuffix(".") && !wording.chinese.hasSuffix("。"))
    }
  }
}
