/// A peer in Python: how it is called, `SCRIPT TABLE OUTPUT …`.
struct PeerScript: Hashable, Sendable {
  let name: String
  let file: String
  let options: [String]
  /// Left out unless it is asked for: it takes many times as long as the others.
  var isSlow = false

  static func known(threads: Int) -> [PeerScript] {
    [
      PeerScript(name: "polars", options: ["streaming"]),
      PeerScript(name: "duckdb", options: ["rtrim", String(threads)]),
      PeerScript(name: "chdb", options: [String(threads)]),
      PeerScript(name: "datafusion"),
      PeerScript(name: "pandas", options: ["pyarrow"], isSlow: true),
      PeerScript(name: "plain", file: "plain.py", isSlow: true),
      PeerScript(name: "openfisca", isSlow: true),
      PeerScript(name: "zen", options: ["batch"], isSlow: true),
      PeerScript(name: "spark", isSlow: true),
      PeerScript(name: "libreoffice", isSlow: true),
    ]
  }

  init(name: String, file: String? = nil, options: [String] = [], isSlow: Bool = false) {
    self.name = name
    self.file = file ?? name + "_.py"
    self.options = options
    self.isSlow = isSlow
  }
}
