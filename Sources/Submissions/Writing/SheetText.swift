import Diagnostics
import ScoringCore
import YAMLFiles

/// A submission's `submission.yaml`.
enum SheetText {
  /// - Parameter language: of the comments.
  static func text(of submission: Submission, language: Language) throws(SubmissionWritingFault) -> String {
    var text = ""
    for part in parts(of: submission) {
      if !text.isEmpty, part.isSeparate { text += "\n" }
      if let comment = part.comment { text += "# \(comment.wording.text(in: language))\n" }
      if let example = part.example { text += "# \(example)\n" }
      if let entry = part.entry { text += try yaml(entry) }
    }
    return text
  }

  /// A top-level key with what is said about it.
  private struct Part {
    var comment: SheetComment?
    /// Stands as a comment where the key is not written yet.
    var example: String?
    var entry: YAMLValue.Entry?
    /// Whether a blank line comes before it.
    var isSeparate = false
  }

  private static func parts(of submission: Submission) -> [Part] {
    let department = submission.department
    var parts = [
      Part(comment: .title), Part(entry: entry(.department, .text(clean(department.name))), isSeparate: true),
    ]
    if let code = department.code { parts.append(Part(entry: entry(.departmentCode, .text(clean(code))))) }
    parts.append(Part(entry: entry(.year, .plain(String(submission.year)))))
    if let day = submission.compilingDate {
      parts.append(Part(entry: entry(.compilingDate, .plain(text(of: day)))))
    } else {
      let example = "\(SheetKey.compilingDate.rawValue): \(submission.year + 1)-02-28"
      parts.append(Part(comment: .compilingDate, example: example))
    }
    if let rules = submission.ruleSet {
      parts.append(Part(entry: entry(.rules, .text(clean(rules.text)))))
    } else {
      parts.append(Part(comment: .rules, example: "\(SheetKey.rules.rawValue): cn-2020"))
    }
    if !department.organisation.isEmpty {
      let facts = entry(.organisation, organisation(department.organisation))
      parts.append(Part(comment: .organisation, entry: facts, isSeparate: true))
    }
    if !submission.plan.isEmpty {
      parts.append(Part(comment: .plan, entry: entry(.plan, plan(submission.plan)), isSeparate: true))
    }
    if !submission.silenced.isEmpty {
      let list = entry(.silenced, silenced(submission.silenced))
      parts.append(Part(comment: .silenced, entry: list, isSeparate: true))
    }
    return parts
  }

  private static func entry(_ key: SheetKey, _ value: YAMLValue) -> YAMLValue.Entry { .init(key.rawValue, value) }

  private static func yaml(_ entry: YAMLValue.Entry) throws(SubmissionWritingFault) -> String {
    do throws(YAMLWritingFault) {
      return try YAMLText.text(.mapping([entry]))
    } catch {
      throw .outOfMemory
    }
  }

  static func text(of day: CalendarDay) -> String {
    let parts = [day.month, day.day].map { ($0 < 10 ? "0" : "") + String($0) }
    let year = String(day.year)
    return ([String(repeating: "0", count: max(0, 4 - year.utf8.count)) + year] + parts).joined(separator: "-")
  }

  static func clean(_ text: String) -> String { TextToWrite.cleaned(text) }
}
