import Diagnostics

/// The names and aliases in use, each with the place where it was first used.
struct NameRegister {
  private var places: [String: SourcePlace] = [:]
  private var readings: [Reading: Use] = [:]

  private struct Reading: Hashable {
    let reader: NameReader
    let key: String
  }

  /// - Returns: where the name was used before, if it was.
  mutating func use(_ name: String, at place: SourcePlace) -> SourcePlace? {
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }

  /// - Parameters:
  ///   - key: how tables are searched for the name.
  ///   - owner: what is named; its own names may well read alike.
  /// - Returns: the name of something else that reads the same.
  mutating func read(
    _ name: String,
    as key: String,
    at place: SourcePlace,
    of owner: SourcePlace,
    by reader: NameReader
  ) -> Use? {
    let reading = Reading(reader: reader, key: key)
    guard let first = readings[reading] else {
      readings[reading] = Use(name: name, place: place, owner: owner)
      return nil
    }
    return first.owner == owner ? nil : first
  }

  struct Use {
    let name: String
    let place: SourcePlace
    let owner: SourcePlace
  }
}

/// How tables are searched for a name.
enum NameReader: Hashable {
  case category, indicator, word

  func key(of name: String) -> String {
    switch self {
    case .category: NameKey.category(name)
    case .indicator: NameKey.indicator(name)
    case .word: NameKey.word(name)
    }
  }
}
