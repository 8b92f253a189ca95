import Diagnostics

/// Unpacks small archives as a whole, within the same limits as all others.
package enum ArchiveReader {
  /// In the order of their names.
  package static func parts(of bytes: [UInt8]) throws(UnusableInput) -> [ArchivePart] {
    do throws(DocumentProblem) {
      return try OfficePackage.open(bytes) { (package) throws(DocumentProblem) in
        var parts: [ArchivePart] = []
        for name in package.partNames {
          parts.append(ArchivePart(package.properName(of: name), try package.bytes(of: name)))
        }
        return parts
      }
    } catch { throw UnusableInput(findings: [error.finding(at: nil)]) }
  }
}
