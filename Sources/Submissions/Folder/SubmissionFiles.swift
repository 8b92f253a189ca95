import Diagnostics
import OfficeFiles

/// The files of one folder: reads and decodes them, keeps their digests, and notes what is wrong with them.
struct SubmissionFiles {
  private let folder: String
  private var names: [String] = []
  var log = FindingLog()
  private(set) var inputs: [Submission.InputFile] = []
  /// A file that is needed could not be had.
  private(set) var isUnusable = false

  init(folder: String) {
    self.folder = folder
  }

  /// - Returns: whether there is such a folder; otherwise a finding says what is there.
  mutating func openFolder() -> Bool {
    do throws(FileFault) {
      names = try Folder.names(in: folder)
      return true
    } catch {
      log.add(FileProblem.fault(error, path: folder), at: SourcePlace(file: folder))
      return false
    }
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  /// The decoded text of a file, and its name as it is shown in findings: relative to the submission, so that the
  /// same submission makes the same papers wherever it lies.
  mutating func text(of name: String, isOptional: Bool = false) -> (text: String, file: String)? {
    guard names.contains(name) else {
      if !isOptional { reportMissing(name) }
      return nil
    }
    guard let bytes = bytes(of: name), let decoded = decode(bytes, of: name) else { return nil }
    if !isOptional, Blanks.trimmed(decoded.text).isEmpty {
      refuse(SubmissionProblem.emptyFile(name: name), at: SourcePlace(file: name))
      return nil
    }
    if decoded.encoding != .utf8 {
      log.add(SubmissionProblem.otherEncoding(name: decoded.encoding.rawValue), at: SourcePlace(file: name))
    }
    return (decoded.text, name)
  }

  private mutating func bytes(of name: String) -> [UInt8]? {
    let path = Folder.path(folder, name)
    do throws(FileFault) {
      let bytes = try FileReader.read(path)
      inputs.append(Submission.InputFile(path: name, digest: SHA256.hexDigest(of: bytes)))
      return bytes
    } catch {
      refuse(FileProblem.fault(error, path: path), at: SourcePlace(file: name))
      return nil
    }
  }

  private mutating func decode(_ bytes: [UInt8], of name: String) -> DecodedText? {
    do throws(DecodingFault) {
      return try TextDecoding.decode(bytes)
    } catch {
      let line = error.offset.map { offset in 1 + bytes.prefix(offset).count { $0 == Byte.lineFeed } }
      refuse(FileProblem.notText(error, path: Folder.path(folder, name)), at: SourcePlace(file: name, line: line))
      return nil
    }
  }

  private mutating func reportMissing(_ name: String) {
    let similar = Suggestion.nearest(to: name, in: names)
    refuse(SubmissionProblem.missingFile(name: name, similar: similar), at: SourcePlace(file: folder))
  }

  private mutating func refuse(_ problem: some Problem, at place: SourcePlace) {
    isUnusable = true
    log.add(problem, at: place)
  }
}
