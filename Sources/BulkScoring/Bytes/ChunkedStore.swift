/// A list that grows without ever moving its elements, which must be plain data.
struct ChunkedStore<Element: BitwiseCopyable>: ~Copyable {
  private var chunks: [UnsafeMutablePointer<Element>] = []
  private(set) var count = 0

  private static var bits: Int { 14 }
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
    if count == chunks.count << Self.bits {
      let bytes = Self.chunkSize * MemoryLayout<Element>.stride
      let whole = (bytes + LargePages.size - 1) & ~(LargePages.size - 1)
      // The first chunk may stay nearly empty.
      let chunk = chunks.isEmpty ? .allocate(byteCount: bytes, alignment: 16) : LargePages.allocate(whole)
      chunks.append(chunk.bindMemory(to: Element.self, capacity: Self.chunkSize))
    }
    let index = count
    count += 1
    address(of: index).initialize(to: element)
    return index
  }
}
