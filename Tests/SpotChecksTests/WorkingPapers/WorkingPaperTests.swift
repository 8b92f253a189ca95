import Diagnostics
import Glibc
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import SpotChecks

@Suite struct WorkingPaperTests {
  /// A paper of three indicators; the first one is counted in 场.
  static func paper(plan: String = "plan-1", digest: String = "d1", rows: [String]? = nil) throws -> WorkingPaper {
    let project = SampleProject(rows: rows ?? SampleProject.complete)
    let result = try SampleDepartment(projects: [project]).evaluate()
    return WorkingPaper(
      try #require(result.projects.first),
      identity: PaperIdentity(
        plan: plan,
        project: ProjectKey(department: "101", project: "P1"),
        submissionDigest: digest
      ),
      departmentName: "某市科学技术协会",
      year: 2024,
      adjustments: try RuleSet.shipped("review-pidu").project.adjustments.map(\.name)
    )
  }

  /// The workbook as a reviewer sends it back.
  private func returned(_ paper: WorkingPaper, _ edit: (inout PaperEditor) -> Void) throws -> PaperMatch {
    var editor = PaperEditor(paper.workbook)
    edit(&editor)
    return PaperMatch(try ReturnedPaper.read(editor.workbook.bytes(), file: "101-P1.xlsx"), to: paper)
  }

  private func codes(_ match: PaperMatch) -> [String] { match.findings.map(\.code).sorted() }

