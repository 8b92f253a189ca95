import Diagnostics
import OfficeFiles
import ScoringCore

/// Reads the paragraphs of a document: the goals of the department in prose, and the sections of a report.
struct OutlineReader {
  private var part = Part.opening
  /// Texts that stand before any heading: titles and covers.
  private(set) var titles: [Cell] = []
  private(set) var plan = DepartmentPlan()
  private(set) var sections: [Narrative.Section] = []
  private(set) var listed: [(projects: ListedProjects, place: SourcePlace)] = []
  private(set) var compilingDate: CalendarDay?
  private(set) var log = FindingLog()
  private var heading: DocumentParagraph?
  private var paragraphs: [Cell] = []
  private var isReport = false
  /// Texts behind a report that no heading claims yet.
  private var unclaimed: [Cell] = []

  private static let mostTitles = 12

  private enum Part: Equatable {
    case opening
    case report
    case overallGoal
    case itemisedGoals
    case safeguards
    /// Behind a report's date, or between the tables.
    case between
  }

  mutating func read(_ paragraph: DocumentParagraph) {
    let text = paragraph.text
    if let goal = Self.goalPart(of: text) { return enter(goal, at: paragraph) }
    // The form repeats a heading as its own label.
    if Self.isTargetTableTitle(text) || text.hasPrefix("第二部分") {
      if titles.count < Self.mostTitles { titles.append(cell(paragraph)) }
      return enter(.between, at: paragraph)
    }
    switch part {
    case .opening: readOpening(paragraph)
    case .report: readReport(paragraph)
    case .overallGoal: Self.append(cell(paragraph), to: &plan.overallGoal)
    case .itemisedGoals: readItemised(paragraph)
    case .safeguards: Self.append(cell(paragraph), to: &plan.safeguards)
    case .between: if isReport { unclaimed.append(cell(paragraph)) }
    }
  }

  /// A table ends whatever prose was being read.
  mutating func readTable() {
    if part != .opening { enter(.between, at: nil) }
  }

  mutating func finish() { endSection() }

  private func cell(_ paragraph: DocumentParagraph) -> Cell { Cell(paragraph.text, at: paragraph.place) }

  /// A page end may break a paragraph in two: a long text without a stop goes on with what has no number of its own.
  private static func append(_ cell: Cell, to cells: inout [Cell]) {
    guard let last = cells.last, last.text.unicodeScalars.count > 40, let end = last.text.unicodeScalars.last,
      !"。！？；：”）.!?;:)".unicodeScalars.contains(end), OutlineNumber.split(cell.text) == nil
    else { return cells.append(cell) }
    cells[cells.count - 1] = Cell(last.text + cell.text, at: last.place)
  }

  // MARK: Parts

  private static func goalPart(of text: String) -> Part? {
    let body = OutlineNumber.split(text)?.rest ?? text
    // A line of a table of contents has dots and a page number behind it.
    switch FormText.label(body) {
    case "总体绩效目标", "总体目标", "部门总体绩效目标": return .overallGoal
    case "分项绩效目标", "分项目标": return .itemisedGoals
    case "工作保障措施", "实现年度发展规划目标的保障措施", "保障措施": return .safeguards
    default: return nil
    }
  }

  private static func isTargetTableTitle(_ text: String) -> Bool {
    let label = Blanks.removed(from: text)
    return label.hasSuffix("绩效目标表") || label == "预算项目绩效目标"
  }

  private mutating func enter(_ next: Part, at paragraph: DocumentParagraph?) {
    endSection()
    if next == .itemisedGoals, plan.overallGoal.isEmpty, !unclaimed.isEmpty {
      plan.overallGoal = unclaimed
      log.add(ImportProblem.headingMissing(name: "总体绩效目标"), at: unclaimed[0].place)
    }
    unclaimed = []
    part = next
  }

  // MARK: Titles and reports

