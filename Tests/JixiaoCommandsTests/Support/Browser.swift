import Glibc
import Testing
import YAMLFiles

/// A headless Chromium with one page, driven through its debugging pipe as a person would drive it: keys and text.
final class Browser {
  private let process: pid_t
  private let commands: Int32
  private let answers: Int32
  private let profile: String
  private var session = ""
  private var lastID = 0
  private var unread: [UInt8] = []

  static let program: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { access($0, X_OK) == 0 }

  init(profile: String) throws {
    self.profile = profile
    var (toBrowser, fromBrowser): ([Int32], [Int32]) = ([0, 0], [0, 0])
    try #require(pipe(&toBrowser) == 0 && pipe(&fromBrowser) == 0)
    // The browser's ends must not be 3 and 4 themselves while they are being put there.
    let (itsCommands, itsAnswers) = (fcntl(toBrowser[0], F_DUPFD, 64), fcntl(fromBrowser[1], F_DUPFD, 64))
    let (ourCommands, ourAnswers) = (
      fcntl(toBrowser[1], F_DUPFD_CLOEXEC, 64), fcntl(fromBrowser[0], F_DUPFD_CLOEXEC, 64)
    )
    for end in toBrowser + fromBrowser { close(end) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, itsCommands, 3)
    posix_spawn_file_actions_adddup2(&actions, itsAnswers, 4)
    posix_spawn_file_actions_addclose(&actions, itsCommands)
    posix_spawn_file_actions_addclose(&actions, itsAnswers)
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that it can be ended with all its helpers.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let program = try #require(Self.program)
    let arguments = [
      program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--remote-debugging-pipe", "--user-data-dir=\(profile)", "about:blank",
    ]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    let started = posix_spawn(&process, program, &actions, &attributes, words, environ)
    close(itsCommands)
    close(itsAnswers)
    self.process = process
    commands = ourCommands
    answers = ourAnswers
    try #require(started == 0)
  }

  deinit {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(commands)
    close(answers)
  }

  func open(_ address: String) throws {
    let target = try text(["targetId"], of: send("Target.createTarget", "{\"url\":\"\(address)\"}"))
    session = try text(
      ["sessionId"],
      of: send("Target.attachToTarget", "{\"targetId\":\"\(target)\",\"flatten\":true}")
    )
    // A new page is an empty one at first, and complete.
    try wait(for: "location.href != 'about:blank' && document.readyState == 'complete'")
  }

  /// - Returns: the text that the expression gives.
  @discardableResult
  func evaluate(_ expression: String) throws -> String {
    let escaped = expression.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return try text(["result", "value"], of: send("Runtime.evaluate", "{\"expression\":\"\(escaped)\"}"))
  }

  /// - Parameter text: what the key writes, if anything.
  func press(_ key: String, code: Int, text: String = "") throws {
    for type in [text.isEmpty ? "rawKeyDown" : "keyDown", "keyUp"] {
      let written = type == "keyDown" ? ",\"text\":\"\(text)\"" : ""
      try send(
        "Input.dispatchKeyEvent",
        "{\"type\":\"\(type)\",\"key\":\"\(key)\",\"code\":\"\(key)\",\"windowsVirtualKeyCode\":\(code)\(written)}"
      )
    }
  }

  /// Waits until an expression gives `yes`.
  func wait(for condition: String) throws {
    for _ in 0..<500 {
      if try evaluate("(\(condition)) ? 'yes' : 'no'") == "yes" { return }
      usleep(20_000)
    }
    Issue.record("never: \(condition)")
  }

  func type(_ text: String) throws { try send("Input.insertText", "{\"text\":\"\(text)\"}") }

  @discardableResult
  private func send(_ method: String, _ parameters: String) throws -> String {
    lastID += 1
    let place = session.isEmpty ? "" : ",\"sessionId\":\"\(session)\""
    let message = Array("{\"id\":\(lastID),\"method\":\"\(method)\",\"params\":\(parameters)\(place)}".utf8) + [0]
    try #require(write(commands, message, message.count) == message.count)
    // Events of no interest come in between.
    while true {
      let answer = try next()
      if answer.hasPrefix("{\"id\":\(lastID),") { return answer }
    }
  }

  private func next() throws -> String {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeFirst(end + 1)
        return message
      }
      var waiting = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
      try #require(poll(&waiting, 1, 60_000) == 1, "the browser does not answer")
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(answers, &buffer, buffer.count)
      try #require(count > 0, "the browser is gone")
      unread += buffer[..<count]
    }
  }

  /// The text at the end of a path through the result of an answer. JSON is YAML.
  private func text(_ path: [String], of answer: String) throws -> String {
    let root = try YAMLDocument.read(Array(answer.utf8), file: "answer.json").root
    let node = path.reduce(root["result"]) { $0?[$1] }
    return try #require(node?.text, "\(answer)")
  }
}
