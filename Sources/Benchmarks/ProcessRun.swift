import Glibc

/// What a finished process took, by the operating system's own account.
struct ProcessRun {
  let wallMilliseconds: Double
  let peakMegabytes: Double
  let exitStatus: Int32

  /// Starts `path` with `arguments`, its output thrown away, and waits for it.
  init(_ path: String, _ arguments: [String]) throws(BenchmarkFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = Stopwatch()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { throw .cannotStart(path) }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { throw .cannotStart(path) }
    wallMilliseconds = start.milliseconds
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    exitStatus = (status >> 8) & 0xFF
  }
}

/// Why no figure could be had.
enum BenchmarkFailure: Error {
  case cannotStart(String)
  case unexpectedStatus(Int32, of: String)
  case unusableSample
}

/// A clock that only runs forward.
struct Stopwatch {
  private let start = Stopwatch.now

  var milliseconds: Double { Double(Self.now - start) / 1e6 }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

func exitWithFailure() -> Never { exit(1) }
