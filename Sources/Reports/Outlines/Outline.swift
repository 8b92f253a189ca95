import RuleFiles

/// 提纲: the parts of a report in their order, each with what stands in it. Outlines differ from place to place, the facts
/// in them do not.
public struct Outline: Hashable, Sendable {
  public let id: String
  public let name: String
  public let scope: Scope
  public let title: OutlineHeading
  /// Whether a table of contents stands before the text.
  public let hasContents: Bool
  /// Where the outline was taken from.
  public let source: Source
  public let sections: [OutlineSection]

  /// What one paper is about.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case department
    /// One paper for each project.
    case project
  }

  public struct Source: Hashable, Sendable {
    public let document: String
    public let certainty: Certainty
  }

  /// The headings of its parts, which a department that writes text of its own begins with.
  public var parts: [String] { sections.compactMap(\.heading.constant) }

  /// The headings that are the same in every report, in their order; text of the department stands under these.
  public var headings: [String] { sections.flatMap(\.headings) }

  /// Whether readers come to the one content before the other.
  func states(_ content: OutlineContent, before other: OutlineContent) -> Bool {
    sections.flatMap(\.allContents).prefix { $0 != other }.contains(content)
  }
}

/// A part of an outline: a heading with what stands below it, or a pattern that is repeated.
public struct OutlineSection: Hashable, Sendable {
  public let heading: OutlineHeading
  /// `nil` for a section that stands once.
  public let each: Repetition?
  public let contents: [OutlineContent]
  /// Only the department can write it: where it did not, the report says what is wanted.
  public let isOwnText: Bool
  public let sections: [OutlineSection]

  /// What a pattern is repeated for, always within what its section is about.
  public enum Repetition: String, Hashable, Sendable, CaseIterable {
    case project
    /// 一级指标
    case category
    /// 二级指标
    case subcategory
  }

  /// Those of the sections below it included, in the order of reading.
  fileprivate var allContents: [OutlineContent] { contents + sections.flatMap(\.allContents) }

  var headings: [String] {
    (each == nil ? [heading.constant].compactMap(\.self) : []) + sections.flatMap(\.headings)
  }
}
