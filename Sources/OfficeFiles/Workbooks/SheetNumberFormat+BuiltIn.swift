extension SheetNumberFormat {
  /// A format that files name by a number without writing it out.
  ///
  /// 27–36 and 50–58 mean days in Chinese programs, and are taken so.
  ///
  /// - Returns: `nil` for numbers that have no meaning of their own (from 164 on, files write formats out).
  public init?(builtIn number: Int) {
    guard let section = Self.builtIn(number) else { return nil }
    self.init(sections: [section])
  }

  private static func builtIn(_ number: Int) -> Section? {
    switch number {
    case 0...8, 11...13, 37...44, 48, 49: .number(Words())
    case 9, 10: .percent(Words())
    case 14...16, 28...31, 51, 53, 54, 58: .moment([.year, .month, .day])
    case 17, 27, 36, 50, 52, 57: .moment([.year, .month])
    case 18, 20, 32, 34, 55: .moment(.time)
    case 19, 21, 33, 35, 45, 47, 56: .moment([.time, .seconds])
    case 22: .moment([.year, .month, .day, .time])
    case 46: .moment([.elapsed, .seconds])
    default: nil
    }
  }
}
