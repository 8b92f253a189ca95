import Glibc

/// A program that runs to its end, with this one's own output.
enum ChildProcess {
  /// - Returns: its exit status; -1 when it could not be started or was ended by a signal.
  static func run(_ program: String, _ arguments: [String]) -> Int32 {
    var process = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    guard posix_spawn(&process, program, nil, nil, words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    // The low seven bits tell of a signal, the next byte is the exit status.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
