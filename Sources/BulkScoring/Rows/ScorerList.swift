import ScoringCore

/// Scorers that are asked for every row and must not be copied for that.
final class ScorerList {
  private var scorers: UnsafeMutablePointer<NumberScorer>
  private var room = 16
  private(set) var count = 0

  init() {
    scorers = .allocate(capacity: room)
  }

  deinit {
    scorers.deinitialize(count: count)
    scorers.deallocate()
  }

  /// Valid until a scorer is added.
  var first: UnsafePointer<NumberScorer> { UnsafePointer(scorers) }

  /// - Returns: the index of the new scorer.
  func append(_ scorer: consuming NumberScorer) -> Int {
    if count == room {
      let larger = UnsafeMutablePointer<NumberScorer>.allocate(capacity: 2 * room)
      larger.moveInitialize(from: scorers, count: count)
      scorers.deallocate()
      scorers = larger
      room *= 2
    }
    (scorers + count).initialize(to: scorer)
    count += 1
    return count - 1
  }
}
