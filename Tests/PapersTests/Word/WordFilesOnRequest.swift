import Glibc
import OfficeFiles
import Testing

@testable import Papers

private let samplesFolder = getenv("JIXIAO_WORD_SAMPLES").map { String(cString: $0) }

/// Writes the samples where `JIXIAO_WORD_SAMPLES` says, so that other programs can judge them (`.ci/papers`).
@Suite("Word files for other programs", .enabled(if: samplesFolder != nil))
struct WordFilesOnRequest {
  @Test(arguments: WordSample.allCases)
  func isWritten(_ sample: WordSample) throws {
    let folder = try #require(samplesFolder)
    let file = OutputFile(name: "\(sample.rawValue).docx", bytes: try WordRenderer().bytes(of: sample.paper))
    try OutputFolder(folder).write([file])
  }
}
