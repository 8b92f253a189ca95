import Diagnostics

/// One entrant that finished all its runs.
struct ComparisonResult: Sendable {
  let series: Series
  /// Whether the others' scores were held against its own.
  let isReference: Bool
  /// `nil` for the reference itself, and where there is none.
  let agreement: Agreement?
}

/// What a race has shown.
struct ComparisonReport: Sendable {
  let machine: JSONValue
  let notes: [String]
  let table: String
  let rows: Int
  let runs: Int
  /// The fastest first.
  let results: [ComparisonResult]
  let absent: [PeerFolder.Absence]

  /// Seconds of the fastest that is neither this program nor the C program.
  var fastestPeer: Double? { fastest(.peer) }
  var fastestCeiling: Double? { fastest(.ceiling) }

  /// Whether a score of this program is not the exact one.
  var hasWrongScores: Bool {
    results.contains { $0.series.entrant.role == .jixiao && $0.agreement.map { !$0.isComplete } ?? false }
  }

  func rowsPerSecond(_ result: ComparisonResult) -> Double {
    let seconds = result.series.seconds.median
    return seconds > 0 ? Double(rows) / seconds : 0
  }

  /// How many times as long as another it takes.
  static func ratio(_ result: ComparisonResult, to other: Double?) -> Double? {
    other.flatMap { $0 > 0 ? result.series.seconds.median / $0 : nil }
  }

  private func fastest(_ role: Entrant.Role) -> Double? {
    results.first { $0.series.entrant.role == role }?.series.seconds.median
  }
}
