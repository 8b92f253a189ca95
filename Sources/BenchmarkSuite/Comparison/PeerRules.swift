import Diagnostics
import OfficeFiles
import RuleFiles

/// The rule set under which all peers score: what their programs do, said as a rule file.
enum PeerRules {
  static let bytes = PackageResources.peers_yaml

  static func load() throws(BenchmarkFailure) -> RuleSet {
    let loader = RuleLoader(readFile: { _ throws(UnusableInput) in bytes })
    do throws(UnusableInput) { return try loader.load("peers.yaml") } catch { throw BenchmarkFailure(error) }
  }

  /// Writes it where `jixiao` can read it.
  static func write(into folder: String) throws(BenchmarkFailure) -> String {
    do throws(FileProblem) {
      try OutputFolder(folder).write([OutputFile(name: "peers.yaml", bytes: bytes)])
    } catch {
      throw BenchmarkFailure(error)
    }
    return Folder.path(folder, "peers.yaml")
  }
}
