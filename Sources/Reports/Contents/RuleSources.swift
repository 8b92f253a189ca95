import RuleFiles
import ScoringCore

/// The documents that the points and methods of a rule set were taken from, as footnotes name them: what rests on which.
struct RuleSources {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// Each document once with all that was taken from it, in the order of the rules: points, methods, levels, grades.
  var notes: [String] {
    var order: [Source] = []
    var taken: [Source: Taken] = [:]
    func take(_ note: RuleNote?, _ list: WritableKeyPath<Taken, [String]>, _ subject: String) {
      guard let citation = note?.citation else { return }
      let source = Source(document: Clause.text(citation.document), certainty: citation.certainty)
      if taken[source] == nil { order.append(source) }
      if taken[source]?[keyPath: list].contains(subject) != true {
        taken[source, default: Taken()][keyPath: list].append(subject)
      }
    }
    let scheme = ruleSet.project
    let definition = scheme.ruleDefinition(0)
    take(scheme.execution?.note, \.points, (scheme.execution?.name ?? "") + points(scheme.tree.execution?.points))
    for node in scheme.categories {
      take(scheme.nodes[node].note, \.points, scheme.nodes[node].name + points(scheme.tree.nodes[node].points))
    }
    for kind in TargetKind.allCases { take(definition.methods[kind], \.methods, kind.subject) }
    for level in definition.levels { take(level.note, \.scales, "定性档次") }
    for grade in scheme.grades { take(grade.note, \.scales, "等级标准") }
    return order.map { source in "\(taken[source]?.text ?? "")：\(source.text)。" }
  }

  private func points(_ points: Points?) -> String { points.map { $0.text + "分" } ?? "" }

  /// What was taken from a document.
  private struct Taken {
    var points: [String] = []
    var methods: [String] = []
    var scales: [String] = []

    var text: String {
      (points + (methods.isEmpty ? [] : [methods.joined(separator: "、") + "指标的计分方法"]) + scales)
        .joined(separator: "、")
    }
  }

  private struct Source: Hashable {
    let document: String
    let certainty: Certainty

    /// What rule sets name where no document says anything.
    private static let none = "无制度规定"

    var text: String {
      document == Self.none ? "没有制度规定，规则集自行设定" : "\(document)（\(certainty.wording.chinese)）"
    }
  }
}

extension TargetKind {
  /// What such targets are called where it is said how they are scored.
  fileprivate var subject: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: "＞"
    case .atMost: "≤"
    case .lessThan: "＜"
    case .equalTo: "="
    case .range: "区间"
    case .deadline: "时限"
    case .level: "定性"
    case .yesNo: "是否类"
    case .checklist: "清单"
    case .ratings: "专家评分"
    }
  }
}
