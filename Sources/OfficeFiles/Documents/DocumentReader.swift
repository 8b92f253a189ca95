import Diagnostics

/// Reads any document that is read at all, by what it is and not by what it is named.
public enum DocumentReader {
  /// - Unit: bytes
  public static let largestFile = 256 << 20

  /// - Throws: findings that say why it cannot be read and what to do.
  public static func read(_ path: String) throws(UnusableInput) -> DocumentReading {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path, limit: largestFile)
    } catch {
      let problem = FileProblem.fault(error, path: path)
      throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: path))])
    }
    return try read(bytes, file: path)
  }

  /// Plain text is not read here: what tabs and blank lines mean in it is for those to say who know where it comes from.
  ///
  /// - Parameter file: as the user named it.
  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> DocumentReading {
    let form = FileForm(of: bytes)
    do throws(DocumentProblem) {
      if isOwnerFile(file), bytes.count <= 1024 { throw .foreign(.ownerFile) }
      switch form {
      case .zip: return try readPackage(bytes, file: file)
      case .compoundFile: if let foreign = ForeignFormat(compoundFile: bytes) { throw .foreign(foreign) }
      case .pdf: break
      case .text: throw .foreign(.plainText)
      case .foreign(let format): throw .foreign(format)
      }
    } catch { throw UnusableInput(findings: [error.finding(at: SourcePlace(file: file))]) }
    let reading =
      form == .pdf ? try PDFReader.read(bytes, file: file) : try LegacyWorkbookReader.read(bytes, file: file)
    return DocumentReading(document: reading.document, findings: reading.findings)
  }

  public static func isText(_ bytes: [UInt8]) -> Bool { FileForm(of: bytes) == .text }

  private static func isOwnerFile(_ file: String) -> Bool {
    file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.hasPrefix("~$") == true
  }

  private static func readPackage(_ bytes: [UInt8], file: String) throws(DocumentProblem) -> DocumentReading {
    try OfficePackage.open(bytes) { (package) throws(DocumentProblem) in
      guard let main = try package.mainPart() else { throw .foreign(ForeignFormat(package: package)) }
      switch main.form {
      case .word: return try WordReader.read(package, main: main.name, file: file)
      case .workbook: return try WorkbookReader.read(package, main: main.name, file: file)
      case .binaryWorkbook: throw .foreign(.binaryWorkbook)
      case .presentation: throw .foreign(.presentation)
      case .other: throw .foreign(.unknown)
      }
    }
  }
}
