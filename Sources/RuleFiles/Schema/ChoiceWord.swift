import Diagnostics

/// A word that may stand under a key, and what it means.
struct ChoiceWord: Sendable {
  let word: String
  let about: Wording
}

extension KeyShape {
  /// The words of an enumeration, each with its meaning.
  static func choice<Word: CaseIterable & RawRepresentable<String>>(
    of words: Word.Type,
    about: (Word) -> (zh: String, en: String)
  ) -> KeyShape {
    .choice(
      words.allCases.map { word in
        let (chinese, english) = about(word)
        return ChoiceWord(word: word.rawValue, about: Wording(zh: chinese, en: english))
      }
    )
  }
}
