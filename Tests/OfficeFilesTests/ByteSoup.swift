/// Bytes that a seed decides, with a liking for those that mean something.
struct ByteSoup {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func bytes(upTo limit: Int) -> [UInt8] {
    let favourites: [UInt8] = [0x2C, 0x22, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, 0x81, 0x30, 0xBC, 0xA8]
    return (0..<Int(next() % UInt64(limit))).map { _ in
      let draw = next()
      return draw % 3 == 0
        ? UInt8(truncatingIfNeeded: draw >> 8) : favourites[Int((draw >> 8) % UInt64(favourites.count))]
    }
  }
}
