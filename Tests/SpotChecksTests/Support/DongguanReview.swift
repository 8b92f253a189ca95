import ScoringCore
import Testing

@testable import SpotChecks

/// The published result of a review: 41 of 72 self-evaluated projects, 110 790.58 of 136 976.4 万元; 1 优, 3 良, 35 中, 2 差.
///
/// What each project had is not published: 40 are taken at 2 700, one with the rest; of the 31 not reviewed 30 at 800
/// and one with the rest.
///
/// - Source: 东莞 基建项目绩效自评抽查审核结果 (DOMAIN §7.1); 85.37 % is 35 ÷ 41, where 85.36 % was printed
struct DongguanReview {
  /// The reviewed ones first.
  let budgets: [ExactDecimal?]
  let projects: [ReviewedProject]

  init() throws {
    let reviewed = try Self.amounts(40, of: "2700", whole: "110790.58")
    let grades = ["优"] + Array(repeating: "良", count: 3) + Array(repeating: "中", count: 35) + ["差", "差"]
    budgets = reviewed + (try Self.amounts(30, of: "800", whole: "26185.82"))
    projects = zip(reviewed, grades).enumerated().map { number, entry in
      ReviewSample.project(number, budget: entry.0, grade: entry.1)
    }
  }

  func figures() throws -> ReviewFigures {
    let frame = budgets.enumerated().map { ReviewSample.item(ReviewSample.key($0), budget: $1) }
    return ReviewSample.figures([try ReviewSample.department(projects)], frame: frame)
  }

  /// So many amounts and one more that makes the whole.
  private static func amounts(_ count: Int, of amount: String, whole: String) throws -> [ExactDecimal?] {
    let each = try #require(ExactDecimal(amount))
    let rest = try #require(ExactDecimal(whole)).subtracting(each.multiplied(by: ExactDecimal(Int64(count))))
    return Array(repeating: each, count: count) + [rest]
  }
}
