import ScoringCore

/// 问题类型: what was wrong with indicators that lost points in review.
public struct FindingKind: Hashable, Sendable {
  public let name: String
  public let indicators: Int
  public let projects: Int
  /// 偏差 of those indicators together; `nil` where the sum is too large to be kept.
  public let points: Points?
  /// The indicators, the largest deviation first, with their projects.
  public let examples: [String]

  /// The kinds of what was found, the most frequent first. An indicator with several reasons counts for each.
  static func kinds(in projects: [ReviewFigures.ProjectFigures]) -> [FindingKind] {
    typealias Entry = (project: ReviewFigures.ProjectFigures, indicator: ReviewedIndicator, deviation: Points)
    var found: [Cause: [Entry]] = [:]
    for project in projects {
      for indicator in project.review.parts {
        guard let deviation = indicator.deviation, deviation > .zero else { continue }
        for cause in Set(causes(of: indicator)) { found[cause, default: []].append((project, indicator, deviation)) }
      }
    }
    return found.map { cause, entries in
      let sorted = entries.sorted { left, right in
        left.deviation == right.deviation
          ? left.project.review.key < right.project.review.key : left.deviation > right.deviation
      }
      return FindingKind(
        name: cause.name,
        indicators: entries.count,
        projects: Set(entries.map(\.project.review.key)).count,
        points: try? Points.sum(of: entries.map(\.deviation)),
        examples: sorted.prefix(3).map {
          "\($0.project.departmentName)\($0.project.review.name)的“\($0.indicator.entry.name.text)”"
        },
        cause: cause
      )
    }
    .sorted { $0.indicators == $1.indicators ? $0.name < $1.name : $0.indicators > $1.indicators }
  }

  let cause: Cause

  /// Why an indicator lost points.
  enum Cause: Hashable, Sendable {
    case notVerified
    case noEvidence
    case adjustment(String, advice: String?)
    case discretion
    case level
    case rules
    /// The department's score is above what its own figures make.
    case selfScore

    var name: String {
      switch self {
      case .notVerified: "完成值与核实结果不符"
      case .noEvidence: "没有佐证材料"
      case .adjustment(let name, _): name
      case .discretion: "酌情核减"
      case .level: "定性指标评定偏高"
      case .rules: "按复核口径重新计分"
      case .selfScore: "自评得分高于按规则计算的得分"
      }
    }

    /// 建议, one for each kind.
    var advice: String {
      switch self {
      case .notVerified: "据实填报完成值，自评前由业务和财务人员共同核对原始资料，完成值与佐证材料一致后再上报。"
      case .noEvidence: "建立绩效佐证材料归档制度，每项指标在年度执行中同步留存资料，没有资料的不计分。"
      case .adjustment(let name, let advice): advice ?? "针对“\(name)”逐项整改，在下一年度设置和填报指标时落实。"
      case .discretion: "对照复核意见逐项整改，说明扣分依据，避免同类问题再次出现。"
      case .level: "为定性指标制定分档标准，按实际效果对应档次评分，不普遍评为最高档。"
      case .rules: "按统一的评分规则和复核口径自评，超额、未完成和缺少资料的情形按规定计分并说明。"
      case .selfScore: "按规则集逐项计算自评得分，不手工改高；填报后用系统重算核对。"
      }
    }
  }

  private static func causes(of indicator: ReviewedIndicator) -> [Cause] {
    let causes = indicator.reasons.compactMap { reason -> Cause? in
      switch reason {
      case .verified: .notVerified
      case .adjusted(let definition, _): .adjustment(definition.name, advice: definition.advice)
      case .discretion: .discretion
      case .level: .level
      case .evidence, .noEvidence: .noEvidence
      case .rules: .rules
      }
    }
    // What follows from a verified result or an adjustment is no reason of its own.
    let own = causes.filter { $0 != .rules }
    if !own.isEmpty { return own }
    if let given = indicator.given, let recomputed = indicator.recomputed, given > recomputed { return [.selfScore] }
    return causes.isEmpty ? [.selfScore] : causes
  }
}
