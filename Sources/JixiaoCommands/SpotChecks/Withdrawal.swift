import Databases
import Diagnostics
import RuleFiles
import SpotChecks

/// Verdicts to be taken back from the record; that they were there, and why they are not any more, stays.
struct Withdrawal {
  /// A code, or `部门/项目`.
  let project: String
  /// 三级指标, or its 编号; `nil` means the whole project.
  let indicator: String?
  /// Whose verdicts; `nil` where there is only one reviewer.
  let reviewer: String?
  /// Who decides.
  let by: String
  let reason: String

  func carryOut(
    in record: borrowing ReviewRecord,
    of folder: PlanFolder,
    at moment: Moment
  ) throws(CommandFailure) -> Taken {
    let reviews = try folder.reading { () throws(DatabaseFault) in try record.reviews() }
    guard let review = reviews.first?.id else {
      throw .unusableInput([SpotCheckProblem.noPlan(folder: folder.name).finding(at: nil)])
    }
    let standing = try folder.reading { () throws(DatabaseFault) in try record.standing(in: review) }
    let meant = standing.filter(isMeant)
    let place = SourcePlace(file: folder.recordName)
    guard !meant.isEmpty else {
      throw .unusableInput([SpotCheckProblem.nothingToWithdraw(subject).finding(at: place)])
    }
    let names = Set(meant.map(\.reviewer)).sorted()
    let items = Set(meant.map(\.item)).sorted()
    guard names.count == 1, items.count == 1 else {
      let told = items.count > 1 ? items.map(\.description) : names
      throw .unusableInput([SpotCheckProblem.severalReviewers(subject, names: told).finding(at: place)])
    }
    let decision = ReviewRecord.Decision(by: by, at: moment, reason: reason)
    for verdict in meant {
      do throws(RecordFault) {
        try record.withdraw(
          verdict.verdict.indicator,
          of: verdict.item,
          by: verdict.reviewer,
          in: review,
          decision: decision
        )
        // What the project came to rests on it; the next run of the review says anew.
        try record.reopen(verdict.item, in: review)
      } catch {
        throw .notRecorded(error.finding(record: folder.recordName))
      }
    }
    return Taken(verdicts: meant)
  }

  private var subject: String {
    [project, indicator, reviewer].compactMap(\.self).joined(separator: " ")
  }

  private func isMeant(_ confirmed: ConfirmedVerdict) -> Bool {
    let item = confirmed.item
    guard item.description == project || item.project == project else { return false }
    if let reviewer, confirmed.reviewer != reviewer { return false }
    guard let indicator else { return true }
    let verdict = confirmed.verdict
    return verdict.indicator.text == indicator.lowercased()
      || NameKey.indicator(verdict.indicatorName) == NameKey.indicator(indicator)
  }

  /// What was taken back.
  struct Taken {
    let verdicts: [ConfirmedVerdict]

    func lines(in language: Language) -> [String] {
      [
        Wording(
          zh: "已撤回 \(verdicts.count) 条意见，仍留在记录的历史中；再运行 spot-check review 重新定分",
          en:
            "\(verdicts.count) verdicts withdrawn; they stay in the record's history. Run 'spot-check review' to settle anew"
        ).text(in: language)
      ] + verdicts.map { "  \($0.item)  \($0.verdict.indicatorName)  \($0.reviewer)" }
    }

    var json: JSONValue {
      [
        "schema": .integer(SpotCheckJSON.schema),
        "withdrawn": .array(
          verdicts.map { confirmed in
            [
              "department": .string(confirmed.item.department), "project": .string(confirmed.item.project),
              "indicator": .string(confirmed.verdict.indicator.text),
              "name": .string(confirmed.verdict.indicatorName), "reviewer": .string(confirmed.reviewer),
            ]
          }
        ),
      ]
    }
  }
}
