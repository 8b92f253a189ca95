import Diagnostics
import OfficeFiles

/// Why a command stopped before its work was done.
enum CommandFailure: Error, Sendable {
  case wrongCommandLine(CommandLineProblem)
  case unusableInput([Finding])
  case fileNotWritten(FileProblem)
  case demoFileNotOurs(path: String)
  case submissionNotReplaced(path: String)
  case papersNotMade(Finding)
  case spotCheckPlanThere(folder: String)
  case notRecorded(Finding)
  case streamNotWritten(TextOutputFault)
}

extension CommandFailure {
  var status: ExitStatus {
    switch self {
    case .wrongCommandLine: .wrongCommandLine
    case .unusableInput: .unusableInput
    case .fileNotWritten, .demoFileNotOurs, .submissionNotReplaced, .papersNotMade, .spotCheckPlanThere,
      .notRecorded, .streamNotWritten:
      .outputNotWritten
    }
  }

  var findings: [Finding] {
    switch self {
    case .wrongCommandLine(let problem): [problem.finding(at: nil)]
    case .unusableInput(let findings): findings
    case .fileNotWritten(let problem): [problem.finding(at: nil)]
    case .demoFileNotOurs(let path): [OutputProblem.demoFileNotOurs(path: path).finding(at: nil)]
    case .submissionNotReplaced(let path): [OutputProblem.submissionNotReplaced(path: path).finding(at: nil)]
    case .papersNotMade(let finding), .notRecorded(let finding): [finding]
    case .spotCheckPlanThere(let folder): [SpotCheckProblem.planThere(folder: folder).finding(at: nil)]
    case .streamNotWritten(let fault): [OutputProblem.streamNotWritten(fault).finding(at: nil)]
    }
  }
}
