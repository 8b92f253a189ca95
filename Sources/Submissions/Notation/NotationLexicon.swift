/// All words that the scanner knows.
enum NotationLexicon {
  static let words = WordTable<NotationToken.Kind>(
    OrdinaryWords.all.map { ($0, .word) } + SignalWords.all + UnitWords.all.map { ($0.spelling, .unit($0.word)) }
  )
}