  private mutating func readOpening(_ paragraph: DocumentParagraph) {
    let text = Blanks.removed(from: paragraph.text)
    if isReport, let number = OutlineNumber.split(paragraph.text), case .first = number.number {
      part = .report
      return readReport(paragraph)
    }
    if text.contains("自评"), text.contains("报告"), text.unicodeScalars.count <= 60 { isReport = true }
    if titles.count < Self.mostTitles { titles.append(cell(paragraph)) }
  }

  private mutating func readReport(_ paragraph: DocumentParagraph) {
    if Self.isHeading(paragraph.text) {
      endSection()
      heading = paragraph
    } else if let day = WrittenDay.day(paragraph.text) {
      compilingDate = day
      // The line above the date is the signature.
      if let last = paragraphs.last?.text, last.unicodeScalars.count <= 40, !last.hasSuffix("。") {
        paragraphs.removeLast()
      }
      endSection()
      part = .between
    } else {
      Self.append(cell(paragraph), to: &paragraphs)
    }
  }

  /// 三、绩效目标设定质量情况: short, numbered on the first level, and no sentence.
  private static func isHeading(_ text: String) -> Bool {
    guard let (number, rest) = OutlineNumber.split(text), case .first = number else { return false }
    return rest.unicodeScalars.count <= 30 && !rest.contains { "。；，：".contains($0) }
  }

  private mutating func endSection() {
    if let heading {
      sections.append(
        Narrative.Section(heading: heading.text, paragraphs: paragraphs.map(\.text), place: heading.place)
      )
      listed += paragraphs.compactMap { paragraph in ListedProjects(in: paragraph.text).map { ($0, paragraph.place) } }
    }
    heading = nil
    paragraphs = []
  }

  // MARK: Itemised goals

  private mutating func readItemised(_ paragraph: DocumentParagraph) {
    let written = cell(paragraph)
    if let last = plan.itemisedGoals.indices.last {
      if written.text.hasPrefix("绩效目标：") || written.text.hasPrefix("绩效目标:") {
        return plan.itemisedGoals[last].goal.append(Self.behindColon(written))
      }
      if written.text.hasPrefix("绩效指标：") || written.text.hasPrefix("绩效指标:") {
        return plan.itemisedGoals[last].indicators.append(Self.behindColon(written))
      }
    }
    guard let (number, _) = OutlineNumber.split(written.text) else {
      guard let last = plan.itemisedGoals.indices.last else { return plan.overallGoal.append(written) }
      // Behind 绩效指标 an item is complete; text without a number opens the next part, whose heading is missing.
      if !plan.itemisedGoals[last].indicators.isEmpty { return enterSafeguards(with: written) }
      return Self.append(written, to: &plan.itemisedGoals[last].text)
    }
    if case .third = number, let last = plan.itemisedGoals.indices.last {
      return plan.itemisedGoals[last].text.append(written)
    }
    plan.itemisedGoals.append(Self.item(written.text, at: written.place))
  }

  private mutating func enterSafeguards(with first: Cell) {
    log.add(ImportProblem.headingMissing(name: "工作保障措施"), at: first.place)
    part = .safeguards
    plan.safeguards.append(first)
  }

  /// `二、政务管理：各类…`: the title of an item may have its text behind it; it keeps its number, which a check looks at.
  private static func item(_ text: String, at place: SourcePlace) -> DepartmentPlan.ItemisedGoal {
    guard let end = text.firstIndex(where: { "。：:".contains($0) }), text.index(after: end) < text.endIndex else {
      return DepartmentPlan.ItemisedGoal(title: Cell(trimmedStop(text), at: place))
    }
    let rest = Blanks.trimmed(String(text[text.index(after: end)...]))
    return DepartmentPlan.ItemisedGoal(
      title: Cell(String(text[..<end]), at: place),
      text: rest.isEmpty ? [] : [Cell(rest, at: place)]
    )
  }

  private static func trimmedStop(_ text: String) -> String { text.hasSuffix("。") ? String(text.dropLast()) : text }

  private static func behindColon(_ cell: Cell) -> Cell {
    let text = cell.text.drop { $0 != "：" && $0 != ":" }.dropFirst()
    return Cell(Blanks.trimmed(String(text)), at: cell.place)
  }
}
