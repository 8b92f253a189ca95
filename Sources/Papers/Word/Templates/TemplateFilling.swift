import Diagnostics
import OfficeFiles

/// A template while it is being filled in.
struct TemplateFilling {
  private let template: WordTemplate
  private let values: [String: String]
  private let paper: Paper
  private let tables: [PaperTable]
  private var body: WordBody
  private var filled: [ArchivePart] = []
  private(set) var findings: [Finding] = []
  private var hasPlaces = false

  private typealias Edit = (range: Range<Int>, bytes: [UInt8])

  init(_ template: WordTemplate, values: [String: String], paper: Paper) {
    self.template = template
    self.values = values
    self.paper = paper
    tables = paper.sections.flatMap(\.tables)
    body = WordBody(sheet: TemplateStyles(template.parts.styles).sheet)
    body.picturePrefix = "jixiao"
    body.firstPicture = 10_001
  }

  mutating func fill(_ part: WordTemplateParts.TextPart) {
    let bytes = part.bytes
    let areas = part.kind == .document ? TemplateAreas(bytes) : nil
    var edits: [Edit] = []
    for paragraph in TemplateParagraphs(bytes).all {
      let search = PlaceholderSearch(paragraph, in: bytes)
      if let text = search.unclosed { report(.unclosedPlaceholder(text), paragraph, part, excerpt: text) }
      hasPlaces = hasPlaces || !search.placeholders.isEmpty
      for placeholder in search.placeholders {
        edits += edit(placeholder, in: paragraph, of: part, areas)
      }
    }
    guard !edits.isEmpty else { return }
    filled.append(ArchivePart(part.name, Self.applied(edits, to: bytes)))
  }

  /// A file without any places would be handed out as it is, and the report would be lost.
  mutating func finish() {
    guard findings.isEmpty, !hasPlaces else { return }
    findings.append(WordProblem.noPlaceholder.finding(at: SourcePlace(file: template.file)))
  }

  /// The parts that are no longer as in the template.
  var changedParts: [ArchivePart] {
    var parts = filled
    let types = DefaultTypes(template.parts.contentTypes.bytes).completed(hasPictures: !body.figures.isEmpty)
    if types != template.parts.contentTypes.bytes { parts.append(ArchivePart(template.parts.contentTypes.name, types)) }
    guard !body.figures.isEmpty else { return parts }
    let document = template.parts.texts[0].name
    let folder = document.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(document[...$0]) } ?? ""
    let pictures = body.figures.enumerated().map { index, figure in
      (PictureParts(number: body.firstPicture + index, prefix: body.picturePrefix), figure)
    }
    let references = pictures.flatMap { $0.0.references }
    parts.append(
      ArchivePart(
        template.parts.references.name,
        PackageParts.appended(references, to: template.parts.references.bytes)
      )
    )
    return parts + pictures.flatMap { $0.0.parts(of: $0.1, in: folder) }
  }

  private mutating func edit(
    _ placeholder: Placeholder,
    in paragraph: TemplateParagraph,
    of part: WordTemplateParts.TextPart,
    _ areas: TemplateAreas?
  ) -> [Edit] {
    if let value = values[placeholder.name] {
      var edits = placeholder.pieces.map { (range: $0, bytes: [UInt8]()) }
      if !edits.isEmpty { edits[0].bytes = Self.inline(value) }
      return edits
    }
    guard
      let wanted = blocks(
        placeholder.name,
        areas?.area(at: paragraph.range.upperBound, isInTable: paragraph.row != nil)
      )
    else {
      let problem = WordProblem.unknownPlaceholder(
        placeholder.name,
        nearest: nearest(to: placeholder.name),
        known: [WordTemplate.wholeText] + values.keys.sorted()
      )
      report(problem, paragraph, part, excerpt: placeholder.excerpt)
      return []
    }
    guard part.kind == .document, !paragraph.isNested else {
      report(.placeholderMisplaced(placeholder.name), paragraph, part, excerpt: placeholder.excerpt)
      return []
    }
    guard placeholder.isAlone else {
      report(.placeholderNotAlone(placeholder.name), paragraph, part, excerpt: placeholder.excerpt)
      return []
    }
    body.markup = WordMarkup()
    for item in wanted { body.write(item) }
    var bytes = body.markup.bytes
    if let section = paragraph.section {
      bytes += Array("<w:p><w:pPr>".utf8) + part.bytes[section] + Array("</w:pPr></w:p>".utf8)
    } else if bytes.isEmpty {
      // A cell has to hold a paragraph.
      bytes = Array("<w:p/>".utf8)
    }
    return [(paragraph.range, bytes)]
  }

  /// What stands for a place that takes whole paragraphs; `nil` if the name means nothing.
  private func blocks(_ name: String, _ area: TypeArea?) -> [BodyItem]? {
    let areas = [area ?? PageLayout.portrait.area]
    if name == WordTemplate.wholeText { return BodyItem.items(of: paper.sections, in: areas) }
    guard let caption = Self.caption(name), let table = tables.first(where: { $0.caption == caption }) else {
      return nil
    }
    return BodyItem.items(of: table, in: areas)
  }

  /// The colon may be the Western one.
  private static func caption(_ name: String) -> String? {
    ["表：", "表:"].first(where: name.hasPrefix).map { String(name.dropFirst($0.count)).trimmed }
  }

  private func nearest(to name: String) -> String? {
    let captions = tables.map { WordTemplate.tableMark + $0.caption }
    return Suggestion.nearest(to: name, in: values.keys.sorted() + [WordTemplate.wholeText] + captions)
  }

  private mutating func report(
    _ problem: WordProblem,
    _ paragraph: TemplateParagraph,
    _ part: WordTemplateParts.TextPart,
    excerpt: String
  ) {
    let place: SourcePlace
    switch part.kind {
    case .document:
      place = SourcePlace(file: template.file, in: paragraph.area, line: paragraph.row, column: paragraph.cell)
    case .header, .footer, .notes: place = SourcePlace(file: template.file + "!" + part.name, in: paragraph.area)
    }
    findings.append(
      problem.finding(
        at: place,
        notes: [Finding.Note(place: nil, message: Wording(zh: "所在文字：\(excerpt)", en: "the text there: \(excerpt)"))]
      )
    )
  }

  /// A value where text stands: its lines are kept.
  private static func inline(_ value: String) -> [UInt8] {
    var markup = WordMarkup(capacity: value.utf8.count + 64)
    let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // Blanks at the ends of a text count only where it is said that they do.
    let needsOwnText = lines.count > 1 || value != value.trimmed
    for (index, line) in lines.enumerated() {
      if index > 0 { markup.raw("</w:t><w:br/>") } else if needsOwnText { markup.raw("</w:t>") }
      if needsOwnText { markup.raw("<w:t xml:space=\"preserve\">") }
      markup.escaped(String(line))
    }
    if needsOwnText { markup.raw("</w:t><w:t xml:space=\"preserve\">") }
    return markup.bytes
  }

  private static func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= position {
      result += bytes[position..<edit.range.lowerBound] + edit.bytes
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}

extension PaperSection {
  /// In the order of the text.
  fileprivate var tables: [PaperTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } + subsections.flatMap(\.tables)
  }
}
