import Diagnostics
import OfficeFiles
import Submissions

/// The folder that takes a new submission; work that somebody has done in it is not overwritten unasked.
struct NewSubmissionFolder {
  private let folder: String
  private let replaces: Bool

  init(_ folder: String, replaces: Bool) {
    self.folder = folder
    self.replaces = replaces
  }

  /// Says so before any work is done if there is a submission already.
  func check(in session: Session) throws(CommandFailure) {
    guard !replaces else { return }
    let root = session.path(folder)
    let names = SubmissionPapers.names + [ValueOrigins.fileName]
    guard let existing = names.first(where: { Folder.holds($0, in: root) }) else { return }
    throw .submissionNotReplaced(path: Folder.path(folder, existing))
  }

  /// - Returns: the names of the files that were written.
  func write(_ imported: ImportedSubmission, in session: Session) throws(CommandFailure) -> [String] {
    let origins = OutputFile(
      name: ValueOrigins.fileName,
      text: ValueOrigins.csv(imported.origins, in: session.language)
    )
    return try write(imported.submission, and: [origins], in: session)
  }

  /// - Returns: the names of the files that were written.
  func write(
    _ submission: Submission,
    and others: [OutputFile] = [],
    in session: Session
  ) throws(CommandFailure) -> [String] {
    let papers: [OutputFile]
    do throws(SubmissionWritingFault) {
      papers = try SubmissionPapers.files(of: submission, language: session.language)
    } catch {
      throw .papersNotMade(error.finding(in: folder))
    }
    do throws(FileProblem) {
      try OutputFolder(session.path(folder)).write(papers + others)
    } catch {
      throw .fileNotWritten(error)
    }
    return (papers + others).map(\.name)
  }
}
