import Base64Text

/// The steps from source files to one Swift file that holds the module.
struct Packing {
  private let swiftc: String
  private let clang: String
  private let linker: String
  private let runtime: String
  private let output: String
  private let core: [String]
  private let own: [String]

  init(_ arguments: [String]) throws(PackingFault) {
    guard arguments.count > 8, let coreMark = arguments.firstIndex(of: "--core"), coreMark == 6,
      let ownMark = arguments.firstIndex(of: "--own"), ownMark > coreMark
    else { throw .wrongArguments }
    (swiftc, clang, linker) = (arguments[1], arguments[2], arguments[3])
    (runtime, output) = (arguments[4], arguments[5])
    core = Array(arguments[(coreMark + 1)..<ownMark])
    own = Array(arguments[(ownMark + 1)...])
  }

  func run() throws(PackingFault) {
    let work = try WorkFolder(beside: output)
    // The core is only described here; what of it the exports need is compiled with them.
    try tool(
      swiftc,
      Self.swiftFlags + ["-Onone", "-module-cache-path", work.file("cache"), "-module-name", "ScoringCore"]
        + ["-emit-module", "-emit-module-path", work.file("ScoringCore.swiftmodule")] + core
    )
    try tool(
      swiftc,
      Self.swiftFlags + ["-Osize", "-module-cache-path", work.file("cache"), "-module-name", "BrowserCore"]
        + ["-I", work.path, "-c", "-o", work.file("exports.o")] + own
    )
    try tool(
      clang,
      ["--target=wasm32-unknown-none", "-nostdlib", "-ffreestanding", "-fno-builtin", "-Oz", "-mbulk-memory"]
        + ["-c", runtime, "-o", work.file("runtime.o")]
    )
    try tool(
      linker,
      ["--no-entry", "--gc-sections", "--strip-all", "--stack-first", "-z", "stack-size=262144"]
        + ["--max-memory=1073741824", work.file("exports.o"), work.file("runtime.o"), "-o", work.file("module.wasm")]
    )
    let module = try File.read(work.file("module.wasm"))
    try File.write(
      """
      // Generated: ScoringCore as a WebAssembly module of \(module.count) bytes.
      extension BrowserModule {
        /// The module, in base64.
        public static let base64: StaticString =
          "\(Base64.text(module))"
      }

      """,
      to: output
    )
  }

  /// The same bytes on every machine: without incremental code generation no path gets into them.
  private static let swiftFlags = [
    "-target", "wasm32-unknown-none-wasm", "-enable-experimental-feature", "Embedded", "-wmo", "-parse-as-library",
    "-swift-version", "6", "-Xfrontend", "-disable-stack-protector", "-Xfrontend", "-disable-incremental-llvm-codegen",
  ]

  private func tool(_ path: String, _ arguments: [String]) throws(PackingFault) {
    guard ChildProcess.run(path, arguments) == 0 else { throw .toolFailed(path) }
  }
}
