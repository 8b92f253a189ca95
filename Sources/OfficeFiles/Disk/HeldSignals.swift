import Glibc

/// Keeps an interrupt (Ctrl-C) back for the moment in which files are put into their places, so that it leaves either all
/// of the old ones or all of the new ones and nothing in between. It takes effect right after.
package enum HeldSignals {
  package static func during<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    // Of the program's threads only those that run the program take signals; workers of the queues never do.
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }
}
