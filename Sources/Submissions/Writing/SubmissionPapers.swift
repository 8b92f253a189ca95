import Diagnostics
import Glibc
import OfficeFiles
import YAMLFiles

/// The files in which a submission is handed in, made from one: what an import leaves to be filled in.
///
/// What is written is read again as it was, except that blanks at the ends of a text are not kept and line ends become line
/// feeds, in the narrative paragraph ends. The tables know the months of the usual spending plan only, and an empty label
/// below a filled one of the same project is read as that one, as everywhere.
public enum SubmissionPapers {
  /// The names of the files.
  public static let names = [
    "submission.yaml", "projects.csv", "indicators.csv", "narrative.md", SubmissionWorkbookFile.name,
  ]

  /// - Parameter language: of the hints in the workbook and of comments; names of sheets and columns are part of the format.
  /// - Returns: `submission.yaml`, `projects.csv`, `indicators.csv`, `narrative.md` and the workbook to fill in.
  public static func files(
    of submission: Submission,
    language: Language = .chinese
  ) throws(SubmissionWritingFault) -> [OutputFile] {
    let workbook = OutputFile(
      name: SubmissionWorkbookFile.name,
      bytes: try workbook(of: submission, language: language)
    )
    return try textFiles(of: submission, language: language) + [workbook]
  }

  /// - Returns: `submission.yaml`, `projects.csv`, `indicators.csv` and `narrative.md`.
  static func textFiles(
    of submission: Submission,
    language: Language = .chinese
  ) throws(SubmissionWritingFault) -> [OutputFile] {
    [
      OutputFile(name: "submission.yaml", text: try SheetText.text(of: submission, language: language)),
      OutputFile(name: "projects.csv", text: ProjectTableText.text(of: submission)),
      OutputFile(name: "indicators.csv", text: IndicatorTableText.text(of: submission)),
      OutputFile(name: "narrative.md", text: NarrativeText.text(of: submission.narrative)),
    ]
  }

  private static func workbook(
    of submission: Submission,
    language: Language
  ) throws(SubmissionWritingFault) -> [UInt8] {
    do throws(WorkbookFault) {
      return try SubmissionWorkbook.workbook(of: submission, language: language).bytes()
    } catch {
      throw .workbook(error)
    }
  }
}

/// Why the papers could not be made.
public enum SubmissionWritingFault: Error, Hashable, Sendable {
  /// The machine has no memory left.
  case outOfMemory
  case workbook(WorkbookFault)

  /// - Parameter folder: where the papers were to go.
  public func finding(in folder: String) -> Finding {
    switch self {
    case .workbook(let fault): fault.finding(file: Folder.path(folder, SubmissionWorkbookFile.name))
    case .outOfMemory: FileProblem.fault(.notWritable(errno: ENOMEM), path: folder).finding(at: nil)
    }
  }
}
