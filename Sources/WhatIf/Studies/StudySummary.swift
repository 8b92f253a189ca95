import ScoringCore

/// What weightings made of each project and each department.
public struct StudySummary: Hashable, Sendable {
  public let projects: [Row]
  public let departments: [Row]
  /// How many weightings there were.
  public let weightings: Int
  /// The places that scores have.
  let places: Int

  /// The first weighting is the one that the others are compared with.
  public struct Row: Hashable, Sendable {
    /// In the smallest unit of the scores.
    public var score: Int32
    public var rank: Int32
    /// Of the ranks under all weightings.
    public var rankSum: Int64
    /// The ranks that 5, 50 and 95 % of the weightings do not exceed, by the nearest of them.
    public var low: Int32
    public var median: Int32
    public var high: Int32
    /// The furthest that any weighting moves it.
    public var maximumShift: Int32
    /// How many weightings leave its grade.
    public var sameGrade: Int32
  }

  public static let header = "score,rank,mean_rank,p5,p50,p95,max_shift,same_grade\n"

  /// `86.21,1203,1188.52,640,1190,1811,902,0.985`
  public func csv(_ rows: [Row]) -> [UInt8] {
    var text = Digits()
    text.bytes.reserveCapacity(rows.count * 48 + 64)
    text.bytes += Self.header.utf8
    let count = Int64(max(1, weightings))
    for row in rows {
      text.append(Int64(row.score), places: places)
      text.comma()
      text.append(Int64(row.rank))
      text.comma()
      text.append((row.rankSum * 200 + count) / (2 * count), places: 2)
      for value in [row.low, row.median, row.high, row.maximumShift] {
        text.comma()
        text.append(Int64(value))
      }
      text.comma()
      text.append((Int64(row.sameGrade) * 2_000 + count) / (2 * count), places: 3)
      text.bytes.append(UInt8(ascii: "\n"))
    }
    return text.bytes
  }
}

/// Numbers into bytes, without a text for each.
private struct Digits {
  var bytes: [UInt8] = []

  mutating func comma() { bytes.append(UInt8(ascii: ",")) }

  /// A whole number of the last of so many places, not below zero.
  mutating func append(_ value: Int64, places: Int = 0) {
    var divisor: Int64 = 1
    var count = 1
    while count <= places || value / divisor >= 10 {
      divisor *= 10
      count += 1
    }
    var rest = value
    while count > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
      count -= 1
      if count == places, places > 0 { bytes.append(UInt8(ascii: ".")) }
    }
  }
}
