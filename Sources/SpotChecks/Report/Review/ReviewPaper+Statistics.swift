import Diagnostics
import Papers
import ScoringCore

extension ReviewPaper {
  var statistics: [PaperBlock] {
    guard let distribution = figures.distribution else { return [.paragraph("没有可以统计的项目。")] }
    var blocks: [PaperBlock] = [
      .table(
        PaperTable(
          caption: "偏差分布",
          columns: [.init("偏差（分）"), .init("项目数", .right)],
          rows: distribution.classes.map { [Self.name(of: $0), String($0.count)] }
        )
      ),
      .figure(ReviewCharts.distribution(distribution.classes.map { (Self.name(of: $0), $0.count) })),
      .paragraph(
        "偏差的下四分位数为\(FigureText.number(distribution.lowerQuartile))分，中位数\(FigureText.number(distribution.median))分，"
          + "上四分位数\(FigureText.number(distribution.upperQuartile))分。\(correlation)"
      ),
      .paragraph(estimate),
    ]
    if !figures.signals.isEmpty {
      blocks.append(.paragraph("各风险信号与偏差的关系如下；秩相关系数越大，有此信号的项目偏差越大。"))
      blocks.append(
        .table(
          PaperTable(
            caption: "风险信号与偏差",
            columns: [
              .init("信号"), .init("有信号（个）", .right), .init("平均偏差", .right), .init("无信号（个）", .right),
              .init("平均偏差", .right), .init("秩相关", .right),
            ],
            rows: figures.signals.map { signal in
              [
                signal.signal, String(signal.countWith), FigureText.number(signal.meanWith),
                String(signal.countWithout),
                FigureText.number(signal.meanWithout), FigureText.number(signal.rankCorrelation),
              ]
            }
          )
        )
      )
    }
    return blocks
  }

  private var correlation: String {
    let fewest = ReviewFigures.fewestCompared
    guard figures.compared >= fewest else {
      return "项目太少（\(figures.compared)个，少于\(fewest)个），不计算相关系数，也不评价风险信号。"
    }
    guard let pearson = figures.pearson, let spearman = figures.spearman else {
      return "各项目的自评得分或核实得分没有差异，不计算相关系数。"
    }
    return "自评得分与核实得分的相关系数为\(FigureText.number(pearson))，秩相关系数为\(FigureText.number(spearman))。"
  }

  private var estimate: String {
    guard let estimate = figures.estimate else { return "记录中没有抽样计划，不推断总体。" }
    let weighting = estimate.weighting == .perMoney ? "按金额加权" : "按项目"
    let mean = estimate.mean.map { "由样本推断，全部项目\(weighting)的平均偏差为\(FigureText.number($0))分" }
    switch estimate.interval {
    case .stated(let bounds):
      return "\(mean ?? "")，\(FigureText.number(bounds.confidence * 100, places: 0))%置信区间为"
        + "\(FigureText.number(bounds.lower))分至\(FigureText.number(bounds.upper))分（Hájek估计，按抽样方法计算方差，经偏度修正，"
        + "标准误\(FigureText.number(bounds.standardError))，自由度\(FigureText.number(bounds.degreesOfFreedom, places: 0))）。"
    case .none(let reason):
      return (mean.map { $0 + "；" } ?? "") + "不给出置信区间：\(reason.wording.chinese)。"
    }
  }

  private static func name(of band: DeviationDistribution.Band) -> String {
    switch (band.from, band.below) {
    case (nil, let below?): below.isZero ? "自评低于核实" : "低于\(below.text)"
    case (let from?, nil): "\(from.text)及以上"
    case (let from?, let below?): "\(from.text)至不满\(below.text)"
    case (nil, nil): "全部"
    }
  }
}
