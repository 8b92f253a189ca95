import ScoringCore
import Submissions
import WhatIf

/// Random tables of projects, some with gaps.
enum RandomCases {
  static let categories = ["产出指标", "效益指标", "满意度指标"]

  static func project(_ number: Int, _ random: inout SplitMix) -> SampleProject {
    var rows: [SampleProject.Row] = []
    for category in categories where rows.isEmpty || Int.random(in: 0..<8, using: &random) > 0 {
      for position in 0..<Int.random(in: 1...5, using: &random) {
        let target = Int.random(in: 1...300, using: &random)
        let actual = Int.random(in: 0...target + 40, using: &random)
        let isMissing = Int.random(in: 0..<15, using: &random) == 0
        rows.append(
          SampleProject.Row(
            category: category,
            name: "指标\(position)号",
            target: (Bool.random(using: &random) ? "≥" : "≤") + "\(target)次",
            actual: isMissing ? "" : "\(actual)次"
          )
        )
      }
    }
    let budget = Int.random(in: 1...500, using: &random)
    return SampleProject(
      id: "P\(number)",
      budget: String(budget),
      executed: String(Int.random(in: 0...budget, using: &random)),
      rows: rows
    )
  }

  /// Four weights in hundredths of a point that make 100 together.
  static func weights(_ random: inout SplitMix) -> [Int] {
    let cuts = (0..<3).map { _ in Int.random(in: 1...9_999, using: &random) }.sorted()
    return [cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 10_000 - cuts[2]]
  }

  /// `12.34`
  static func text(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
  }
}
