import OfficeFiles
import RuleFiles
import Submissions
import YAMLFiles

/// The readers of outside input, each as a function of bytes that must come back whatever the bytes are.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case csv
  case notation
  case yaml
  case rules
  /// Word files and workbooks as whole archives, `.xls` and PDF files: whatever the bytes look like.
  case document
  /// The main part of a Word file, inside a sound archive.
  case word
  /// A sheet of a workbook, inside a sound archive.
  case sheet
  /// Text dumped from a document, taken into a submission.
  case dump

  public func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: _ = CSVReader.read(bytes, file: "fuzz.csv")
    case .notation:
      let text = String(decoding: bytes, as: UTF8.self)
      _ = NotationReader.target(text)
      _ = NotationReader.actual(text)
    case .yaml: _ = YAMLDocument.readCollecting(bytes, file: "fuzz.yaml")
    case .rules:
      let loader = RuleLoader(readFile: { _ in bytes }, digest: { _ in "" })
      _ = try? loader.load("fuzz.yaml", options: RuleLoadingOptions(allowsUnconfirmed: true))
    case .document: Self.importAll(bytes)
    case .word: Self.importAll(StoredArchive.word(document: bytes))
    case .sheet: Self.importAll(StoredArchive.workbook(sheet: bytes))
    case .dump:
      let (document, _) = DocumentImporter.document(ofText: String(decoding: bytes, as: UTF8.self), file: "fuzz.txt")
      _ = try? DocumentImporter.submission(from: [document], options: .init(year: 2024))
    }
  }

  private static func importAll(_ bytes: [UInt8]) {
    guard let (document, _) = try? DocumentFile.read(bytes, name: "fuzz") else { return }
    _ = try? DocumentImporter.submission(from: [document], options: .init(year: 2024))
  }
}
