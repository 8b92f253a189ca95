import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 部门得分的计算: what the projects, and the department's own indicators, make together.
extension SummaryWriter {
  mutating func addCombination(_ parameters: inout ParameterSheet) {
    draft.addGap()
    draft.add([DraftCell(0...3, "部门得分的计算", PaperStyle.heading)])
    let weighted = rules.combination == .budgetWeighted ? "项目得分按全年预算数加权平均" : "项目得分简单平均"
    let mean = addStep(weighted, meanFormula, self.mean)
    var whole = mean
    if rules.ownShare > .zero {
      let ownPart = addStep("部门整体指标得分（折合\(rules.points.text)分）", ownFormula, ownPart)
      let share = addInput("部门整体指标所占比例", CellNumber.content(rules.ownShare))
      let combined =
        rules.ownShare >= .one
        ? "=\(ownPart)"
        : "=IF(OR(\(ownPart)=\"\",\(mean)=\"\"),\"\",\(ownPart)*\(share)+\(mean)*(1-\(share)))"
      whole = addStep("两者合计", combined, rules.ownShare >= .one ? self.ownPart : self.combined)
    }
    let score = result.department.score
    let formula = "=IF(\(whole)=\"\",\"\",\(rules.rounding.formula(whole)))"
    let row = draft.rows.count
    let style = PaperStyle.strong(PaperStyle.score(places: Int(rules.rounding.places)))
    draft.add([
      DraftCell(0...2, "部门得分", PaperStyle.text), DraftCell(3, FormWriter.formula(formula, score?.text), style),
    ])
    cells.score = FormulaReference.text(row: row, column: 3)
    addGrade(&parameters)
    draft.replace(
      row: resultRow,
      column: 2,
      with: FormWriter.formula("=\(cells.score)", score?.text),
      style: style
    )
    if let grade = cells.grade {
      let name = result.gradeName(result.department.grade) ?? ""
      draft.replace(
        row: resultRow,
        column: 4,
        with: .formula("=\(grade)", result: .text(name)),
        style: PaperStyle.emphasis
      )
    }
  }

  private var meanFormula: String {
    guard !result.projects.isEmpty else { return "=\"\"" }
    let (first, last) = (cells.firstRow, cells.totalRow - 1)
    let weights = "\(cell(.weight, first)):\(cell(.weight, last))"
    let scores = "\(cell(.score, first)):\(cell(.score, last))"
    return "=IF(SUM(\(weights))>0,SUMPRODUCT(\(weights),\(scores))/SUM(\(weights)),\"\")"
  }

  private var ownFormula: String {
    guard let own, let total = own.total, let points = own.totalPoints else { return "=\"\"" }
    let (score, of) = (own.reference(total), own.reference(points))
    return "=IF(ISNUMBER(\(score)),IF(\(of)>0,\(score)/\(of)*\(rules.points.text),\"\"),\"\")"
  }

  /// What the projects make together, before rounding.
  private var mean: Ratio? {
    let weighted = zip(result.projects, result.department.weights).compactMap { project, weight in
      project.total.flatMap { score in weight.map { (score: score.ratio, weight: $0) } }
    }
    do throws(ArithmeticFault) {
      var (sum, whole) = (Ratio.zero, ExactDecimal.zero)
      for (score, weight) in weighted {
        sum = try sum.adding(score.multiplied(by: Ratio(weight)))
        whole = try whole.adding(weight)
      }
      return whole.isZero ? nil : try sum.divided(by: Ratio(whole))
    } catch {
      return result.department.projects?.ratio
    }
  }

  private var ownPart: Ratio? {
    guard let total = result.own?.score?.total, let score = total.score, total.points > .zero else { return nil }
    let share = try? Ratio(score.tenThousandths, over: total.points.tenThousandths)
    return share.flatMap { try? $0.multiplied(by: rules.points.ratio) }
  }

  private var combined: Ratio? {
    guard let ownPart, let mean else { return nil }
    do throws(ArithmeticFault) {
      let rest = try Ratio.one.subtracting(rules.ownShare)
      return try ownPart.multiplied(by: rules.ownShare).adding(mean.multiplied(by: rest))
    } catch {
      return result.department.score?.ratio
    }
  }

  private mutating func addStep(_ name: String, _ formula: String, _ result: Ratio?) -> String {
    let row = draft.rows.count
    draft.add([
      DraftCell(0...2, name, PaperStyle.text),
      DraftCell(3, FormWriter.formula(formula, result.map(CellNumber.text)), PaperStyle.plain),
    ])
    return FormulaReference.text(row: row, column: 3)
  }

  private mutating func addInput(_ name: String, _ content: WorksheetCell.Content) -> String {
    let row = draft.rows.count
    draft.add([DraftCell(0...2, name, PaperStyle.text), DraftCell(3, content, PaperStyle.inputPoints)])
    return FormulaReference.text(row: row, column: 3)
  }

  private mutating func addGrade(_ parameters: inout ParameterSheet) {
    let steps = zip(rules.gradeBounds, result.ruleSet.grades).map { bound, grade in
      ParameterSheet.GradeStep(name: grade.name, from: bound)
    }
    guard let scale = parameters.scale(steps, title: "等级标准（部门）") else { return }
    let row = draft.rows.count
    let formula = "=IF(\(cells.score)=\"\",\"\",IFERROR(VLOOKUP(\(cells.score),\(scale),2),\"\"))"
    let name = result.gradeName(result.department.grade) ?? ""
    draft.add([
      DraftCell(0...2, "等级", PaperStyle.text),
      DraftCell(3, .formula(formula, result: .text(name)), PaperStyle.emphasis),
    ])
    cells.grade = FormulaReference.text(row: row, column: 3)
  }
}
