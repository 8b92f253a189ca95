/// How the parts of a paper look in a Word file, by the styles that it has.
struct WordStyleSheet: Hashable, Sendable {
  /// What a paragraph is in its paper.
  enum Role: Hashable, Sendable {
    case title
    /// - Parameter level: from 1 to 9.
    case heading(level: Int)
    case body
    case listItem
    case tableCaption
    case figureCaption
    case figure
    /// After a table, so that it does not stick to what follows.
    case tableGap
    case contentsTitle
    /// - Parameter level: from 1 to 3.
    case contents(level: Int)
    case attachment
    case signature
  }

  /// Styles of the letters in tables, by their size; `nil` where the file has none and its plain style is changed.
  struct Cells: Hashable, Sendable {
    var text: String?
    var head: String?
  }

  let formats: [Role: ParagraphFormat]
  let cells: [TableType: Cells]
  /// A style of tables with lines; `nil` where every table brings its lines along.
  let table: String?
  /// The number in front of a heading comes from its style; otherwise it is typed.
  let numbersHeadings: Bool
  /// Lists are numbered by Word; otherwise their numbers are typed.
  let numbersLists: Bool
  /// Footnotes are footnotes; otherwise they stand in brackets in the text.
  let hasFootnotes: Bool

  static let deepestHeading = 9
  static let deepestContents = 3

  func format(_ role: Role) -> ParagraphFormat { formats[role] ?? ParagraphFormat() }
}
