/// The digest of a rule set: over the bytes of its file and of all that it extends, each with its length before it,
/// so that no two chains of files can run together.
enum RuleDigest {
  static func input(_ files: [[UInt8]]) -> [UInt8] {
    files.flatMap { Array("\($0.count)\n".utf8) + $0 }
  }
}
