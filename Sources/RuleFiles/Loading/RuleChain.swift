import Diagnostics
import OfficeFiles
import YAMLFiles

/// A rule file and all that it extends, the most specific first.
struct RuleChain {
  private(set) var documents: [YAMLDocument] = []
  private(set) var contents: [[UInt8]] = []
  private(set) var log = FindingLog()
  /// Whether every file of the chain was found and could be read.
  var isComplete = true

  var files: [String] { documents.map(\.source.file) }

  var roots: [YAMLNode] { documents.map(\.root) }

  mutating func append(_ file: RuleFileContent) -> YAMLDocument? {
    let (document, findings) = YAMLDocument.readCollecting(Self.utf8(file.bytes), file: file.name)
    log.add(findings)
    guard let document else { return nil }
    log.add(document.source)
    documents.append(document)
    contents.append(file.bytes)
    return document
  }

  /// The file as UTF-8, whatever an editor saved it as; what cannot be decoded is left for the reader to point at.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count <= YAMLLimits.standard.bytes else { return bytes }
    do throws(DecodingFault) {
      return Array(try TextDecoding.decode(bytes).text.utf8)
    } catch {
      return bytes
    }
  }

  mutating func report(_ problem: RuleProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
    log.report(problem, at: place, notes: notes)
  }
}
