import Testing

@testable import BenchmarkSuite

struct StatisticsTests {
  @Test func quartilesLieBetweenValuesInProportion() {
    let statistics = Statistics([4, 1, 3, 2])
    #expect(statistics.minimum == 1)
    #expect(statistics.lowerQuartile == 1.75)
    #expect(statistics.median == 2.5)
    #expect(statistics.upperQuartile == 3.25)
    #expect(statistics.maximum == 4)
  }

  @Test func aSingleValueIsAllOfThem() {
    let statistics = Statistics([7])
    #expect([statistics.minimum, statistics.median, statistics.maximum] == [7, 7, 7])
  }

  @Test(arguments: [
    (0.0, "0.00"), (0.01234, "0.0123"), (0.5, "0.500"), (1.234, "1.23"), (12.34, "12.3"), (99.97, "100"),
    (1234.5, "1235"),
  ])
  func figuresHaveThreeDigitsThatCount(value: Double, text: String) {
    #expect(FigureText.short(value) == text)
  }

  @Test(arguments: [(0.0, "0"), (999.0, "999"), (1_000.0, "1,000"), (12_345_678.0, "12,345,678")])
  func largeNumbersAreGrouped(value: Double, text: String) {
    #expect(FigureText.grouped(value) == text)
  }

  @Test func throughputFollowsFromTheMedian() {
    let measurement = Measurement("score", in: .milliseconds, [0.5, 0.1, 0.2]).of(100, "rows")
    #expect(measurement.statistics.median == 200)
    #expect(measurement.throughput == Measurement.Throughput(what: "rows", perSecond: 500))
  }
}
