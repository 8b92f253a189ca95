import Diagnostics
import OfficeFiles

extension RuleLoader {
  /// A loader that finds rule files on disk, relative to the working folder.
  public static var onDisk: RuleLoader {
    RuleLoader { path throws(UnusableInput) in
      do throws(FileFault) {
        return try FileReader.read(path)
      } catch {
        if error == .notFound { return nil }
        let finding = FileProblem.fault(error, path: path).finding(at: SourcePlace(file: path))
        throw UnusableInput(findings: [finding])
      }
    }
  }
}
