import Diagnostics
import ScoringCore
import YAMLFiles

/// Points that have to add up.
extension RuleCompiler {
  mutating func checkSum(of project: YAMLNode) {
    guard let wholeNode = project[.points], let whole = points(wholeNode) else { return }
    var parts = project[.categories]?.elements ?? []
    if let execution = project[.execution], execution.entries != nil { parts.insert(execution, at: 0) }
    let stated = parts.compactMap { points($0[.points]) }
    // A part without readable points was reported already.
    guard !parts.isEmpty, stated.count == parts.count else { return }
    guard let sum = sum(of: stated, at: wholeNode.place), sum != whole else { return }
    log.report(
      .pointsDoNotAddUp(sum: sum.text, whole: whole.text),
      at: wholeNode.place,
      notes: notes(about: parts)
    )
  }

  mutating func checkSum(ofSubcategories category: YAMLNode) {
    guard let wholeNode = category[.points], let whole = points(wholeNode) else { return }
    let parts = category[.subcategories]?.elements ?? []
    let withPoints = parts.filter { $0[.points] != nil }
    let stated = withPoints.compactMap { points($0[.points]) }
    guard !stated.isEmpty, stated.count == withPoints.count else { return }
    guard let sum = sum(of: stated, at: wholeNode.place) else { return }
    // Where some state no points, they share what is left.
    guard withPoints.count == parts.count ? sum != whole : sum > whole else { return }
    log.report(
      .subcategoryPointsDoNotAddUp(sum: sum.text, whole: whole.text),
      at: wholeNode.place,
      notes: notes(about: withPoints)
    )
  }

  private mutating func sum(of points: [Points], at place: SourcePlace) -> Points? {
    do throws(ArithmeticFault) {
      var sum = Points.zero
      for part in points { sum = try sum.adding(part) }
      return sum
    } catch {
      log.report(.arithmetic, at: place)
      return nil
    }
  }

  private func notes(about parts: [YAMLNode]) -> [Finding.Note] {
    parts.map { part in
      let name = part[.name]?.text ?? ""
      let points = part[.points]?.text ?? ""
      return Finding.Note(
        place: (part[.points] ?? part).place,
        message: Wording(zh: "“\(name)”为 \(points) 分", en: "'\(name)' has \(points)")
      )
    }
  }
}
