import Diagnostics

/// What documents were read into: a submission whose actual results are still to be filled in, and where each text stood.
public struct ImportedSubmission: Sendable {
  public let submission: Submission
  /// Every value that was taken, in the order of the submission.
  public let origins: [ValueOrigin]
  public let findings: [Finding]
}

/// Where a value of a submission came from.
public struct ValueOrigin: Hashable, Sendable {
  /// 项目编码; empty for the department as a whole.
  public let project: String
  /// The indicator's name; empty for a field of the project or department.
  public let indicator: String
  /// The column of the submission that has the value.
  public let column: String
  public let cell: Cell
}
