/// The language in which a person reads messages, tables and reports.
public enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// One text in both languages; a message is written once, in one place, with both wordings side by side.
public struct Wording: Hashable, Sendable {
  public let chinese: String
  public let english: String

  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
