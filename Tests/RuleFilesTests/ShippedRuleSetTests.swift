import Diagnostics
import RuleFiles
import ScoringCore
import Testing

/// The rule sets that come with the program load without a finding and say what their sources say.
struct ShippedRuleSetTests {
  @Test(arguments: ShippedRuleSet.all)
  func loadsWithoutFindings(set: ShippedRuleSet) throws {
    let rules = try RuleLoader.forTests().load(set.id)
    #expect(rules.id == set.id)
    #expect(rules.files.first == "rules/\(set.id).yaml")
  }

  @Test(arguments: ["cn-2020", "hebei-baoding-2020"])
  func statesTenFiftyThirtyTen(id: String) throws {
    let rules = try RuleLoader.forTests().load(id)
    #expect(rules.scoring.tree.points == Points(whole: 100))
    #expect(rules.scoring.tree.execution?.points == Points(whole: 10))
    #expect(rules.scoring.categoryPoints == [50, 30, 10].map { Points(whole: $0) })
    #expect(rules.categories.map(\.name) == ["产出指标", "效益指标", "满意度指标"])
    #expect(rules.categories[1].aliases.contains("效果指标"))
    #expect(rules.categories[2].aliases.contains("服务对象满意度指标"))
  }

  @Test func theNationalSetSaysWhatItRestsOn() throws {
    let rules = try RuleLoader.forTests().load("cn-2020")
    #expect(rules.status == .official)
    #expect(rules.categories.map(\.note.citation?.certainty) == [.verified, .verified, .verified])
    #expect(rules.methods[.atMost]?.citation?.certainty == .verified)
    #expect(rules.policies[.overAchievement]?.citation?.certainty == .observed)
    #expect(rules.policies[.missingActual]?.citation?.certainty == .assumed)
    // What the national set says nothing about is left at its harmless default.
    let unsaid: Set<PolicyKey> = [
      .yesNo, .ratings, .missingTarget, .textActual, .notApplicable, .evidence, .handScore, .maximum, .goals, .rollUp,
      .consistency,
      .payout,
    ]
    #expect(Set(rules.policies.keys) == Set(PolicyKey.allCases).subtracting(unsaid))
  }

  @Test func theNationalSetScoresAsItsSourcesSay() throws {
    let rules = try RuleLoader.forTests().load("cn-2020")
    let scoring = rules.scoring
    #expect(scoring.tree.execution?.denominator == .adjusted)
    #expect(scoring.methods.atMost.measure == .reverseRatio)
    #expect(scoring.rounding == Rounding(places: 2, mode: .halfUp, stage: .indicator))
    #expect(scoring.gradeBounds == [90, 80, 60, 0].map { Points(whole: $0) })
    #expect(rules.department.rules.combination == .budgetWeighted)
    #expect(scoring.policies.missingActual == .unscored)
    #expect(scoring.policies.overAchievement == OverAchievementPolicy(from: try Ratio(13, over: 10), action: .explain))
    #expect(rules.unstatedComparator == .atLeast)
    #expect(rules.subcategories(of: 0).map(\.unstatedComparator) == [nil, nil, nil, .atMost])
  }

  @Test func theLevelsOfTheNationalSetMeetAtSixtyAndEighty() throws {
    let rules = try RuleLoader.forTests().load("cn-2020")
    let levels = rules.scoring.levels
    #expect(levels.map { $0.contains(.one) } == [true, false, false])
    #expect(try levels.map { $0.contains(try Ratio(8, over: 10)) } == [true, false, false])
    #expect(try levels.map { $0.contains(try Ratio(6, over: 10)) } == [false, true, false])
    #expect(levels.map { $0.contains(.zero) } == [false, false, true])
    #expect(try levels.map(\.defaultRate) == [.one, Ratio(7, over: 10), Ratio(3, over: 10)])
    #expect(rules.levels.first { $0.aliases.contains("基本达成") }?.name == "部分达成年度指标并具有一定效果")
  }

  @Test func baodingIsMarkedAsAssumedAndCitesTheLangfangForm() throws {
    let rules = try RuleLoader.forTests().load("hebei-baoding-2020")
    #expect(rules.status == .assumed)
    #expect(rules.files == ["rules/hebei-baoding-2020.yaml", "rules/cn-2020.yaml"])
    #expect(rules.categories.allSatisfy { $0.note.place.file == "rules/hebei-baoding-2020.yaml" })
    #expect(rules.categories[0].note.citation?.document.contains("廊坊") == true)
    #expect(rules.methods[.atLeast]?.place.file == "rules/cn-2020.yaml")
    #expect(rules.scoring == (try RuleLoader.forTests().load("cn-2020").scoring))
  }

  /// Budget execution and the categories of every set that has other points, in the order of its tree.
  @Test(arguments: [
    ("hubei", 20, [40, 40]), ("cn-2021", 10, [40, 20, 10, 20]), ("sichuan", 10, [50, 30, 10]),
    ("sichuan-dazhou", 0, [20, 10, 70]), ("template-2016", 10, [50, 30, 10]),
  ])
  func statesThePointsOfItsForm(id: String, execution: Int32, categories: [Int32]) throws {
    let rules = try RuleLoader.forTests().load(id)
    #expect(rules.scoring.tree.execution?.points ?? .zero == Points(whole: execution))
    #expect(rules.scoring.categoryPoints == categories.map { Points(whole: $0) })
  }

  @Test func whatWasOnlyRememberedOrSeenInPartIsNeverOfficial() throws {
    for id in ["cn-2021", "hunan-2017-fragment"] {
      #expect(try RuleLoader.forTests().load(id).status == .unconfirmed, "\(id)")
    }
    for id in ["platform", "platform-80", "platform-caps", "shanxi", "guangxi", "tianjin", "review-pidu"] {
      #expect(try RuleLoader.forTests().load(id).status == .assumed, "\(id)")
    }
  }

  @Test func theRememberedWeightsSayThatTheyAre() throws {
    let rules = try RuleLoader.forTests().load("cn-2021")
    #expect(rules.categories.allSatisfy { $0.note.citation?.certainty == .recalled })
    #expect(rules.categories.allSatisfy { $0.note.citation?.note?.contains("待核实") == true })
  }
}
