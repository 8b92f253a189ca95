import Papers
import ScoringCore

/// Two weights as a map of the department's score: each field says its score, and its filling its grade.
struct SweepMap {
  let sweep: Sweep

  private static let (left, top) = (70, 54)

  func picture(_ words: AnswerWords) -> AnswerPicture {
    let (rows, columns) = (sweep.ranges[0].values, sweep.ranges[1].values)
    // Fields that are too small for figures say them where one points at them.
    let width = max(12, min(64, 740 / max(1, columns.count)))
    let height = max(12, min(28, 560 / max(1, rows.count)))
    let legend = Drawing.gradeLegend(sweep.result.ruleSet.grades.map(\.name), width: 600)
    let bottom = Self.top + height * rows.count
    var drawing = Drawing(
      width: max(Self.left + width * columns.count + 10, 620),
      height: bottom + 10 + legend.height
    )
    let title = "↓ \(sweep.ranges[0].name)   → \(sweep.ranges[1].name)"
    drawing.add(.text(TextMeasure.shortened(title, to: drawing.width - 20), .init(10, 20), .init(isBold: true)))
    for (column, weight) in columns.enumerated() where width >= 36 || column % 5 == 0 {
      let x = Self.left + width * column + width / 2
      drawing.add(.text(weight.text, .init(x, 46), .init(.middle, size: .note)))
    }
    for (row, weight) in rows.enumerated() {
      let y = Self.top + height * row
      if height >= 16 || row % 5 == 0 {
        drawing.add(.text(weight.text, .init(Self.left - 8, y + height / 2 + 4), .init(.end, size: .note)))
      }
      for column in columns.indices {
        let standing = sweep.points[row * columns.count + column].standing
        let score = words.text(standing?.department)
        let grade = sweep.result.gradeName(standing?.departmentGrade) ?? words.none
        let box = Drawing.Box(Self.left + width * column, y, width: width, height: height)
        let fill = standing == nil ? Drawing.Fill.white : .grade(standing?.departmentGrade)
        drawing.add(.rectangle(box, fill, hint: "\(weight.text) / \(columns[column].text): \(score) \(grade)"))
        if standing == nil {
          // What cannot be is crossed out.
          drawing.add(.line(from: .init(box.x, y), to: .init(box.x + width, y + height), .grid))
        } else {
          drawing.addLabel(score, in: box)
        }
      }
    }
    legend.draw(on: &drawing, at: .init(Self.left, bottom + 8))
    return AnswerPicture(
      name: "sweep",
      caption: words.say("部门得分和等级随两项分值的变化", "the department's score and grade over two weights"),
      description: words.say(
        "\(rows.count) × \(columns.count) 格，划去的是两项分值超过总分之处",
        "\(rows.count) × \(columns.count) fields; those crossed out exceed the whole"
      ),
      drawing: drawing
    )
  }
}
