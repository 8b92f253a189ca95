import ScoringCore
import Testing

/// Trees of more than two levels, alternatives, and points that somebody else gets (DOMAIN.md §11 (a) M22, M31–M34).
@Suite struct TreeExamples {
  /// 产出 50 = 数量 20 (完成 12, 覆盖 8) + 质量 30; 效益 50, in three levels above the indicators.
  private let deep: [TreeNode] = [
    node(50), node(20, below: 0), node(12, below: 1), node(8, below: 1), node(30, below: 0), node(50),
  ]

  @Test func m34PointsAddUpThroughFourLevels() throws {
    let score = try evaluate(
      [
        reaching("1", at: 2), reaching("0.5", at: 2), reaching("0.25", at: 3), reaching("0.9", at: 4),
        reaching("0.8", at: 5),
      ],
      under: rules(deep)
    )
    #expect(score.pointsOfIndicators == ["6", "6", "8", "30", "50"])
    #expect(score.pointsOfNodes == ["50", "20", "12", "8", "30", "50"])
    // 6 + 3 = 9; 8 × 0.25 = 2; 30 × 0.9 = 27; 50 × 0.8 = 40.
    #expect(score.nodes.map { $0.part.score?.text } == ["38", "11", "9", "2", "27", "40"])
    #expect(score.total.score?.text == "78")
  }

  @Test func anAbsentLeafGivesToThoseBesideIt() throws {
    // 覆盖 is absent: its 8 points go to 完成, not to 质量.
    let score = try evaluate(
      [reaching("1", at: 2), reaching("1", at: 4), reaching("1", at: 5)],
      under: rules(deep)
    )
    #expect(score.pointsOfNodes == ["50", "20", "20", "0", "30", "50"])
    #expect(score.total.score?.text == "100")
  }

  @Test func anAbsentBranchGivesToTheBranchBesideIt() throws {
    // All of 数量 is absent: 质量 has the 50 of 产出.
    let score = try evaluate([reaching("1", at: 4), reaching("1", at: 5)], under: rules(deep))
    #expect(score.pointsOfNodes == ["50", "0", "0", "0", "50", "50"])
  }

  @Test func whatAPrescribedIndicatorLacksStaysOpen() throws {
    // 部门整体: every leaf is an indicator that the rule set prescribes, with points of its own.
    let tree = [node(60), node(25, below: 0, absent: .unscored), node(35, below: 0, absent: .unscored), node(40)]
    let prescribed = rules(tree, unweighted: .forbidden)
    let all = try evaluate(
      [reaching("0.8", at: 1), reaching("1", at: 2), reaching("1", at: 3, points: "40")],
      under: prescribed
    )
    #expect(all.pointsOfIndicators == ["25", "35", "40"])
    #expect(all.total.score?.text == "95")
    #expect(!all.total.isProvisional)
    let open = try evaluate([reaching("1", at: 2), reaching("1", at: 3, points: "40")], under: prescribed)
    #expect(open.total.points.text == "100")
    #expect(open.total.score?.text == "75")
    #expect(open.total.unscored.text == "25")
    #expect(open.nodes[1].isAbsent)
  }

  @Test func onlyTheHighestAbsentNodeKeepsItsPointsOpen() throws {
    // The table states all its points, and has none of 产出 with its two prescribed indicators.
    let tree = [
      node(60, absent: .unscored), node(25, below: 0, absent: .unscored), node(35, below: 0, absent: .unscored),
      node(40),
    ]
    let score = try evaluate([reaching("1", at: 3, points: "40")], under: rules(tree))
    #expect(score.total.unscored.text == "60")
    // Where 产出 may be absent, so may what it prescribes: the table's points are the whole.
    let lenient = [node(60)] + tree.dropFirst()
    #expect(try evaluate([reaching("1", at: 3, points: "40")], under: rules(lenient)).total.unscored == .zero)
  }

  @Test func whereTheTableMustStatePointsNothingIsInvented() throws {
    let score = try evaluate(
      [reaching("1", at: 0), reaching("1", at: 0, points: "20")],
      under: rules([node(100)], unweighted: .forbidden)
    )
    #expect(score.indicators[0].score == nil)
    #expect(score.indicators[0].reason == .pointsNotStated)
    #expect(score.indicators[1].score?.text == "20")
    #expect(score.total.unscored.text == "80")
  }

  @Test func pointsAreSharedBySubcategoryFirst() throws {
    let tree = [node(60), node(nil, below: 0), node(nil, below: 0), node(40)]
    let indicators = try [1, 1, 1, 2, 3].map { try reaching("1", at: $0) }
    let bySubcategory = try evaluate(indicators, under: rules(tree, unweighted: .evenlyBySubcategory))
    #expect(bySubcategory.pointsOfIndicators == ["10", "10", "10", "30", "40"])
    let byIndicator = try evaluate(indicators, under: rules(tree))
    #expect(byIndicator.pointsOfIndicators == ["15", "15", "15", "15", "40"])
  }

  @Test func aBranchWithoutPointsPassesOnWhatIsPrescribedBelowIt() throws {
    // 数量 states none, but the first of its two indicators is prescribed with 10 of the 50 points.
    let tree = [node(50), node(nil, below: 0), node(10, below: 1), node(nil, below: 1), node(50)]
    let indicators = try [2, 3, 0, 4].map { try reaching("1", at: $0) }
    #expect(try evaluate(indicators, under: rules(tree)).pointsOfIndicators == ["10", "20", "20", "50"])
  }

  /// No satisfaction indicators: 产出 60, 效益 30 (四川 人员类项目).
  @Test func m32AnAbsentNodeMovesItsPoints() throws {
    let share = AbsencePolicy.Share(node: 0, points: Points(whole: 10))
    let tree = [node(50), node(30), node(10, absent: .move([share]))]
    let score = try evaluate([reaching("1", at: 0), reaching("0.5", at: 1)], under: rules(tree, points: 90))
    #expect(score.pointsOfNodes == ["60", "30", "0"])
    #expect(score.total.score?.text == "75")
    #expect(score.total.points.text == "90")
  }

  /// No building project: 5 of 5; or at most 3 of 5; and what others give up does not come to what is absent.
  @Test func m33AnAbsentNodeMayEarnItsPoints() throws {
    func total(_ absence: AbsencePolicy) throws -> ProjectScore {
      let tree = [node(60), node(5, absent: absence), node(35)]
      return try evaluate([reaching("0.5", at: 0)], under: rules(tree))
    }
    // 效益 is absent too; its 35 points go to 产出: 95 × 0.5 = 47.5.
    #expect(try total(.full(atMost: nil)).pointsOfNodes == ["95", "5", "0"])
    #expect(try total(.full(atMost: nil)).total.score?.text == "52.5")
    #expect(try total(.full(atMost: points("3"))).total.score?.text == "50.5")
    #expect(try total(.zero).total.score?.text == "47.5")
    #expect(try total(.zero).total.points.text == "100")
    #expect(try total(.unscored).total.unscored.text == "5")
  }

  @Test func aNodeWithoutPointsOfItsOwnTakesWhatAnAbsentOneLeaves() throws {
    let tree = [node(50), node(20, below: 0), node(20, below: 0), node(nil, below: 0), node(50)]
    let indicators = try [1, 3, 4].map { try reaching("1", at: $0) }
    #expect(try evaluate(indicators, under: rules(tree)).pointsOfNodes == ["50", "20", "0", "30", "50"])
  }
}
