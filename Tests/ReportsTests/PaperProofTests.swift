import Diagnostics
import Papers
import ScoringCore
import Testing

@testable import Reports

@Suite("Every number in a paper is in the result")
struct PaperProofTests {
  private let projects: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普经费", budget: "80.5", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "巡展",
      budget: "20",
      executed: "10",
      indicators: [.number("场次", 5, 3, unit: "场"), .withoutTarget("满意度", category: 2)]
    ),
    SampleProject(id: "P-3", name: "学术交流", budget: "0", executed: "0"),
  ]

  @Test(arguments: ShippedOutline.all.map(\.id))
  func papersOfEveryOutlineAreProven(_ outline: String) throws {
    // More outputs than there are of anything else, so that their number is that of nothing but the category.
    let lectures = SampleProject(
      id: "P-4",
      name: "讲座",
      indicators: (1...9).map { .number("讲座\($0)", 5, 5, unit: "场") }
    )
    let result = try SampleResult.make(projects + [lectures])
    for paper in try ReportText.papers(result, outline: outline) {
      let findings = PaperProof(result).findings(in: FinishedText(paper, file: "报告"))
      #expect(findings.filter { $0.severity == .error }.map(\.message.chinese) == [])
      #expect(findings.map(\.code).filter { $0 == "N0201" }.count == paper.openPlaces.count)
    }
  }

  /// One place of a proven paper is changed, as a copying error would.
  @Test(arguments: [
    ("合计100.50万元", "合计105.00万元"), ("执行率50.00%", "执行率51.00%"), ("相差2场", "相差7场"), ("3个项目", "13个项目"),
    ("得5.00分", "得5.01分"), ("指标5项", "指标55项"),
  ])
  func aNumberThatIsNotInTheResultIsFound(_ right: String, _ wrong: String) throws {
    let result = try SampleResult.make(projects)
    let paper = try #require(try ReportText.papers(result).first)
    let before = FinishedText(paper, file: "报告")
    #expect(before.lines.contains { $0.text.contains(right) }, "\(right) is in the paper")
    var changed = paper
    changed.sections = paper.sections.map { $0.replacing(right, with: wrong) }
    let findings = PaperProof(result).findings(in: FinishedText(changed, file: "报告"))
    #expect(findings.contains { $0.code == "N0202" })
  }

  @Test func aTotalThatDoesNotAddUpIsFound() throws {
    let result = try SampleResult.make(projects)
    let table = PaperTable(
      caption: "表",
      columns: [.init("项目编码"), .init("全年预算数", .right)],
      rows: [["P-1", "80.50"], ["P-2", "20.00"], ["合计", "80.50"]]
    )
    let paper = Paper(
      title: "报告",
      sections: [PaperSection("甲", [.table(table)])],
      signature: PaperSignature(department: "", date: "")
    )
    let findings = PaperProof(result).findings(in: FinishedText(paper, file: "报告"))
    #expect(findings.map(\.code) == ["N0203"])
    #expect(findings.first?.message.chinese == "“全年预算数”的合计写作 80.5，各行相加为 100.5")
  }

  @Test(arguments: [
    ("得8.50分", "8.5", WrittenFigure.Unit.points), ("30分钟", "30", .other), ("80.00 万元", "80", .money),
    ("50.00%", "50", .percent),
    ("4个百分点", "4", .percent), ("第12项", "12", .other), ("0401", "401", .other),
  ])
  func figuresAreReadWithTheirUnits(_ text: String, _ value: String, _ unit: WrittenFigure.Unit) {
    let figures = WrittenFigure.all(in: text)
    #expect(figures.map(\.value) == [value])
    #expect(figures.map(\.unit) == [unit])
  }
}

extension PaperSection {
  /// The same section with other words in its paragraphs and lists.
  fileprivate func replacing(_ words: String, with others: String) -> PaperSection {
    var section = self
    section.blocks = blocks.map { block in
      switch block {
      case .paragraph(let text, let notes): .paragraph(text.replacing(words, with: others), footnotes: notes)
      case .numberedList(let items): .numberedList(items.map { $0.replacing(words, with: others) })
      case .table, .figure: block
      }
    }
    section.subsections = subsections.map { $0.replacing(words, with: others) }
    return section
  }
}
