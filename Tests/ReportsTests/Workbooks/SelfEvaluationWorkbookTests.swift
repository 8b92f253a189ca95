import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import Reports

@Suite struct SelfEvaluationWorkbookTests {
  /// Names that programs stumble over: as formulas, as markup, as sheet names.
  static let names = [
    "<经费>&\"引号\"'单引号'", "=1+1", "+cmd", "-项目", "@SUM(A1)", "表情😀👨‍👩‍👧项目", "制表\t符", "𠮷野家𡈽项目", "مشروع عربي", "[a]:b*c?d/e\\f",
    "", "'", String(repeating: "很长的项目名称", count: 400),
  ]

  private static func result(_ projects: [SampleProject]) throws -> EvaluationResult {
    try SampleResult.make(projects)
  }

  private static func project(_ name: String) -> SampleProject {
    var indicator = SampleIndicator.number(name, 10, 8, unit: "场", reason: name)
    indicator.reason = String(repeating: "原因很多。", count: 30)
    return SampleProject(name: name, indicators: [indicator, .level("效果", 1), .number("满意度", 90, nil, category: 2)])
  }

  @Test func sheetNamesAreUniqueAndTakenByEveryProgram() throws {
    let workbook = SelfEvaluationWorkbook(try Self.result(Self.names.map(Self.project))).workbook
    let names = workbook.sheets.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect(name.utf16.count <= 31)
      #expect(!name.isEmpty && !name.contains { "[]:*?/\\'".contains($0) }, "\(name)")
    }
    #expect(names.contains("02 =1+1"))
    #expect(names.contains("11"), "a project without a name has its number alone")
    _ = try workbook.bytes()
  }

  @Test func whatTheUserWroteIsNeverAFormula() throws {
    let workbook = SelfEvaluationWorkbook(try Self.result(Self.names.map(Self.project))).workbook
    for sheet in workbook.sheets {
      for cell in sheet.rows.flatMap(\.cells) {
        guard case .formula(let formula, _) = cell.content else { continue }
        // Names of sheets stand between single quotes.
        let bare = formula.split(separator: "'", omittingEmptySubsequences: false).enumerated()
          .compactMap { $0.isMultiple(of: 2) ? $1 : nil }.joined()
        #expect(!bare.contains("cmd") && !bare.contains("=1+1") && !bare.contains("经费"), "\(sheet.name): \(formula)")
      }
    }
    let texts = workbook.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .text(let text) = cell.content { text } else { nil }
    }
    for name in ["=1+1", "+cmd", "@SUM(A1)", "<经费>&\"引号\"'单引号'", "𠮷野家𡈽项目"] { #expect(texts.contains(name)) }
  }

  @Test func sameResultMakesTheSameBytes() throws {
    let projects = (0..<3).map { Self.project("项目\($0)") }
    let first = try SelfEvaluationWorkbook(Self.result(projects)).workbook.bytes()
    #expect(try SelfEvaluationWorkbook(Self.result(projects)).workbook.bytes() == first)
  }

  @Test func threeHundredProjectsEachHaveTheirSheet() throws {
    let workbook = SelfEvaluationWorkbook(try Self.result((0..<300).map { Self.project("项目\($0)") })).workbook
    #expect(workbook.sheets.count == 300 + 6)
    let links = workbook.sheets[0].rows.flatMap(\.cells).compactMap { cell in
      if case .link(_, let sheet) = cell.content { sheet } else { nil }
    }
    #expect(links.filter { $0.hasPrefix("299 ") } == ["299 项目298"])
  }

  @Test(arguments: FormVariant.allCases)
  func nothingAtAllMakesAWorkbook(variant: FormVariant) throws {
    let empty = SampleProject(name: "空项目", budget: nil, executed: nil)
    for projects in [[], [empty], [SampleProject(name: "缺", indicators: [.withoutTarget("无指标值")])]] {
      let bytes = try SelfEvaluationWorkbook(Self.result(projects), variant: variant).workbook.bytes()
      #expect(bytes.starts(with: [0x50, 0x4B]))
    }
  }

  /// 8 of 10 with 50 points earn 40, the level 70 % of 30 (its default 80 %: 24), nothing reached is open; 10 for money.
  @Test func theFormHasTheScoresOfTheEngine() throws {
    let result = try Self.result([Self.project("科普经费")])
    let sheet = SelfEvaluationWorkbook(result).workbook.sheets[2]
    #expect(sheet.name == "01 科普经费")
    #expect(Self.shown(sheet, "H6") == "10", "execution")
    #expect(Self.shown(sheet, "G13") == "40")
    #expect(Self.shown(sheet, "G14") == "24")
    #expect(Self.shown(sheet, "G15") == "")
    #expect(Self.shown(sheet, "G16") == "74", "the total")
    #expect(Self.shown(sheet, "E13") == "8", "the actual is a number that can be changed")
  }

  @Test func whatNeedsMoreDigitsThanASpreadsheetHasIsNoFormula() throws {
    var project = Self.project("精确")
    project.indicators[0].planned = .number(.atLeast, try #require(ExactDecimal("1234567890.12345678")))
    let sheet = SelfEvaluationWorkbook(try Self.result([project])).workbook.sheets[2]
    guard case .number = sheet.rows[12].cells[16].content else {
      Issue.record("the rate is to be a plain number")
      return
    }
  }

  /// Rows are at most 409 points high; a longer text gets several rows, and none of it is lost.
  @Test func longTextsGetRoom() throws {
    var project = Self.project("长文")
    project.indicators[0].reason = String(repeating: "偏差原因写得很长。", count: 900)
    let sheet = SelfEvaluationWorkbook(try Self.result([project])).workbook.sheets[2]
    #expect(sheet.rows.allSatisfy { ($0.height ?? 0) <= 409 })
    // 8 100 characters of two columns in a column of 30 are at least 540 lines of 14 points.
    let room = sheet.rows[12..<(sheet.rows.count)].map { $0.height ?? 0 }.reduce(0, +)
    #expect(room > 540 * 14)
    #expect(sheet.merges.contains { $0.firstColumn == 7 && $0.lastRow > $0.firstRow })
  }

  private static func shown(_ sheet: Worksheet, _ reference: String) -> String? {
    let column = Int(reference.utf8.first ?? 65) - 65
    guard let row = Int(reference.dropFirst()), sheet.rows.indices.contains(row - 1),
      sheet.rows[row - 1].cells.indices.contains(column)
    else { return nil }
    switch sheet.rows[row - 1].cells[column].content {
    case .text(let text), .number(let text), .formula(_, .text(let text)), .formula(_, .number(let text)),
      .link(let text, sheet: _):
      return text
    case .empty: return ""
    }
  }
}
