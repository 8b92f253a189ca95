import Glibc
import ScoringCore
import SpotChecks

extension Moment {
  /// `2026-07-01`, or `2026-07-01T09:30` with a blank or a T between, in the zone of this machine.
  init?(local text: String) {
    let parts = text.split(maxSplits: 1) { "T ".contains($0) }
    guard let day = parts.first?.split(separator: "-").map({ Int($0) }), day.count == 3,
      let year = day[0], let month = day[1], let date = day[2],
      CalendarDay(year: year, month: month, day: date) != nil
    else { return nil }
    let clock = parts.count > 1 ? parts[1].split(separator: ":").map { Int32($0) } : [0, 0]
    guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1], (0...23).contains(hour),
      (0...59).contains(minute), let second = clock.count > 2 ? clock[2] : 0, (0...59).contains(second)
    else { return nil }
    var time = tm()
    time.tm_year = Int32(year - 1900)
    time.tm_mon = Int32(month - 1)
    time.tm_mday = Int32(date)
    (time.tm_hour, time.tm_min, time.tm_sec) = (hour, minute, second)
    time.tm_isdst = -1
    self.init(seconds: Int64(mktime(&time)))
  }

  /// `2026-07-01 09:30`
  var localText: String {
    let time = local
    return "\(time.tm_year + 1900)-\(Self.two(time.tm_mon + 1))-\(Self.two(time.tm_mday)) "
      + "\(Self.two(time.tm_hour)):\(Self.two(time.tm_min))"
  }

  /// `2026年7月1日`, as it stands below papers.
  var paperDate: String {
    let time = local
    return "\(time.tm_year + 1900)年\(time.tm_mon + 1)月\(time.tm_mday)日"
  }

  private var local: tm {
    var seconds = time_t(seconds)
    var time = tm()
    localtime_r(&seconds, &time)
    return time
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}
