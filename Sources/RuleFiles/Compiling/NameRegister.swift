import Diagnostics

/// The names and aliases in use, each with the place where it was first used.
struct NameRegister {
  private var places: [String: SourcePlace] = [:]

  /// - Returns: where the name was used before, if it was.
  mutating func use(_ name: String, at place: SourcePlace) -> SourcePlace? {
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }
}
