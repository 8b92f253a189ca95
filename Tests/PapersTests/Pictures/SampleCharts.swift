import Papers

/// Every kind of chart over the same names.
enum SampleCharts {
  static let names = [
    "科普经费", "全民科学素质行动计划实施与科普活动经费（含全国科普日、科技周系列宣传活动）以及其他相关工作",
    "创新驱动助力工程发展示范市试点建设经费", "<b>&\"'</b>", "Popular science in schools and communities, second phase", "院士工作站 😀",
    "مشروع علمي", "𠮷野家专项",
    "a\tb\nc", "", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  ]

  static func name(_ index: Int) -> String { names[index % names.count] + (index < names.count ? "" : " \(index)") }

  static func all(_ count: Int) -> [(kind: String, drawing: Drawing)] {
    [
      ("bars", bars(count)), ("grouped", grouped(count, isStacked: false)),
      ("stacked", grouped(count, isStacked: true)),
      ("ranking", ranking(count)), ("deviations", deviations(count)), ("histogram", histogram(count)),
      ("scatter", scatter(count)),
    ]
  }

  private static let percent = ChartScale(covering: [10_000], unitsPerOne: 100, suffix: "%")

  private static func value(_ index: Int) -> ChartValue {
    let amount = Int64(index * 7919 % 10_001)
    return ChartValue(amount, "\(amount)‱")
  }

  private static func bars(_ count: Int) -> Drawing {
    let bars = (0..<count).map { index -> BarChart.Bar in
      BarChart.Bar(name(index), index % 7 == 3 ? nil : value(index), note: index % 7 == 3 ? "未评分" : "")
    }
    return BarChart(bars, scale: percent, reference: ChartValue(9000, "优")).drawing
  }

  private static func grouped(_ count: Int, isStacked: Bool) -> Drawing {
    let series = [("已支出", Drawing.Fill.solid), (names[1], .hatched), ("其他", .dotted)].map {
      GroupedBarChart.Series($0.0, $0.1)
    }
    let groups = (0..<count).map { index -> GroupedBarChart.Group in
      GroupedBarChart.Group(name(index), [value(index), nil, value(index + 1)], note: "合计")
    }
    return GroupedBarChart(series, groups, scale: percent, isStacked: isStacked).drawing
  }

  private static func ranking(_ count: Int) -> Drawing {
    let rows = (0..<count).map { index -> RankingChart.Row in
      RankingChart.Row(name(index), index % 9 == 4 ? nil : value(index), note: "良")
    }
    let marks = [ChartValue(6000, "中"), ChartValue(8000, "良"), ChartValue(8100, "不该重叠的名字"), ChartValue(9000, "优")]
    return RankingChart(rows, scale: percent, marks: marks).drawing
  }

  private static func deviations(_ count: Int) -> Drawing {
    let bars = (0..<count).map { index -> DivergingBarChart.Bar in
      DivergingBarChart.Bar(name(index), ChartValue(Int64(index * 7919 % 60_000 - 12_000), "\(index)%"))
    }
    let scale = ChartScale(covering: [-10_000, 20_000], unitsPerOne: 100, suffix: "%")
    return DivergingBarChart(bars, scale: scale, below: "未完成", above: "超额完成").drawing
  }

  private static func histogram(_ count: Int) -> Drawing {
    Histogram((0..<count).map { Histogram.Class(name($0), $0 * 37 % 101) }).drawing
  }

  private static func scatter(_ count: Int) -> Drawing {
    let points = (0..<count).map { index -> ScatterChart.Point in
      ScatterChart.Point(name(index), x: value(index), y: value(index * index), isNamed: index % 2 == 0)
    }
    return ScatterChart(
      points,
      x: percent,
      y: percent,
      xTitle: "预算执行率",
      yTitle: "得分",
      diagonal: "得分率＝执行率"
    ).drawing
  }
}
