import Diagnostics
import OfficeFiles
import Submissions

extension Session {
  /// Reads documents and puts what they say into a submission.
  ///
  /// - Returns: also everything that is to be said about the documents.
  func imported(
    _ documents: [String],
    options: DocumentImporter.Options
  ) throws(CommandFailure) -> (imported: ImportedSubmission, findings: [Finding]) {
    var read: [OfficeDocument] = []
    var findings: [Finding] = []
    do throws(UnusableInput) {
      for name in documents {
        let (document, found) = try DocumentFile.read(path(name), name: name)
        read.append(document)
        findings += found
      }
    } catch {
      throw .unusableInput(findings + error.findings)
    }
    do throws(UnusableInput) {
      let imported = try DocumentImporter.submission(from: read, options: options)
      return (imported, (findings + imported.findings).inReadingOrder())
    } catch {
      throw .unusableInput((findings + error.findings).inReadingOrder())
    }
  }
}
