/// Finds a part without `*` in a name, all beginnings at once: bit `i` of the state says that the last `i + 1` tokens are
/// the first `i + 1` of the part.
struct NameSearch: Sendable {
  let tokens: [NameToken]
  /// For each letter, the places in the part that it fits.
  private let masks: [Character: [UInt64]]
  /// The places that any character fits.
  private let open: [UInt64]

  var count: Int { tokens.count }

  init(_ tokens: [NameToken]) {
    self.tokens = tokens
    let words = (tokens.count + 63) / 64
    var open = Array(repeating: UInt64(0), count: words)
    for (index, token) in tokens.enumerated() where token == .one { open[index / 64] |= 1 << UInt64(index % 64) }
    var masks: [Character: [UInt64]] = [:]
    for (index, token) in tokens.enumerated() {
      guard case .letter(let letter) = token else { continue }
      masks[letter, default: open][index / 64] |= 1 << UInt64(index % 64)
    }
    self.open = open
    self.masks = masks
  }

  /// The position after the first place at or behind `start` where the part stands; `nil` when there is none.
  func end(in name: [NameToken], from start: Int) -> Int? {
    guard let last = tokens.indices.last else { return start }
    var state = Array(repeating: UInt64(0), count: open.count)
    for position in start..<max(start, name.count) {
      guard let mask = mask(of: name[position]) else {
        for word in state.indices { state[word] = 0 }
        continue
      }
      var carry: UInt64 = 1
      for word in state.indices {
        let next = state[word] >> 63
        state[word] = (state[word] << 1 | carry) & mask[word]
        carry = next
      }
      if state[last / 64] >> UInt64(last % 64) & 1 == 1 { return position + 1 }
    }
    return nil
  }

  /// - Returns: `nil` for `*`, which no character of the part can take.
  private func mask(of token: NameToken) -> [UInt64]? {
    switch token {
    case .letter(let letter): masks[letter] ?? open
    case .one: open
    case .many: nil
    }
  }

  /// Whether a token of a pattern takes one of a name.
  static func takes(_ own: NameToken, _ other: NameToken) -> Bool {
    switch (own, other) {
    case (_, .many): false
    case (.one, _): true
    case (.letter(let left), .letter(let right)): left == right
    case (.letter, .one), (.many, _): false
    }
  }
}
