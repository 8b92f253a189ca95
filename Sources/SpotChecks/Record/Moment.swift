/// When something was done; told to the library, never read from a clock by it.
///
/// - Unit: seconds since 1970 in UTC.
public struct Moment: Hashable, Comparable, Sendable {
  public let seconds: Int64

  public init(seconds: Int64) {
    self.seconds = seconds
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
