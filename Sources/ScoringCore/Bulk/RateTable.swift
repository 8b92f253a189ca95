/// Rates between nought and one as fixed-point numbers, laid out so that eight projects are weighed at a time.
///
/// A number of the table is less than one step off its rate, a product with points therefore less than as many steps as there
/// are units of points. Where a product or sum lies further from the next half than that, its rounding is known. An exact
/// product lies no closer to a half than its denominator allows, so that most rates need no more than to be rounded up;
/// of the others it is told which scores might go either way.
struct RateTable: Sendable {
  /// What is rounded to whole units, half up.
  enum Rounded {
    /// Every product of points and rate, then summed up.
    case each
    case sum
  }

  /// How many rates each project has.
  let width: Int
  private let rounded: Rounded
  /// More than any product may be off, in steps.
  private let slack: UInt64
  /// Tile by tile, and in each column by column, the rates of eight projects, two in a lane.
  private let tiles: [SIMD4<UInt64>]
  /// Columns whose products are always rounded right.
  private let certain: [Int]
  private let uncertain: [Int]

  /// The places of the fixed-point numbers: one is still within half a lane.
  private static let shift: UInt64 = 31
  private static let tileSize = 8

  /// - Parameters:
  ///   - rows: the rates of each project, all as many; a missing one earns nothing.
  ///   - units: more than any weighting gives out.
  /// - Returns: `nil` where a rate is not between nought and one, or there may be too many units.
  init?(_ rows: [[Ratio?]], units: Int64, rounding rounded: Rounded) {
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }), units > 1, units < 1 << 31 else {
      return nil
    }
    self.width = width
    self.rounded = rounded
    let slack = UInt64(units)
    self.slack = slack
    var tiles = [SIMD4<UInt64>](
      repeating: .zero,
      count: (rows.count + Self.tileSize - 1) / Self.tileSize * width
    )
    var isCertain = [Bool](repeating: true, count: width)
    for (project, row) in rows.enumerated() {
      let (tile, lane) = project.quotientAndRemainder(dividingBy: Self.tileSize)
      for (column, rate) in row.enumerated() {
        guard let rate else { continue }
        guard rate.numerator >= 0, rate.numerator <= rate.denominator else { return nil }
        let isCoarse = rounded == .each && Self.isCoarse(rate, units: slack)
        if !isCoarse { isCertain[column] = false }
        let fixed = Self.fixed(rate, roundedUp: isCoarse) << (lane % 2 == 0 ? 0 : 32)
        tiles[tile * width + column][lane / 2] |= fixed
      }
    }
    self.tiles = tiles
    certain = isCertain.indices.filter { isCertain[$0] }
    uncertain = isCertain.indices.filter { !isCertain[$0] }
  }

  /// Whether exact products, where they are no halves, lie at least twice as far from one as fixed-point ones may be off.
  private static func isCoarse(_ rate: Ratio, units: UInt64) -> Bool {
    func isCoarse(_ denominator: Int128) -> Bool { Int128(units) * 4 * denominator < Int128(1) << Int128(shift) }
    return isCoarse(Int128(rate.denominator)) || isCoarse(WideRatio(rate).reduced.denominator)
  }

  private static func fixed(_ rate: Ratio, roundedUp: Bool) -> UInt64 {
    let (numerator, denominator) = (UInt64(rate.numerator), UInt64(rate.denominator))
    if numerator == denominator { return 1 << shift }
    let (quotient, remainder) = denominator.dividingFullWidth((numerator >> (64 - shift), numerator << shift))
    return quotient + (roundedUp && remainder > 0 ? 1 : 0)
  }
}

extension RateTable {
  /// Sums of points times rates, in whole units.
  ///
  /// - Parameters:
  ///   - range: the projects in question.
  ///   - units: for each column, together less than the table was made for.
  ///   - scores: room for as many as `range` has.
  /// - Returns: the projects whose scores may be off.
  func weigh(
    _ range: Range<Int>,
    with units: [Int64],
    into scores: UnsafeMutableBufferPointer<Int32>
  ) -> [Int] {
    let units = units.map { UInt32(truncatingIfNeeded: $0) }
    return units.withUnsafeBufferPointer { units in
      switch rounded {
      case .each: weigh(range, into: scores) { tile in roundedEach(tile, units) }
      case .sum: weigh(range, into: scores) { tile in roundedSum(tile, units) }
      }
    }
  }

