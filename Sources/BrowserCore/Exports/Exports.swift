#if arch(wasm32)
  // What a page calls. There is no state: each answer is made of nothing but what is handed in.

  /// Room for so many bytes, aligned for 64-bit numbers; 0 when there is none.
  @_expose(wasm, "allocate") @c(jixiao_allocate)
  public func allocate(_ count: Int32) -> UnsafeMutableRawPointer? {
    count < 0 ? nil : .allocate(byteCount: Int(count), alignment: 8)
  }

  @_expose(wasm, "release") @c(jixiao_release)
  public func release(_ room: UnsafeMutableRawPointer?) { room?.deallocate() }

  /// Writes ``SliderAnswer`` as 64-bit numbers.
  ///
  /// - Returns: how many numbers the answer has; more than `capacity` means that it did not fit and nothing was written.
  @_expose(wasm, "answer") @c(jixiao_answer)
  public func answer(
    _ department: UnsafeRawPointer?,
    _ count: Int32,
    _ settings: UnsafePointer<Int64>?,
    _ settingCount: Int32,
    _ numbers: UnsafeMutablePointer<Int64>?,
    _ capacity: Int32
  ) -> Int32 {
    let answer = SliderAnswer.numbers(
      UnsafeRawBufferPointer(start: department, count: max(0, Int(count))),
      UnsafeBufferPointer(start: settings, count: max(0, Int(settingCount)))
    )
    if let numbers, answer.count <= Int(capacity) {
      for (index, number) in answer.enumerated() { numbers[index] = number }
    }
    return Int32(truncatingIfNeeded: answer.count)
  }
#endif
