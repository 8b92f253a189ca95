/// The words outside values and notes, by their places in the text.
struct Surroundings {
  let places: [Range<Int>]
  let source: FoldedText

  /// As written; a gap where a value was is marked.
  var text: String {
    places.count == 1 ? source.original(places[0]) : places.map(source.original).joined(separator: "…")
  }

  /// Whether they only say that something was done.
  var isBare: Bool {
    guard places.count == 1, let place = places.first, !source.hasBlank(inside: place) else { return false }
    return NounsAndVerbs.bare.meaning(of: place, in: source) != nil
  }
}

extension NotationSentence {
  /// Dates count as words beside a quantity; what has no letter is left out.
  var surroundings: Surroundings {
    var runs = words
    if items.count > 1, items.contains(where: \.isValue) {
      let dates = items.filter { !$0.isValue }.map(\.tokens)
      if !dates.isEmpty { runs = Self.joined((runs + dates).sorted { $0.lowerBound < $1.lowerBound }) }
    }
    return Surroundings(places: runs.compactMap(glyphs).filter(parser.text.hasLetters), source: parser.text)
  }

  /// Neighbours as one.
  private static func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for piece in pieces {
      if let last = runs.last, last.upperBound == piece.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        runs.append(piece)
      }
    }
    return runs
  }
}
