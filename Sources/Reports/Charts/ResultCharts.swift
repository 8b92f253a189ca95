import Diagnostics
import Papers
import SelfEvaluation

/// The pictures of a result, each with a caption and with its figures in words for those who cannot see it.
public struct ResultCharts: Sendable {
  private let result: EvaluationResult
  private let language: Language

  public init(_ result: EvaluationResult, language: Language = .chinese) {
    self.result = result
    self.language = language
  }

  /// In the order of reading; a picture that would show nothing is left out.
  public var all: [PaperFigure] {
    categories + executions + ranking + deviations
  }

  /// 各类指标得分构成
  public var categories: [PaperFigure] { [CategoryChart(result, language).figure].compactMap(\.self) }
  /// 预算执行率与得分率
  public var executions: [PaperFigure] { [ExecutionChart(result, language).figure].compactMap(\.self) }
  /// 项目得分排名, of so many projects that it still fits a page; of more, as several pictures.
  public var ranking: [PaperFigure] { ProjectRankingChart(result, language).figures }
  /// 偏差较大的指标
  public var deviations: [PaperFigure] { [DeviationChart(result, language).figure].compactMap(\.self) }
}
