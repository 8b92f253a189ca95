/// A pattern of names such as `*人员经费*`: `*` stands for any characters or none, `?` for exactly one.
///
/// It speaks of the whole name. Blanks count neither in the pattern nor in the name.
public struct NamePattern: Hashable, Sendable {
  /// As it is written.
  public let text: String
  private let tokens: [NameToken]
  private let form: Form
  /// What lacks one of these traits is not of this pattern.
  let traits: NameTraits

  public init(_ text: String) {
    self.text = text
    tokens = Self.significant(text).map { character in
      switch character {
      case "*": .many
      case "?": .one
      default: .letter(character)
      }
    }
    form = Form(tokens)
    traits = NameTraits(tokens)
  }

  /// Whether nothing is written but blanks.
  public var isEmpty: Bool { tokens.isEmpty }

  /// Whether the name as a whole is of this pattern.
  ///
  /// - Complexity: O(length of the name) for patterns of up to 64 characters between two `*`; beyond, O(name × pattern).
  public func matches(_ name: String) -> Bool {
    takes(Self.significant(name).map { .letter($0) })
  }

  /// Whether a name that is asked for again and again is of this pattern.
  func matches(_ name: ReadName) -> Bool { takes(name.tokens) }

  /// A name taken apart once, to be compared with many patterns.
  struct ReadName: Sendable {
    fileprivate let tokens: [NameToken]
    let traits: NameTraits

    init(_ name: String) {
      tokens = NamePattern.significant(name).map { .letter($0) }
      traits = NameTraits(tokens)
    }
  }

  /// Whether every name that `other` matches is of this pattern, too; decided exactly.
  ///
  /// What `*` stands for in `other` may be anything, so only a `*` of this pattern can take it: the places of all other
  /// characters in this pattern are then the same, whatever the name.
  public func covers(_ other: NamePattern) -> Bool {
    // A letter of this pattern that the other does not have at all is in none of its names for sure.
    traits.isContained(in: other.traits) && takes(other.tokens)
  }

  fileprivate static func significant(_ text: String) -> [Character] { text.filter { !$0.isWhitespace } }

  public static func == (left: NamePattern, right: NamePattern) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A bit for each letter and for each two letters that follow one another; several may share a bit.
struct NameTraits: Sendable {
  private var letters: UInt64 = 0
  private var pairs: UInt64 = 0

  init(_ tokens: [NameToken]) {
    var previous: UInt64?
    for token in tokens {
      guard case .letter(let letter) = token, let scalar = letter.unicodeScalars.first else {
        previous = nil
        continue
      }
      let value = UInt64(scalar.value)
      letters |= 1 << (value % 64)
      if let previous { pairs |= 1 << ((previous * 31 + value) % 64) }
      previous = value
    }
  }

  func isContained(in other: NameTraits) -> Bool { letters & ~other.letters == 0 && pairs & ~other.pairs == 0 }
}

/// One step of a name or a pattern.
enum NameToken: Hashable, Sendable {
  case letter(Character)
  case one
  case many
}

extension NamePattern {
  /// The fixed parts of a pattern and the gaps between them.
  private struct Form: Sendable {
    /// Before the first `*`.
    let head: [NameToken]
    /// What follows each `*`: at least so many characters of any kind, then a part, which ends the name if it is the last.
    let rest: [(gap: Int, part: NameSearch)]

    init(_ tokens: [NameToken]) {
      let parts = tokens.split(separator: .many, omittingEmptySubsequences: false)
      var trailing = 0
      var trimmed: [(gap: Int, tokens: [NameToken])] = []
      for (index, part) in parts.enumerated() {
        // A '?' beside a '*' only asks the gap for one more character.
        let leading = index == 0 ? 0 : part.prefix { $0 == .one }.count
        let behind = part.dropFirst(leading)
        let gap = trailing + leading
        trailing = index == parts.count - 1 ? 0 : behind.reversed().prefix { $0 == .one }.count
        trimmed.append((gap, Array(behind.dropLast(trailing))))
      }
      head = trimmed.first?.tokens ?? []
      rest = trimmed.dropFirst().map { ($0.gap, NameSearch($0.tokens)) }
    }
  }

  /// Goes from left to right and takes each part where it first fits: later is never better, for it leaves less.
  private func takes(_ name: [NameToken]) -> Bool {
    guard name.count >= form.head.count, zip(form.head, name).allSatisfy(NameSearch.takes) else { return false }
    guard let last = form.rest.last else { return name.count == form.head.count }
    var position = form.head.count
    for (index, (gap, part)) in form.rest.enumerated() {
      guard let start = Self.position(after: gap, in: name, from: position) else { return false }
      if index == form.rest.count - 1 {
        let end = name.count - last.part.count
        return end >= start && zip(part.tokens, name[end...]).allSatisfy(NameSearch.takes)
      }
      guard let end = part.end(in: name, from: start) else { return false }
      position = end
    }
    return true
  }

  /// Where at least `count` characters were passed; what `*` stands for may be none.
  private static func position(after count: Int, in name: [NameToken], from start: Int) -> Int? {
    var missing = count
    var position = start
    while missing > 0 {
      guard position < name.count else { return nil }
      if name[position] != .many { missing -= 1 }
      position += 1
    }
    return position
  }
}
