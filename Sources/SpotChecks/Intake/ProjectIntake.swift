import Diagnostics
import ScoringCore
import SelfEvaluation

/// A project as it was handed in: what it scored by its own account, what its figures make, and what speaks against it.
public struct ProjectIntake: Hashable, Sendable {
  public let key: ProjectKey
  public let name: String
  /// 项目类型, as written; may be empty.
  public let type: String
  /// 全年预算数, else 年初预算数, in 万元.
  public let budget: ExactDecimal?
  /// 自评得分 as the department wrote it; `nil` where it wrote none.
  public let given: Points?
  /// What its own figures make under the rules; `nil` where they make nothing.
  public let recomputed: Points?
  /// The grade of that.
  public let grade: String?
  /// Something in it could not be scored.
  public let isProvisional: Bool
  public let indicators: Int
  public let risk: RiskAssessment

  init(_ result: ProjectResult, department: String, risk: RiskAssessment) {
    key = ProjectKey(department: department, project: result.entry.id)
    name = result.entry.name
    type = result.entry.type
    budget = result.entry.budget.adjusted ?? result.entry.budget.initial
    given = result.givenTotal
    recomputed = result.total
    grade = result.gradeName
    isProvisional = result.isProvisional
    indicators = result.indicators.count + result.unplaced.count
    self.risk = risk
  }

  /// What stands in the tables: the score of the department where it wrote one, else what the figures make.
  public var selfScore: Points? { given ?? recomputed }

  /// How the written score stands to the computed one.
  public var agreement: Agreement {
    guard let given else { return .notStated }
    guard let recomputed, !isProvisional else { return .notComputable }
    guard let difference = try? given.subtracting(recomputed),
      difference.tenThousandths.magnitude > Self.tolerance.tenThousandths.magnitude
    else { return .agrees }
    return difference > .zero ? .tooHigh : .tooLow
  }

  /// - Unit: points; the tolerance that checkers of such tables use (DOMAIN §3).
  private static let tolerance = Points(tenThousandths: 1_000)

  public enum Agreement: String, Hashable, Sendable, CaseIterable {
    case agrees
    case tooHigh
    case tooLow
    /// The department wrote no score, or not all of them.
    case notStated
    /// Its figures do not make a score.
    case notComputable

    public var wording: Wording {
      switch self {
      case .agrees: Wording(zh: "一致", en: "agrees")
      case .tooHigh: Wording(zh: "自评偏高", en: "too high")
      case .tooLow: Wording(zh: "自评偏低", en: "too low")
      case .notStated: Wording(zh: "未填自评得分", en: "not stated")
      case .notComputable: Wording(zh: "无法核算", en: "not computable")
      }
    }
  }
}
