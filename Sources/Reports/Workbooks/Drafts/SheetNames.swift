/// Names for sheets: unique, at most 31 units of UTF-16, without what no program takes in them.
struct SheetNames {
  private let width: Int
  private var last = 0

  /// - Parameter count: of the sheets that are to be named.
  init(count: Int) {
    width = String(max(10, count)).utf8.count
  }

  /// `03 学术交流活动经费`: the number makes the name unique, whatever projects are called.
  mutating func next(_ name: String) -> String {
    last += 1
    let digits = String(last)
    var sheet = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    var room = 31 - sheet.utf16.count - 1
    var kept = ""
    for character in name where !Self.isForbidden(character) {
      room -= character.utf16.count
      if room < 0 { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace ?? false { kept.removeLast() }
    if !kept.isEmpty { sheet += " " + kept }
    return sheet
  }

  /// Quotes and blanks other than the plain one are no use in formulas; formatting marks would be invisible.
  private static func isForbidden(_ character: Character) -> Bool {
    if "[]:*?/\\'’‘".contains(character) || (character.isWhitespace && character != " ") { return true }
    return character.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .privateUse, .unassigned, .surrogate: true
      default: scalar.value == 0xFFFE || scalar.value == 0xFFFF
      }
    }
  }
}
