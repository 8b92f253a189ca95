/// A list that grows without ever moving its elements, which must be plain data.
struct ChunkedStore<Element: BitwiseCopyable>: ~Copyable {
  private var chunks: [UnsafeMutablePointer<Element>] = []
  private(set) var count = 0

  private static var bits: Int { 12 }
  private static var chunkSize: Int { 1 << bits }

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// - Precondition: `index` is below ``count``.
  @inline(__always)
  func address(of index: Int) -> UnsafeMutablePointer<Element> {
    chunks[index >> Self.bits] + (index & (Self.chunkSize - 1))
  }

  /// - Returns: the index of the new element.
  @inline(__always)
  mutating func append(_ element: Element) -> Int {
    if count == chunks.count << Self.bits { chunks.append(.allocate(capacity: Self.chunkSize)) }
    let index = count
    count += 1
    address(of: index).initialize(to: element)
    return index
  }
}
