import Diagnostics
import ScoringCore
import YAMLFiles

/// Points that have to add up.
extension RuleCompiler {
  mutating func checkSum(of project: YAMLNode) {
    guard let wholeNode = project[.points], let whole = points(wholeNode) else { return }
    // A bonus or a deduction stands beside the whole.
    var parts = (project[.categories]?.elements ?? []).filter { element in
      let kind: TreeNode.Kind? = choice(element[.kind])
      return kind == nil || kind == .regular
    }
    if let execution = project[.execution], execution.entries != nil { parts.insert(execution, at: 0) }
    let stated = parts.compactMap { points($0[.points]) }
    // A part without readable points was reported already.
    guard !parts.isEmpty, stated.count == parts.count else { return }
    guard let sum = sum(of: stated), sum != whole else { return }
    // Points behind a key that nobody knows are missing in the sum: the key is what has to be repaired.
    guard !([project] + parts).contains(where: \.hasUnknownKey) else { return }
    report(.pointsDoNotAddUp(sum: sum.text, whole: whole.text), whole: wholeNode, parts: parts)
  }

  mutating func checkSum(ofParts parts: [YAMLNode], of category: YAMLNode) {
    guard let wholeNode = category[.points], let whole = points(wholeNode) else { return }
    // Where only one of them counts, it counts with everything.
    let choice: TreeNode.Choice? = choice(category[.choose])
    guard choice == nil || choice == .all else { return }
    let withPoints = parts.filter { $0[.points] != nil }
    let stated = withPoints.compactMap { points($0[.points]) }
    guard !stated.isEmpty, stated.count == withPoints.count else { return }
    guard let sum = sum(of: stated) else { return }
    // Where some state no points, they share what is left.
    guard withPoints.count == parts.count ? sum != whole : sum > whole else { return }
    report(.subcategoryPointsDoNotAddUp(sum: sum.text, whole: whole.text), whole: wholeNode, parts: withPoints)
  }

  /// - Returns: `nil` only for a sum that does not fit, which points within their range cannot make.
  func sum(of points: [Points]) -> Points? {
    do throws(ArithmeticFault) {
      var sum = Points.zero
      for part in points { sum = try sum.adding(part) }
      return sum
    } catch {
      return nil
    }
  }

  /// Reports a wrong sum at the whole, or at a part in a more specific file; all the others are named in notes.
  private mutating func report(_ problem: RuleProblem, whole: YAMLNode, parts: [YAMLNode]) {
    let wholeText = whole.text ?? ""
    var notes = [
      Finding.Note(place: whole.place, message: Wording(zh: "总分为 \(wholeText) 分", en: "the whole has \(wholeText)"))
    ]
    for part in parts {
      let name = part[.name]?.text ?? ""
      let points = part[.points]?.text ?? ""
      let message = Wording(zh: "“\(name)”为 \(points) 分", en: "'\(name)' has \(points)")
      notes.append(Finding.Note(place: (part[.points] ?? part).place, message: message))
    }
    let places = notes.compactMap(\.place)
    let main = places.min { log.rank(of: $0) < log.rank(of: $1) } ?? whole.place
    log.report(problem, at: main, notes: notes.filter { $0.place != main })
  }
}

extension YAMLNode {
  fileprivate var hasUnknownKey: Bool { entries?.contains { RuleKey(rawValue: $0.key) == nil } ?? false }
}
