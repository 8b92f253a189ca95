import Diagnostics
import ScoringCore
import SelfEvaluation
import Testing

@testable import Reports

@Suite("Days against a deadline")
struct DaysTextTests {
  @Test(arguments: [(-31, "提前31天", "31 days early"), (0, "按期", "on the day"), (3, "逾期3天", "3 days late")])
  func areSaidInWords(_ days: Int64, _ chinese: String, _ english: String) throws {
    let wording = DaysText.wording(late: try Ratio(days, over: 1))
    #expect(wording.chinese == chinese)
    #expect(wording.english == english)
  }

  /// Nobody reads -31 days late; the spreadsheet, the page and the explanation say it alike.
  @Test func arePositiveInEveryPaper() throws {
    var indicator = SampleIndicator.number("开工", 1, 1)
    indicator.planned = .deadline(try #require(CalendarDay(year: 2020, month: 11, day: 30)))
    indicator.reached = .day(try #require(CalendarDay(year: 2020, month: 10, day: 30)))
    let result = try SampleResult.make([SampleProject(name: "甲", indicators: [indicator])])
    #expect(IndicatorTable.csv(result).contains("提前31天"))
    let page = ResultPage(result).text
    #expect(page.contains("<dt>与时限相比</dt><dd>提前31天</dd>"))
    #expect(!page.contains("-31"))
  }
}
