import Glibc

/// Memory that is filled from one end to the other. Large stretches of it come in large pages, since half the time of
/// filling them would go into the faults of small ones.
enum LargePages {
  /// - Unit: bytes.
  static let size = 1 << 21

  /// Must be freed with `free`.
  static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    guard count >= size else { return .allocate(byteCount: count, alignment: 16) }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: size)
    // Only advice: without such pages it is memory all the same.
    madvise(memory, count, MADV_HUGEPAGE)
    return memory
  }
}
