/// The dice of samples and of drawn weights: SplitMix64, whose whole course is known by its seed and which anyone can write in
/// a dozen lines. Its every stream is known by a seed and a number, so that what a draw gives does not depend on which thread
/// makes it, nor on how many there are.
///
/// - Source: Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014); its first numbers for seed
///   1234567 are 6457827717110365317, 3203168211198807973, 9817491932198370423.
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The stream of one draw: seeds that differ in a bit, or numbers that follow one another, give streams that have nothing
  /// to do with each other.
  public init(seed: UInt64, draw: Int) {
    var mixer = SplitMix(seed: seed)
    let first = mixer.next()
    state = first ^ SplitMix.mixed(UInt64(truncatingIfNeeded: draw) &+ 0x9E37_79B9_7F4A_7C15)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of `0..<count`, each exactly as likely as the others: the high half of the product of a number with `count`, where
  /// numbers whose low half is below 2⁶⁴ mod `count` are drawn again, so that no remainder is favoured (Lemire 2019).
  public mutating func below(_ count: UInt64) -> UInt64 {
    guard count > 1 else { return 0 }
    let threshold = (0 &- count) % count
    while true {
      let product = next().multipliedFullWidth(by: count)
      if product.low >= threshold { return product.high }
    }
  }
}
