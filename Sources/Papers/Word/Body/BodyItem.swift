/// Something that stands in the body of a Word file: what is left of a paper when its sections are laid out in a row.
struct BodyItem {
  enum Content {
    case title(String)
    case heading(String, level: Int, number: Int)
    case paragraph(String, footnotes: [String])
    case list([String])
    case table(TableLayout)
    case figure(PaperFigure)
    case attachments([String])
    case signature(PaperSignature)
  }

  let content: Content
  var page: PageLayout = .portrait

  init(_ content: Content) {
    self.content = content
    if case .table(let layout) = content { page = layout.area.page }
  }

  /// Belongs to what follows it.
  fileprivate var leads: Bool {
    switch content {
    case .title, .heading: true
    default: false
    }
  }

  /// Closes the paper and may stand on any page.
  fileprivate var closes: Bool {
    switch content {
    case .attachments, .signature: true
    default: false
    }
  }

  /// How many columns of text it has, for what may stand between two wide tables; `nil` for what should not.
  fileprivate var amount: Int? {
    switch content {
    case .heading(let text, let level, _): level > 1 ? text.utf8.count : nil
    case .paragraph(let text, let notes): text.utf8.count + notes.reduce(0) { $0 + $1.utf8.count }
    default: nil
    }
  }
}

extension BodyItem {
  /// The sections of a paper in a row.
  ///
  /// - Parameter areas: in which tables may stand; see ``TableLayout``.
  static func items(of sections: [PaperSection], in areas: [TypeArea]? = nil) -> [BodyItem] {
    var items: [BodyItem] = []
    for (index, section) in sections.enumerated() { append(section, areas, level: 1, number: index + 1, to: &items) }
    return items
  }

  static func items(of table: PaperTable, in areas: [TypeArea]? = nil) -> [BodyItem] {
    table.bands(ofAtMost: TableLayout.mostColumns).map { BodyItem(.table(TableLayout($0, in: areas))) }
  }

  private static func append(
    _ section: PaperSection,
    _ areas: [TypeArea]?,
    level: Int,
    number: Int,
    to items: inout [BodyItem]
  ) {
    items.append(BodyItem(.heading(section.heading, level: min(level, WordStyleSheet.deepestHeading), number: number)))
    for block in section.blocks {
      switch block {
      case .paragraph(let text, let notes): items.append(BodyItem(.paragraph(text, footnotes: notes)))
      case .numberedList(let entries): items.append(BodyItem(.list(entries)))
      case .table(let table): items += Self.items(of: table, in: areas)
      case .figure(let figure): items.append(BodyItem(.figure(figure)))
      }
    }
    for (index, subsection) in section.subsections.enumerated() {
      append(subsection, areas, level: level + 1, number: index + 1, to: &items)
    }
  }
}

extension [BodyItem] {
  /// Turns the pages of what belongs to wide tables: headings before them, a few words between two of them, and what only
  /// closes the paper.
  func withPagesTurned() -> [BodyItem] {
    var items = self
    let wide = indices.filter { items[$0].page == .landscape }
    guard let last = wide.last else { return items }
    for (before, after) in zip(wide, wide.dropFirst()) {
      let between = items[(before + 1)..<after]
      let amount = between.reduce(0 as Int?) { sum, item in sum.flatMap { sum in item.amount.map { sum + $0 } } }
      if let amount, amount <= mostBetween { for index in between.indices { items[index].page = .landscape } }
    }
    for index in indices.dropLast().reversed() where items[index].leads && items[index + 1].page == .landscape {
      items[index].page = .landscape
    }
    if items[(last + 1)...].allSatisfy(\.closes) { for index in last..<count { items[index].page = .landscape } }
    return items
  }

  /// - Unit: bytes; some two hundred characters.
  private var mostBetween: Int { 600 }
}
