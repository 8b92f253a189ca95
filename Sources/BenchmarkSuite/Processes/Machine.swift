import Diagnostics
import Glibc
import OfficeFiles

/// The machine that the figures are from.
enum Machine {
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many processes wanted to run during the last minute.
  static var load: Double {
    var average = [0.0]
    return getloadavg(&average, 1) == 1 ? average[0] : 0
  }

  /// Seconds that all processors together were busy since the machine started; `nil` where the system does not say.
  static var busySeconds: Double? {
    guard let bytes = try? FileReader.read("/proc/stat"), let line = bytes.split(separator: UInt8(ascii: "\n")).first
    else { return nil }
    let ticks = String(decoding: line, as: UTF8.self).split(separator: " ").dropFirst().compactMap { Double($0) }
    // user, nice, system, idle, waiting, interrupts, soft interrupts
    guard ticks.count >= 7 else { return nil }
    return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  static var isReleaseBuild: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  static var json: JSONValue {
    [
      "processors": .integer(processors), "load": .number(FigureText.exact(load)),
      "build": .string(isReleaseBuild ? "release" : "debug"),
    ]
  }

  /// What a reader should know before trusting the figures.
  static var notes: [String] {
    ["\(processors) processors, load \(FigureText.short(load)) at the start"]
      + (isReleaseBuild ? [] : ["built for debugging: these figures say nothing; build with -c release"])
  }
}
