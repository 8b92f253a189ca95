import Glibc

/// A program that is run and waited for. What it prints is not kept.
struct ChildProcess {
  let program: String
  let arguments: [String]

  enum Outcome: Hashable {
    case ended(status: Int32)
    case killed(signal: Int32)
    /// It was stopped, with all that it had started, because its time was over.
    case timedOut
  }

  enum Fault: Error, Hashable {
    case notStarted(errno: Int32)
  }

  /// - Parameter seconds: how long it may take.
  func run(seconds: Int) throws(Fault) -> Outcome {
    let process = try start()
    // Waiting without a signal handler, so that the program that uses us keeps its own.
    let step: Int64 = 20
    var left = Int64(seconds) * 1000
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return Self.outcome(status) }
      if ended < 0, errno != EINTR { throw .notStarted(errno: errno) }
      guard left > 0 else {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .timedOut
      }
      var pause = timespec(tv_sec: 0, tv_nsec: Int(step) * 1_000_000)
      nanosleep(&pause, nil)
      left -= step
    }
  }

  /// In a group of its own, so that what it starts ends with it, and with nothing to read and nowhere to write.
  private func start() throws(Fault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    let code = ([program] + arguments).withMutableCStrings { words in
      words.map { posix_spawn(&process, program, &actions, &attributes, $0, environ) } ?? EINVAL
    }
    guard code == 0 else { throw .notStarted(errno: code) }
    return process
  }

  private static func outcome(_ status: Int32) -> Outcome {
    let signal = status & 0x7F
    return signal == 0 ? .ended(status: (status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
