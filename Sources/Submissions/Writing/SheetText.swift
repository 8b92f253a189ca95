import ScoringCore
import YAMLFiles

/// A submission's `submission.yaml`.
enum SheetText {
  static func text(of submission: Submission) throws(SubmissionWritingFault) -> String {
    var text = ""
    for part in parts(of: submission) {
      if !text.isEmpty, part.isSeparate { text += "\n" }
      text += part.comments.map { "# \($0)\n" }.joined()
      if let entry = part.entry { text += try yaml(entry) }
    }
    return text
  }

  /// A top-level key with what is said about it.
  private struct Part {
    var comments: [String] = []
    let entry: YAMLValue.Entry?
    /// Whether a blank line comes before it.
    var isSeparate = false
  }

  private static func parts(of submission: Submission) -> [Part] {
    let department = submission.department
    var parts = [
      Part(comments: ["自评材料的基本信息；以 # 开头的行是说明，不参与读取"], entry: nil),
      Part(entry: entry(.department, .text(clean(department.name))), isSeparate: true),
    ]
    if let code = department.code { parts.append(Part(entry: entry(.departmentCode, .text(clean(code))))) }
    parts.append(Part(entry: entry(.year, .plain(String(submission.year)))))
    if let day = submission.compilingDate { parts.append(Part(entry: entry(.compilingDate, .plain(text(of: day))))) }
    if let rules = submission.ruleSet { parts.append(Part(entry: entry(.rules, .text(clean(rules.text))))) }
    if !department.organisation.isEmpty {
      let comment = "自评工作的组织：basis 依据文件，lead 牵头部门，participants 参与处室，steps 方法步骤"
      let facts = entry(.organisation, organisation(department.organisation))
      parts.append(Part(comments: [comment], entry: facts, isSeparate: true))
    }
    if !submission.plan.isEmpty {
      let comment = "部门整体绩效目标；金额以万元为单位"
      parts.append(Part(comments: [comment], entry: entry(.plan, plan(submission.plan)), isSeparate: true))
    }
    if !submission.silenced.isEmpty {
      let comment = "不再提示的检查：check 编号，at 项目或指标，reason 理由"
      let list = entry(.silenced, silenced(submission.silenced))
      parts.append(Part(comments: [comment], entry: list, isSeparate: true))
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
