/// A list that grows without ever moving its elements, which must be plain data. It keeps its memory until it goes.
struct ChunkedStore<Element: BitwiseCopyable>: ~Copyable {
  private var chunks: [UnsafeMutablePointer<Element>] = []
  private(set) var count = 0

  /// As many as fit into a large page.
  private static var chunkSize: Int { LargePages.size / MemoryLayout<Element>.stride }

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// - Precondition: `index` is below ``count``.
  @inline(__always)
  func address(of index: Int) -> UnsafeMutablePointer<Element> {
    let (chunk, position) = index.quotientAndRemainder(dividingBy: Self.chunkSize)
    return chunks[chunk] + position
  }

  mutating func removeAll() { count = 0 }

  /// - Returns: the index of the new element.
  @inline(__always)
  mutating func append(_ element: Element) -> Int {
    if count == chunks.count * Self.chunkSize {
      // The first chunk may stay nearly empty.
      let chunk: UnsafeMutableRawPointer =
        chunks.isEmpty ? .allocate(byteCount: LargePages.size, alignment: 64) : LargePages.allocate(LargePages.size)
      chunks.append(chunk.bindMemory(to: Element.self, capacity: Self.chunkSize))
    }
    let index = count
    count += 1
    address(of: index).initialize(to: element)
    return index
  }
}
