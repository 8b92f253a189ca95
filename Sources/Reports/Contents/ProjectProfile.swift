import Papers
import SelfEvaluation

/// 项目基本情况: what a project is, from its row in the table.
struct ProjectProfile {
  private let review: ProjectReview
  private let year: Int

  init(_ review: ProjectReview, year: Int) {
    self.review = review
    self.year = year
  }

  var text: String {
    let entry = review.project.entry
    let code = entry.id.isEmpty || entry.hasNoCode ? "" : "（项目编码\(entry.id)）"
    var parts = ["“\(Clause.text(review.title))”\(code)是\(year)年度预算项目"]
    let unit = Clause.text(entry.unit)
    if !unit.isEmpty { parts.append("由\(unit)实施") }
    let type = Clause.text(entry.type)
    if !type.isEmpty { parts.append("项目类型为\(type)") }
    let purpose = Clause.text(entry.purpose)
    return parts.joined(separator: "，") + "。资金用途：" + (purpose.isEmpty ? OpenPlace.text("资金用途") : purpose + "。")
  }
}
