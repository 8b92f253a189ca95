import Diagnostics

/// A piece of the user's text and where it stands.
public struct Cell: Hashable, Sendable {
  /// As it was written, only without blanks at its ends.
  public let text: String
  public let place: SourcePlace

  public init(_ text: String, at place: SourcePlace) {
    self.text = text
    self.place = place
  }

  public var isEmpty: Bool { text.isEmpty }
}
