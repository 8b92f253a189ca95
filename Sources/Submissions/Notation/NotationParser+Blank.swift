import ScoringCore

extension NotationParser {
  /// `%`, `万亩`, `≧ %`, `XX个`: the form's own unit and comparator, with no number between them.
  func blankReading() -> WrittenValue.Reading? {
    var index = 0
    var comparator: Comparator?
    if case .comparator(let written, _)? = kind(0) {
      comparator = written
      index = 1
    }
    while let kind = kind(index), Self.isBlankMark(kind) { index += 1 }
    let unit = unit(at: index)
    guard unit.end == tokens.count, !unit.isApproximate else { return nil }
    guard index > 0 || comparator != nil || !unit.written.isEmpty else { return nil }
    return WrittenValue.Reading.none(unit: unit.written.isEmpty ? nil : unit.unit, comparator: comparator)
  }

  private static func isBlankMark(_ kind: NotationToken.Kind) -> Bool {
    switch kind {
    case .blankNumber, .times, .minus, .through, .slash, .point: true
    default: false
    }
  }
}
