import BulkScoring
import Diagnostics

/// What a bulk run tells the person who started it.
struct ScoreText {
  private let summary: BulkSummary
  private let output: String
  private let language: Language

  init(_ summary: BulkSummary, output: String, in language: Language) {
    self.summary = summary
    self.output = output
    self.language = language
  }

  var done: [String] {
    [
      Wording(
        zh: "已评分：部门 \(summary.departments) 个，项目 \(summary.projects) 个，指标 \(summary.rows) 行",
        en: "scored: departments \(summary.departments), projects \(summary.projects), rows \(summary.rows)"
      ),
      Wording(
        zh: "已写入 \(output)：projects.csv、departments.csv、findings.csv",
        en: "written to \(output): projects.csv, departments.csv, findings.csv"
      ),
    ]
    .map { $0.text(in: language) }
  }

  /// For each kind of finding how many there are, and one of them.
  var counts: [String] {
    summary.counts.map { kind in
      let label = "\(kind.severity.rawValue)[\(kind.code)] × \(kind.count)"
      guard let first = kind.example else { return label }
      let place = first.place.map { $0.text + ": " } ?? ""
      let example = Wording(zh: "例：", en: "such as ").text(in: language)
      return label + "  " + example + place + first.message.text(in: language)
    }
  }

  var json: JSONValue {
    [
      "schema": .integer(1),
      "rows": .integer(summary.rows),
      "projects": .integer(summary.projects),
      "departments": .integer(summary.departments),
      "findings": .array(
        summary.counts.map { kind in
          [
            "code": .string(kind.code), "severity": .string(kind.severity.rawValue), "count": .integer(kind.count),
            "example": kind.example.map { $0.json(in: language) } ?? .null,
          ]
        }
      ),
    ]
  }
}