  @Test func whatWasFilledInComesBack() throws {
    let paper = try Self.paper()
    let match = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "8", .score: "33.33", .opinion: "签到表只有8场", .evidence: "签到表8份"])
      editor.fill("听众满意度", [.adjustments: "无资料证明、可考查性轻微", .opinion: "没有问卷原件", .evidence: "无"])
    }
    #expect(codes(match) == [])
    #expect(match.reviewer == "张三")
    #expect(match.verdicts.map(\.indicatorName) == ["讲座场次", "听众满意度"])
    let first = try #require(match.verdicts.first)
    #expect(first.actual == "8场")
    #expect(first.score == Points(tenThousandths: 333_300))
    #expect(first.opinion == "签到表只有8场")
    #expect(first.seen.selfActual == "13场")
    #expect(first.seen.selfScore == Points(whole: 50))
    #expect(first.seen.workbook == "101-P1.xlsx" && first.seen.workbookDigest.count == 64)
    #expect(match.verdicts[1].adjustments.map(\.reason) == ["没有问卷原件", "没有问卷原件"])
    #expect(match.verdicts[1].evidence == "无")
    #expect(match.open == [paper.rows[1].id, .execution])
  }

  @Test func rowsAreFoundWhereverTheyHaveGone() throws {
    let paper = try Self.paper()
    // Turned upside down, with the columns of the department taken out.
    let moved = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场"])
      editor.reverseRows()
      editor.removeColumns([.category, .subcategory, .selfActual, .points])
    }
    #expect(codes(moved) == [])
    #expect(moved.verdicts.map(\.indicator) == [paper.rows[0].id])

    let renamed = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场", .name: "讲座的场次"])
    }
    #expect(codes(renamed) == ["V0312"])
    #expect(renamed.verdicts.map(\.indicator) == [paper.rows[0].id])

    let deleted = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场"])
      editor.removeRow("听众满意度")
    }
    #expect(codes(deleted) == ["V0313"])
    #expect(deleted.open.contains(paper.rows[2].id))
  }

  /// Copied as text into a workbook of the reviewer's own: no ids, no hidden sheet, full-width digits.
  @Test func aPaperPastedAsTextIsReadByNames() throws {
    let rows = [
      ["指标", "", "", "", "", "", ""], ["三级指标", "指标值", "复核 完成值", "复核得分（分）", "复核意见", "复核人"],
      [" 讲座场次", "≥12", "９", "３７．５", "少3场", ""], ["听众满意度", "≥90%", "", "", "", ""], ["临时指标", "", "5", "", "", ""],
    ]
    let sheet = Worksheet(
      name: "Sheet1",
      rows: rows.map { Worksheet.Row($0.map { WorksheetCell($0.isEmpty ? .empty : .text($0)) }) }
    )
    let paper = try Self.paper()
    let read = try ReturnedPaper.read(Workbook(sheets: [sheet]).bytes(), file: "a.xlsx")
    let match = PaperMatch(read, to: paper, reviewer: "李四")
    #expect(match.verdicts.map(\.indicatorName) == ["讲座场次"])
    #expect(match.verdicts.first?.actual == "９")
    #expect(match.verdicts.first?.score == Points(tenThousandths: 375_000))
    // No identity; two rows by name, one row of somebody's own; an indicator and the row of execution gone.
    #expect(codes(match) == ["V0305", "V0311", "V0311", "V0313", "V0313", "V0314"])
    #expect(match.reviewer == "李四")
  }

  @Test func aChangedSubmissionAndAnotherPlanAreSaid() throws {
    func match(_ handedOut: WorkingPaper) throws -> PaperMatch {
      var editor = PaperEditor(handedOut.workbook)
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场"])
      return PaperMatch(try ReturnedPaper.read(editor.workbook.bytes(), file: "a.xlsx"), to: try Self.paper())
    }
    let changed = try match(try Self.paper(digest: "d0"))
    #expect(codes(changed) == ["V0306"])
    #expect(changed.verdicts.count == 1)
    let foreign = try match(try Self.paper(plan: "plan-0"))
    #expect(codes(foreign) == ["V0303"])
    #expect(foreign.verdicts.isEmpty)
  }

  @Test func whatIsWrittenWronglyIsSaidAndNotUsed() throws {
    let paper = try Self.paper()
    let match = try returned(paper) { editor in
      editor.fill("讲座场次", [.score: "60", .opinion: "多办了"])
      editor.fill("公民具备科学素质的比例", [.score: "约二十", .adjustments: "没有证明", .opinion: "资料不全"])
      editor.fill("听众满意度", [.adjustments: "满意度无资料", .target: "≥80%"])
    }
    #expect(codes(match) == ["V0307", "V0318", "V0321", "V0322", "V0323", "V0324"])
    #expect(match.verdicts.allSatisfy { $0.score == nil && $0.adjustments.isEmpty })
  }

  @Test func aRowThatIsThereTwiceCountsOnceOrNotAtAll() throws {
    let paper = try Self.paper()
    let same = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场"])
      editor.repeatRow("讲座场次")
    }
    #expect(codes(same) == ["V0316"])
    #expect(same.verdicts.count == 1)
    let different = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("讲座场次", [.actual: "9场"])
      editor.repeatRow("讲座场次", [.actual: "8场"])
    }
    #expect(codes(different) == ["V0317"])
    #expect(different.verdicts.isEmpty)
  }

  @Test func indicatorsOfOneNameAreToldApart() throws {
    let rows = ["产出指标,数量指标,培训人数,≥100人,100人,50,50,名册,", "效益指标,社会效益指标,培训人数,≥100人,100人,40,40,名册,"]
    let paper = try Self.paper(rows: rows)
    // The third row is the execution of the budget.
    #expect(Set(paper.rows.map(\.id)).count == 3)
    let match = try returned(paper) { editor in
      editor.sign("张三")
      editor.removeColumns([.id])
      editor.fill("培训人数", [.actual: "90人"])
    }
    #expect(match.verdicts.map(\.indicator) == [paper.rows[0].id])
    #expect(codes(match) == ["V0311", "V0311", "V0311"])
    let lost = try returned(paper) { editor in
      editor.sign("张三")
      editor.fill("培训人数", [.actual: "90人"])
      editor.removeColumns([.id, .category, .subcategory])
    }
    #expect(codes(lost) == ["V0311", "V0313", "V0315", "V0315"])
    #expect(lost.verdicts.isEmpty)
  }

  /// Neither order nor results change an id: a submission that was corrected keeps its papers.
  @Test func idsDependOnNamesOnly() throws {
    let ids = try Self.paper().rows.map(\.id)
    let other = SampleProject.complete.reversed().map { $0.replacing("13场", with: "11场") }
    let reversed = try Self.paper(rows: Array(other)).rows.map(\.id)
    #expect(Array(reversed.dropLast()) == ids.dropLast().reversed())
    // Execution stands last in every paper.
    #expect(reversed.last == .execution && ids.last == .execution)
  }

  // MARK: Hostile files

  private static func fixture(_ name: String) -> String {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/" + folder + "/Fixtures/" + name
  }

  @Test(arguments: ["bomb.xlsx", "climbing.xlsx"]) func hostileWorkbooksAreRefused(name: String) throws {
    let error = try #require(throws: UnusableInput.self) { try ReturnedPaper.read(Self.fixture(name)) }
    #expect(error.findings.containsErrors)
  }

  /// Formulas count as they were stored; nothing is calculated, called or run.
  @Test func macrosAndLinksAreNeverRun() throws {
    let marker = "/tmp/jixiao-macro-was-run"
    #expect(access(marker, F_OK) != 0)
    let match = PaperMatch(try ReturnedPaper.read(Self.fixture("macros.xlsm")), to: try Self.paper())
    #expect(match.verdicts.map(\.score) == [Points(tenThousandths: 333_300)])
    #expect(match.verdicts.map(\.opinion) == ["见附件"])
    #expect(access(marker, F_OK) != 0)
  }

  @Test(arguments: ["", "PK\u{3}\u{4}", "三级指标,复核得分\n讲座,3\n"]) func whatIsNoWorkbookIsRefused(text: String) {
    #expect(throws: UnusableInput.self) { try ReturnedPaper.read(Array(text.utf8), file: "a.xlsx") }
  }

  /// A file that was damaged on its way is read or refused, and never more than that.
  @Test func damagedPapersNeverCrash() throws {
    let bytes = try Self.paper().workbook.bytes()
    var state: UInt64 = 7
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      if state & 3 == 0 { damaged.removeLast(Int(state >> 40) % damaged.count) }
      _ = try? ReturnedPaper.read(damaged, file: "a.xlsx")
    }
  }

  @Test func everyProblemIsWordedUnderACodeOfItsOwn() {
    let problems: [WorkingPaperProblem] = [
      .notWorkingPaper, .tooManyRows(limit: 1), .otherPlan(found: "a"), .otherProject(found: "a", expected: "b"),
      .identityMissing, .submissionChanged, .notSigned, .nothingFilledIn, .rowFoundByName(indicator: "a"),
      .rowRenamed(found: "a", original: "b"), .rowMissing(indicator: "a"), .rowUnknown(name: "a"),
      .nameNotUnique(name: "a"), .sameRowTwice(indicator: "a"), .rowsDiffer(indicator: "a"),
      .factChanged(indicator: "a", column: "b", found: "c", original: "d"), .unreadableScore(text: "a"),
      .scoreOutsidePoints(indicator: "a", score: "b", points: "c"), .unknownAdjustment(name: "a", similar: nil),
      .adjustmentWithoutReason(indicator: "a"), .reviewersDiffer(indicator: "a", first: "b", second: "c"),
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    for message in problems.map(\.message) {
      #expect(!message.chinese.isEmpty && !message.english.isEmpty && !message.chinese.hasSuffix("。"))
    }
  }
}
