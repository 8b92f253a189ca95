import Glibc

/// The program as it was built beside the tests, run in a process of its own.
struct BuiltProgram {
  let process: pid_t

  /// `nil` where it was not built.
  static let path: String? = CommandLine.arguments.lazy
    .compactMap { argument -> String? in
      guard let bundle = argument.firstRange(of: "/jixiaoPackageTests.xctest") else { return nil }
      return argument[..<bundle.lowerBound] + "/jixiao"
    }
    .first { access($0, X_OK) == 0 }

  /// - Parameter arguments: with whole paths.
  init?(_ arguments: [String]) {
    guard let program = Self.path else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    // Tests run on threads that hold signals back, and what they start would hold them back, too.
    var (none, attributes) = (sigset_t(), posix_spawnattr_t())
    sigemptyset(&none)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &none)
    // While another test runs a shell, this process ignores Ctrl-C, and so would what it starts.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &interrupt)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, &attributes, words, environ) == 0 else { return nil }
    self.process = process
  }

  /// As Ctrl-C does.
  func interrupt() { kill(process, SIGINT) }

  /// - Returns: the signal that ended it, or `nil` and its exit status.
  func end() -> (signal: Int32?, status: Int32) {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    return (signal == 0 ? nil : signal, (status >> 8) & 0xFF)
  }
}
