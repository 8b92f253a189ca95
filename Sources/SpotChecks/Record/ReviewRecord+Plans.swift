import Databases
import RuleFiles
import ScoringCore

extension ReviewRecord {
  private enum Setting: String {
    case baseRules = "base-rules"
    case reviewRules = "review-rules"
    case allowsUnconfirmed = "allow-unconfirmed"
    case baseDigest = "base-digest"
  }

  /// Inside the transaction that begins the review.
  func keep(_ plan: StoredPlan, in review: Int64) throws(DatabaseFault) {
    var settings = plan.terms.settings
    settings[Setting.baseRules.rawValue] = plan.baseRules
    settings[Setting.reviewRules.rawValue] = plan.reviewRules
    if !plan.baseDigest.isEmpty { settings[Setting.baseDigest.rawValue] = plan.baseDigest }
    if plan.allowsUnconfirmed { settings[Setting.allowsUnconfirmed.rawValue] = "true" }
    try database.run(
      "INSERT INTO setting (review, name, value) VALUES (?, ?, ?)",
      forEach: settings.sorted { $0.key < $1.key }.map { [.integer(review), .text($0.key), .text($0.value)] }
    )
    try database.run(
      "INSERT INTO source (review, department, is_table, path) VALUES (?, ?, ?, ?)",
      forEach: plan.sources.sorted { $0.key < $1.key }.map { department, source in
        let isTable = if case .flatTable = source { true } else { false }
        return [.integer(review), .text(department), .integer(isTable ? 1 : 0), .text(source.path)]
      }
    )
    try database.run(
      """
      INSERT INTO frame (
        review, department, project, department_name, project_name, budget, category, risk, signals, self_score
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      forEach: plan.frame.map { item in
        [
          .integer(review), .text(item.key.department), .text(item.key.project), .text(item.departmentName),
          .text(item.projectName), .optional(item.budget?.text), .text(item.category), .integer(item.risk),
          .text(item.signals.map(\.rawValue).joined(separator: " ")), .optional(item.selfScore?.text),
        ]
      }
    )
  }

  /// What the record keeps of a review's plan; `nil` where it was begun without one.
  public func plan(of review: ReviewID) throws(DatabaseFault) -> StoredPlan? {
    let number = SQLValue.integer(review.number)
    let pairs = try database.rows("SELECT name, value FROM setting WHERE review = ?", [number]) {
      row throws(DatabaseFault) in (try row.text(0), try row.text(1))
    }
    let settings = Dictionary(pairs) { first, _ in first }
    guard !settings.isEmpty else { return nil }
    let terms = try PlanTerms(settings: settings)
    let told = PlanSettings(settings)
    let sources = try database.rows("SELECT department, is_table, path FROM source WHERE review = ?", [number]) {
      row throws(DatabaseFault) -> (String, IntakeSource) in
      let path = try row.text(2)
      switch try row.integer(1) {
      case 0: return (try row.text(0), .submission(path))
      case 1: return (try row.text(0), .flatTable(path))
      default: throw .unexpectedValue(column: 1)
      }
    }
    return StoredPlan(
      terms: terms,
      baseRules: try told.needed(Setting.baseRules.rawValue) { $0 },
      reviewRules: try told.needed(Setting.reviewRules.rawValue) { $0 },
      allowsUnconfirmed: try told.stated(Setting.allowsUnconfirmed.rawValue) { Bool($0) } ?? false,
      baseDigest: settings[Setting.baseDigest.rawValue] ?? "",
      frame: try frame(of: number),
      sources: Dictionary(sources) { first, _ in first }
    )
  }

  private func frame(of review: SQLValue) throws(DatabaseFault) -> [FrameItem] {
    try database.rows(
      """
      SELECT department, project, department_name, project_name, budget, category, risk, signals, self_score
      FROM frame WHERE review = ?
      """,
      [review]
    ) { row throws(DatabaseFault) -> FrameItem in
      FrameItem(
        key: ProjectKey(department: try row.text(0), project: try row.text(1)),
        departmentName: try row.text(2),
        projectName: try row.text(3),
        budget: try row.amount(4),
        category: try row.text(5),
        risk: Int(try row.integer(6)),
        signals: try row.signals(7),
        selfScore: try row.points(8)
      )
    }
  }
}

extension Row {
  fileprivate func signals(_ column: Int) throws(DatabaseFault) -> [RiskSignal] {
    var signals: [RiskSignal] = []
    for name in try text(column).split(separator: " ") {
      guard let signal = RiskSignal(rawValue: String(name)) else { throw .unexpectedValue(column: column) }
      signals.append(signal)
    }
    return signals
  }
}
