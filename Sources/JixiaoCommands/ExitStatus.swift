/// What the program tells the shell; scripts rely on these numbers.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  /// The work was done, but findings of severity error stand.
  case doneWithErrors = 1
  /// The command line is wrong; nothing was done.
  case wrongCommandLine = 2
  /// An input could not be read or is unusable; nothing was written.
  case unusableInput = 3
  /// An output could not be written; what was there before is unchanged.
  case outputNotWritten = 4
}