  @inline(__always)
  private func weigh(
    _ range: Range<Int>,
    into scores: UnsafeMutableBufferPointer<Int32>,
    tile weigh: (UnsafeBufferPointer<SIMD4<UInt64>>) -> TileScores
  ) -> [Int] {
    guard !range.isEmpty else { return [] }
    var doubtful: [Int] = []
    tiles.withUnsafeBufferPointer { tiles in
      for tile in (range.lowerBound / Self.tileSize)...((range.upperBound - 1) / Self.tileSize) {
        let made = weigh(UnsafeBufferPointer(rebasing: tiles[(tile &* width)..<((tile &+ 1) &* width)]))
        let first = tile &* Self.tileSize
        for lane in 0..<Self.tileSize where range.contains(first &+ lane) {
          scores[first &+ lane &- range.lowerBound] = made.score(lane)
        }
        guard made.areInDoubt else { continue }
        doubtful += (0..<Self.tileSize).filter { made.isInDoubt($0) }.map { first + $0 }.filter(range.contains)
      }
    }
    return doubtful
  }

  @inline(__always)
  private func roundedEach(
    _ tile: UnsafeBufferPointer<SIMD4<UInt64>>,
    _ units: UnsafeBufferPointer<UInt32>
  ) -> TileScores {
    let half = SIMD4<UInt64>(repeating: 1 << (Self.shift - 1))
    let slack = SIMD4(repeating: slack)
    var scores = TileScores()
    for column in certain {
      let (even, odd) = Self.products(tile[column], units[column])
      scores.even &+= (even &+ half) &>> Self.shift
      scores.odd &+= (odd &+ half) &>> Self.shift
    }
    for column in uncertain {
      let (even, odd) = Self.products(tile[column], units[column])
      let (least, leastOdd) = ((even &+ half) &>> Self.shift, (odd &+ half) &>> Self.shift)
      scores.even &+= least
      scores.odd &+= leastOdd
      scores.evenDoubt |= least ^ ((even &+ half &+ slack) &>> Self.shift)
      scores.oddDoubt |= leastOdd ^ ((odd &+ half &+ slack) &>> Self.shift)
    }
    return scores
  }

  @inline(__always)
  private func roundedSum(
    _ tile: UnsafeBufferPointer<SIMD4<UInt64>>,
    _ units: UnsafeBufferPointer<UInt32>
  ) -> TileScores {
    let slack = SIMD4(repeating: slack)
    var even = SIMD4<UInt64>(repeating: 1 << (Self.shift - 1))
    var odd = even
    for column in 0..<width {
      let products = Self.products(tile[column], units[column])
      even &+= products.even
      odd &+= products.odd
    }
    var scores = TileScores()
    scores.even = even &>> Self.shift
    scores.odd = odd &>> Self.shift
    scores.evenDoubt = scores.even ^ ((even &+ slack) &>> Self.shift)
    scores.oddDoubt = scores.odd ^ ((odd &+ slack) &>> Self.shift)
    return scores
  }

  @inline(__always)
  private static func products(
    _ rates: SIMD4<UInt64>,
    _ units: UInt32
  ) -> (even: SIMD4<UInt64>, odd: SIMD4<UInt64>) {
    let units = SIMD4(repeating: UInt64(units))
    return ((rates & SIMD4(repeating: 0xFFFF_FFFF)) &* units, (rates &>> 32) &* units)
  }
}

/// The scores of eight projects, in whole units.
private struct TileScores {
  var even = SIMD4<UInt64>.zero
  var odd = SIMD4<UInt64>.zero
  /// Not zero where a score may be off.
  var evenDoubt = SIMD4<UInt64>.zero
  var oddDoubt = SIMD4<UInt64>.zero

  @inline(__always)
  func score(_ lane: Int) -> Int32 {
    Int32(truncatingIfNeeded: lane % 2 == 0 ? even[lane / 2] : odd[lane / 2])
  }

  @inline(__always)
  var areInDoubt: Bool { (evenDoubt | oddDoubt) != .zero }

  func isInDoubt(_ lane: Int) -> Bool { (lane % 2 == 0 ? evenDoubt[lane / 2] : oddDoubt[lane / 2]) != 0 }
}
