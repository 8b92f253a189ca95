import ScoringCore

/// Two weights as a map of the department's score: each field says its score, and its filling its grade.
struct SweepMap {
  let sweep: Sweep

  func picture(_ words: AnswerWords) -> SVGPicture {
    let (rows, columns) = (sweep.ranges[0].values, sweep.ranges[1].values)
    // Fields that are too small for figures say them where one points at them.
    let width = max(12, min(64, 700 / max(1, columns.count)))
    let height = max(12, min(28, 560 / max(1, rows.count)))
    var canvas = SVGCanvas(width: 150 + width * columns.count, height: 110 + height * rows.count)
    canvas.text("↓ \(sweep.ranges[0].name)   → \(sweep.ranges[1].name)", 20, 22, isBold: true)
    for (column, weight) in columns.enumerated() where width >= 36 || column % 5 == 0 {
      canvas.text(weight.text, 90 + width * column + width / 2, 46, .middle)
    }
    for (row, weight) in rows.enumerated() {
      if height >= 16 || row % 5 == 0 { canvas.text(weight.text, 82, 54 + height * row + height / 2 + 4, .end) }
      for column in columns.indices {
        let point = sweep.points[row * columns.count + column]
        let fill = Self.fill(point.standing?.departmentGrade, isThere: point.standing != nil)
        let score = words.text(point.standing?.department)
        let grade = sweep.result.gradeName(point.standing?.departmentGrade) ?? words.none
        let (x, y) = (90 + width * column, 54 + height * row)
        let hint = "\(weight.text) / \(columns[column].text): \(score) \(grade)"
        canvas.rectangle(x, y, width, height, fill, hint: hint)
        guard width >= 48, height >= 16, point.standing != nil else { continue }
        canvas.rectangle(x + 4, y + 3, width - 8, height - 6, .white)
        canvas.text(score, x + width / 2, y + height / 2 + 4, .middle)
      }
    }
    var x = 90
    let y = 70 + height * rows.count
    for (index, grade) in sweep.result.ruleSet.grades.enumerated() {
      canvas.rectangle(x, y, 24, 16, Self.fill(index, isThere: true))
      canvas.text(grade.name, x + 30, y + 13)
      x += 90
    }
    return canvas.picture("sweep", words.say("部门得分和等级随两项分值的变化", "the department's score and grade over two weights"))
  }

  private static func fill(_ grade: Int?, isThere: Bool) -> SVGCanvas.Fill { isThere ? .grade(grade) : .none }
}
