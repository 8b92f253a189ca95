/// What one thing took, over its runs.
struct Measurement: Hashable, Sendable {
  let name: String
  let unit: Unit
  let statistics: Statistics
  /// How much of something went through in a second, by the median; `nil` where nothing is counted.
  var throughput: Throughput?

  enum Unit: String, Hashable, Sendable {
    case milliseconds = "ms"
    case microseconds = "µs"
    case nanoseconds = "ns"
    case megabytes = "MB"

    /// How many of it a second has; 1 for what is not a time.
    var perSecond: Double {
      switch self {
      case .milliseconds: 1e3
      case .microseconds: 1e6
      case .nanoseconds: 1e9
      case .megabytes: 1
      }
    }
  }

  struct Throughput: Hashable, Sendable {
    let what: String
    let perSecond: Double
  }

  /// - Parameter seconds: of each run, or megabytes.
  init(_ name: String, in unit: Unit, _ values: [Double]) {
    self.name = name
    self.unit = unit
    statistics = Statistics(values).scaled(by: unit.perSecond)
  }

  /// The same with a throughput: so many of `what` in each run.
  func of(_ count: Int, _ what: String) -> Measurement {
    var copy = self
    let seconds = statistics.median / unit.perSecond
    copy.throughput = seconds > 0 ? Throughput(what: what, perSecond: Double(count) / seconds) : nil
    return copy
  }
}
