import Diagnostics
import RuleFiles

extension RuleLoader {
  /// A loader over files in memory, with a digest that is easy to read.
  static func forTests(_ files: [String: String] = [:]) -> RuleLoader {
    RuleLoader(
      readFile: { path throws(UnusableInput) in files[path].map { Array($0.utf8) } },
      digest: { bytes in "\(bytes.count) bytes" }
    )
  }

  /// What is wrong with `text` as the file `x.yaml`.
  static func findings(in text: String, with files: [String: String] = [:]) -> [Finding] {
    do throws(UnusableInput) {
      _ = try forTests(files.merging(["x.yaml": text]) { $1 }).load("x.yaml")
      return []
    } catch {
      return error.findings
    }
  }
}
