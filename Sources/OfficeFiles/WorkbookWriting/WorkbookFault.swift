import Diagnostics

/// Why a workbook cannot be written.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// The disk did not take the file that it is put together in.
  case disk(FileFault)
  /// A text is longer than a cell may hold, 32 767 characters.
  case textTooLong(SourcePlace)
  /// Something that no workbook can hold: a name, a range, a formula. The program asked for it, not the user.
  case refused(SourcePlace, code: Int)
}
