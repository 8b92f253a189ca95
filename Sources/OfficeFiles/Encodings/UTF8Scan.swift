/// Where a text stops being UTF-8.
enum UTF8Scan {
  /// - Returns: the offset of the first byte that does not belong to a well-formed sequence; `nil` when all do.
  static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
