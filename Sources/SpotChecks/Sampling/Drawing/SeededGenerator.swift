/// The dice of sampling plans: SplitMix64, whose whole course is known by its seed and which anyone can write in a dozen lines.
///
/// - Source: Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014); its first numbers for seed
///   1234567 are 6457827717110365317, 3203168211198807973, 9817491932198370423.
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of `0..<count`, each exactly as likely as the others: the high half of the product of a number with `count`, where
  /// numbers whose low half is below 2⁶⁴ mod `count` are drawn again, so that no remainder is favoured (Lemire 2019).
  mutating func below(_ count: UInt64) -> UInt64 {
    guard count > 1 else { return 0 }
    let threshold = (0 &- count) % count
    while true {
      let product = next().multipliedFullWidth(by: count)
      if product.low >= threshold { return product.high }
    }
  }

  /// Brings `count` of the indices to the front, every choice and order equally likely: for each place in turn, one of what
  /// stands there and behind it is swapped in (Fisher–Yates).
  mutating func shuffle(_ indices: inout [Int], first count: Int) {
    for place in 0..<min(count, indices.count) {
      indices.swapAt(place, place + Int(below(UInt64(indices.count - place))))
    }
  }
}
