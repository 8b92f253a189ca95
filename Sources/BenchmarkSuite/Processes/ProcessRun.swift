import Glibc

/// What a finished process took, by the operating system's own account.
struct ProcessRun: Sendable {
  let seconds: Double
  /// Of all its threads, in the program itself and in the system on its behalf.
  let processorSeconds: Double
  /// The most resident memory it ever had; pages of files that it maps count.
  let peakMegabytes: Double
  /// Whether it had less, perhaps: a new process begins as a copy of this one, and less than that is not told apart.
  let isPeakBound: Bool
  let exitStatus: Int32

  /// Starts a program, found as a shell would, with its output thrown away, and waits for it.
  ///
  /// - Parameter errors: the file that takes its standard error; without it, that is thrown away, too.
  init(_ words: [String], errors: String? = nil) throws(BenchmarkFailure) {
    guard let program = words.first else { throw .cannotStart("") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors ?? "/dev/null", flags, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let own = Self.ownPeakKilobytes
    let watch = Stopwatch()
    guard posix_spawnp(&process, program, &actions, nil, &arguments, environ) == 0 else { throw .cannotStart(program) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) != process {
      guard errno == EINTR else { throw .cannotStart(program) }
    }
    seconds = watch.seconds
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    isPeakBound = usage.ru_maxrss <= own
    let signal = status & 0x7F
    exitStatus = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static var ownPeakKilobytes: Int {
    var usage = rusage()
    return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss : 0
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
