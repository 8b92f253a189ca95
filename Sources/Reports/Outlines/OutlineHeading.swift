/// A heading with places that are filled in for each report: `{部门}{年度}年度绩效自评报告`.
public struct OutlineHeading: Hashable, Sendable {
  private let parts: [Part]

  private enum Part: Hashable {
    case words(String)
    case field(Field)
  }

  public enum Field: String, Hashable, Sendable, CaseIterable {
    case department = "部门"
    case year = "年度"
    case project = "项目"
    /// Of what the section is repeated for.
    case name = "名称"
  }

  /// What cannot be read.
  struct UnknownField: Error, Hashable {
    let name: String
  }

  init(_ text: String) throws(UnknownField) {
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      if start > rest.startIndex { parts.append(.words(String(rest[..<start]))) }
      let name = String(rest[rest.index(after: start)..<end])
      guard let field = Field(rawValue: name) else { throw UnknownField(name: name) }
      parts.append(.field(field))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  /// A pattern's own heading where it states none: the name of what it is repeated for.
  static let name = OutlineHeading(parts: [.field(.name)])

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// Whether somebody numbered it: 一、 （一） 1. 第一章. The renderers number headings, and it would stand there twice.
  static func hasNumber(_ text: String) -> Bool {
    // The pattern is made anew each time, and few headings ask for it.
    guard let first = text.first, "第（(一二三四五六七八九十0123456789".contains(first) else { return false }
    return text.prefixMatch(of: /第?[一二三四五六七八九十]+[、章节]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.．、](?![0-9])/) != nil
  }

  func text(_ value: (Field) -> String) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .field(let field): value(field)
      }
    }
    .joined()
  }

  /// The text of a heading without places to fill in.
  var constant: String? {
    parts.allSatisfy { if case .words = $0 { true } else { false } } ? text { _ in "" } : nil
  }
}
