import Diagnostics
import OfficeFiles

/// Reads a document from the disk, whatever it is.
public enum DocumentFile {
  /// - Parameter name: the file as the user named it; places begin with it.
  /// - Throws: `UnusableInput` where it cannot be read or holds nothing readable.
  public static func read(
    _ path: String,
    name: String
  ) throws(UnusableInput) -> (document: OfficeDocument, findings: [Finding]) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path, limit: DocumentReader.largestFile)
    } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: name).finding(at: nil)])
    }
    return try read(bytes, name: name)
  }

  /// - Parameter name: the file as the user named it; it says what a text is, where the text itself does not.
  public static func read(
    _ bytes: [UInt8],
    name: String
  ) throws(UnusableInput) -> (document: OfficeDocument, findings: [Finding]) {
    guard DocumentReader.isText(bytes) else {
      let reading = try DocumentReader.read(bytes, file: name)
      return (reading.document, reading.findings)
    }
    do throws(DecodingFault) {
      return DocumentImporter.document(ofText: try TextDecoding.decode(bytes).text, file: name)
    } catch {
      throw UnusableInput(findings: [FileProblem.notText(error, path: name).finding(at: SourcePlace(file: name))])
    }
  }
}
