import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct DeviationTests {
  @Test func spreadOfDeviations() throws {
    let deviations = ["0", "12.5", "-2", "0", "3", "5", "0"].compactMap { ExactDecimal($0) }
    let bounds = [ExactDecimal(5), ExactDecimal(0), ExactDecimal(1)]
    let spread = try #require(DeviationDistribution(deviations, bounds: bounds))
    #expect(spread.count == 7)
    #expect(spread.classes.map(\.count) == [1, 3, 1, 2])
    #expect(spread.classes.map(\.from) == [nil, .zero, ExactDecimal(1), ExactDecimal(5)])
    #expect(spread.classes.map(\.below) == [.zero, ExactDecimal(1), ExactDecimal(5), nil])
    #expect(abs(spread.mean - 18.5 / 7) < 1e-12)
    #expect(spread.median == 0)
    // Sorted −2 0 0 0 3 5 12.5: places 1.5 and 4.5.
    #expect(spread.lowerQuartile == 0 && spread.upperQuartile == 4)
    #expect(spread.largest == ExactDecimal("12.5"))
    #expect(DeviationDistribution([]) == nil)
    #expect(DeviationDistribution([ExactDecimal(-9), ExactDecimal(4)])?.largest == ExactDecimal(-9))
  }

  /// Against SciPy 1.17; two self-scores are equal.
  @Test func correlations() throws {
    let selfScores: [Double] = [95, 96, 88, 100, 100, 92, 79, 85]
    let reviewed: [Double] = [90, 96, 80, 85, 99, 70, 78, 60]
    let pairs = Array(zip(selfScores, reviewed))
    #expect(abs(try #require(Correlation.pearson(pairs)) - 0.665_159_802_120_690_1) < 1e-12)
    #expect(abs(try #require(Correlation.spearman(pairs)) - 0.778_457_070_243_621_8) < 1e-12)
    #expect(Correlation.ranks(selfScores) == [5, 6, 3, 7.5, 7.5, 4, 1, 2])
    // Where nothing varies, nothing goes together.
    #expect(Correlation.pearson([(100, 90), (100, 80)]) == nil)
    #expect(Correlation.spearman([(100, 90)]) == nil)
  }

  @Test func signalsThatTold() throws {
    let projects: [(signals: Set<String>, deviation: Double)] = [
      (["L12", "L14"], 5), (["L12"], 3), ([], 0), (["L14"], 0), ([], 1), (["L12"], 0),
    ]
    let predictions = SignalPrediction.all(projects)
    #expect(predictions.map(\.signal) == ["L12", "L14"])
    let first = try #require(predictions.first)
    #expect(first.countWith == 3 && first.countWithout == 3)
    #expect(abs(try #require(first.meanWith) - 8.0 / 3) < 1e-12)
    #expect(abs(try #require(first.meanWithout) - 1.0 / 3) < 1e-12)
    // SciPy's spearmanr of 1 1 0 0 0 1 with 5 3 0 0 1 0.
    #expect(abs(try #require(first.rankCorrelation) - 0.5184758473652126) < 1e-12)
    let everywhere = SignalPrediction("L10", [(true, 4), (true, 0)])
    #expect(everywhere.meanWithout == nil && everywhere.rankCorrelation == nil)
  }
}
