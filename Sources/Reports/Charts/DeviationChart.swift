import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// 偏差较大的指标: how far results stand below or above their targets, the furthest below first.
struct DeviationChart {
  private let shown: [Entry]
  private let all: [Entry]
  /// Missed, but measured by a level, a date or yes and no: there is no rate to draw.
  private let unmeasured: Int
  private let language: Language

  private struct Entry {
    let name: String
    let deviation: Ratio
    let amount: Int64
  }

  /// More bars than this tell nothing more.
  static let most = 20

  init(_ result: EvaluationResult, _ language: Language) {
    var (missed, exceeded): ([Entry], [Entry]) = ([], [])
    var unmeasured = 0
    let parts = result.parts
    for project in parts {
      for indicator in project.indicators {
        let standing = IndicatorReview(indicator).standing
        guard standing == .missed || standing == .exceeded || standing == .reached else { continue }
        guard let deviation = indicator.deviation else {
          unmeasured += standing == .missed ? 1 : 0
          continue
        }
        let name = indicator.entry.name.text + (parts.count > 1 ? "（\(project.entry.name)）" : "")
        let entry = Entry(name: name, deviation: deviation, amount: PercentValue.amount(deviation))
        if entry.amount < 0, standing == .missed { missed.append(entry) }
        if entry.amount > 0, standing != .missed { exceeded.append(entry) }
      }
    }
    // What was missed comes first; what was exceeded takes the room that is left, and at least a part of it.
    missed = Self.furthest(missed)
    exceeded = Self.furthest(exceeded)
    let room = max(Self.most - missed.count, Self.most * 2 / 5)
    let above = exceeded.prefix(room)
    shown = missed.prefix(Self.most - above.count) + above.reversed()
    all = missed + exceeded
    self.unmeasured = unmeasured
    self.language = language
  }

  private static func furthest(_ entries: [Entry]) -> [Entry] {
    entries.enumerated()
      .sorted { ($1.element.amount.magnitude, $0.offset) < ($0.element.amount.magnitude, $1.offset) }
      .map(\.element)
  }

  var figure: PaperFigure? {
    guard !shown.isEmpty else { return nil }
    let chart = DivergingBarChart(
      shown.map { .init($0.name, ChartValue($0.amount, text($0))) },
      scale: ChartScale(
        // A result many times its target would leave the others without length.
        covering: shown.map { min(max($0.amount, -PercentValue.whole), 2 * PercentValue.whole) },
        unitsPerOne: PercentValue.unitsPerOne,
        suffix: "%"
      ),
      below: ChartWord.notReached.text(in: language),
      above: ChartWord.exceeded.text(in: language)
    )
    let more = Wording(
      zh: "（\(shown.count == all.count ? "" : "列出\(shown.count)项，")共\(all.count)项）",
      en: shown.count == all.count ? "" : " (\(shown.count) of \(all.count))"
    )
    return PaperFigure(
      caption: Wording(zh: "偏离目标值的指标", en: "Indicators off their targets").text(in: language)
        + more.text(in: language),
      description: description,
      drawing: chart.drawing
    )
  }

  /// `-33.33%`, `+12.00%`
  private func text(_ entry: Entry) -> String { (entry.amount > 0 ? "+" : "") + PercentText.text(entry.deviation) }

  private var description: String {
    let list = shown.map { "\($0.name) \(text($0))" }.joined(separator: ChartWord.semicolon.text(in: language))
    let count = all.count
    let rest = count - shown.count
    let tail = Wording(
      zh: (rest > 0 ? "；等\(count)项" : "") + "。"
        + (unmeasured > 0 ? "另有\(unmeasured)项未达到目标值的指标按档次、时限或是否计分，没有比率。" : ""),
      en: (rest > 0 ? "; \(count) in all" : "") + "."
        + (unmeasured > 0 ? " \(unmeasured) more missed their targets but are measured without a rate." : "")
    )
    return list + tail.text(in: language)
  }
}

extension IndicatorResult {
  /// How far the result is off its target as a share of it, below zero when it is worse; `nil` where nothing like that is
  /// measured.
  var deviation: Ratio? {
    guard case .ratio(let ratio) = explanation.attainment, let measure = explanation.method?.measure else { return nil }
    switch measure {
    case .ratio, .reverseRatio, .linearExcess, .closeness:
      do throws(ArithmeticFault) { return try ratio.subtracting(.one) } catch { return nil }
    case .deviation: return ratio
    case .value, .daysLate: return nil
    }
  }
}
