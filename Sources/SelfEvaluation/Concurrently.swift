import Dispatch
import Synchronization

/// Does pieces of work that don't depend on one another side by side.
///
/// - Returns: what they made, in the order of the pieces, whichever was done first.
/// - Throws: what the first piece that failed threw, in that order.
package func concurrently<Piece: Sendable, Made: Sendable, Failure: Error>(
  _ pieces: [Piece],
  make: @Sendable (Piece) throws(Failure) -> Made
) throws(Failure) -> [Made] {
  let made = Mutex<[Int: Result<Made, Failure>]>([:])
  DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
    let result: Result<Made, Failure>
    do throws(Failure) {
      result = .success(try make(pieces[index]))
    } catch {
      result = .failure(error)
    }
    made.withLock { $0[index] = result }
  }
  var all: [Made] = []
  for (_, result) in made.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { all.append(try result.get()) }
  return all
}
