import Diagnostics

/// The department's own text for the report: sections by heading, in their order.
public struct Narrative: Hashable, Sendable {
  public var sections: [Section]

  public init(sections: [Section] = []) {
    self.sections = sections
  }

  public struct Section: Hashable, Sendable {
    public let heading: String
    public let paragraphs: [String]
    public let place: SourcePlace

    public init(heading: String, paragraphs: [String], place: SourcePlace) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.place = place
    }
  }
}
