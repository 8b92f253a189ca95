import Diagnostics

/// What a Word file holds beside its text, and what of it is not read.
struct WordTally {
  var insertions = 0
  var deletions = 0
  var hidden = 0
  var embedded = 0
  var pictures = 0
  /// Fonts of symbols that are not known.
  var symbolFonts: Set<String> = []

  /// - Parameter isEmpty: whether no text was found.
  func problems(isEmpty: Bool) -> [DocumentProblem] {
    var problems: [DocumentProblem] = []
    if insertions + deletions > 0 { problems.append(.trackedChanges(insertions: insertions, deletions: deletions)) }
    if hidden > 0 { problems.append(.hiddenText(count: hidden)) }
    if embedded > 0 { problems.append(.embeddedDocument(count: embedded)) }
    problems += symbolFonts.sorted().map { .unknownSymbol(font: $0) }
    if isEmpty { problems.append(.nothingToRead(pictures: pictures > 0)) }
    return problems
  }
}
