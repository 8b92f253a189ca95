import Databases
import Diagnostics
import Reports
import ScoringCore
import SpotChecks

/// The reviews of a record as `--list` shows them: how far each is, and where it goes on.
struct ReviewList {
  private let reviews: [Entry]

  private struct Entry {
    let summary: ReviewSummary
    let open: [PlannedItem]
    let standing: [ConfirmedVerdict]
  }

  init(_ record: borrowing ReviewRecord, of folder: PlanFolder) throws(CommandFailure) {
    var entries: [Entry] = []
    for summary in try folder.reading({ () throws(DatabaseFault) in try record.reviews() }) {
      entries.append(
        try folder.reading { () throws(DatabaseFault) in
          Entry(
            summary: summary,
            open: try record.openItems(of: summary.id),
            standing: try record.standing(in: summary.id)
          )
        }
      )
    }
    reviews = entries
  }

  func lines(in language: Language) -> [String] {
    reviews.flatMap { entry -> [String] in
      let (review, header) = (entry.summary, entry.summary.header)
      let head = Wording(
        zh: "\(header.title)（\(header.plan.id)），\(header.startedAt.localText) 开始：抽查 \(review.items) 个，"
          + "已有意见 \(review.begun) 个，已定分 \(review.settled) 个" + (review.isClosed ? "，已结束" : ""),
        en: "\(header.title) (\(header.plan.id)), begun \(header.startedAt.localText): \(review.items) projects, "
          + "\(review.begun) begun, \(review.settled) settled" + (review.isClosed ? ", closed" : "")
      )
      let begun = Set(entry.standing.map(\.item))
      return [head.text(in: language)]
        + entry.open.map { item in
          let state =
            begun.contains(item.key)
            ? Wording(zh: "有意见，未定分", en: "begun, not settled") : Wording(zh: "未复核", en: "open")
          return "  \(state.text(in: language))  \(item.key)  \(item.departmentName)  \(item.projectName)"
        }
    }
  }

  var json: JSONValue {
    ["schema": .integer(SpotCheckJSON.schema), "reviews": .array(reviews.map(Self.json))]
  }

  private static func json(of entry: Entry) -> JSONValue {
    let (review, header) = (entry.summary, entry.summary.header)
    return [
      "title": .string(header.title),
      "plan": SpotCheckJSON.plan(header.plan, year: header.year),
      "review_rules": SpotCheckJSON.rules(header.rules),
      "organisation": .string(header.organisation),
      "begun_at": SpotCheckJSON.moment(header.startedAt),
      "closed_at": review.closedAt.map(SpotCheckJSON.moment) ?? .null,
      "projects": .integer(review.items),
      "begun": .integer(review.begun),
      "settled": .integer(review.settled),
      "open": .array(
        entry.open.map { item in
          [
            "department": .string(item.key.department), "project": .string(item.key.project),
            "department_name": .string(item.departmentName), "name": .string(item.projectName),
          ]
        }
      ),
      "verdicts": .array(
        entry.standing.map { confirmed in
          let verdict = confirmed.verdict
          return [
            "department": .string(confirmed.item.department), "project": .string(confirmed.item.project),
            "indicator": .string(verdict.indicator.text), "name": .string(verdict.indicatorName),
            "reviewer": .string(confirmed.reviewer), "at": SpotCheckJSON.moment(confirmed.at),
            "verified": .optional(verdict.actual), "score": .points(verdict.score),
            "opinion": .string(verdict.opinion), "evidence": .optional(verdict.evidence),
            "workbook": .string(verdict.seen.workbook), "workbook_digest": .string(verdict.seen.workbookDigest),
            "submission_digest": .string(verdict.seen.submissionDigest),
          ]
        }
      ),
    ]
  }
}
