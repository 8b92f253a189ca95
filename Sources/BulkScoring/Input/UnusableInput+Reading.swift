import Diagnostics
import OfficeFiles

extension UnusableInput {
  /// Does `work`, and says of which table it was that it could not be read.
  static func reading<Value>(
    _ table: String,
    _ work: () throws(FileFault) -> Value
  ) throws(UnusableInput) -> Value {
    do throws(FileFault) { return try work() } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: table).finding(at: nil)])
    }
  }
}
