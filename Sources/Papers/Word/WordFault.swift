import Diagnostics

/// A Word file could not be put together: there is no memory for it.
public struct WordFault: Error, Hashable, Sendable {
  /// Of the library that writes archives.
  let code: Int

  /// - Parameter file: the Word file as the user knows it.
  public func finding(file: String) -> Finding {
    WordProblem.notPutTogether(code: code).finding(at: SourcePlace(file: file))
  }
}
