import Papers

extension Drawing.Fill {
  /// The filling that stands for a grade in every picture.
  static func grade(_ index: Int?) -> Drawing.Fill {
    switch index {
    case 0: .white
    case 1: .dotted
    case 2: .hatched
    case nil: .pale
    default: .solid
    }
  }
}

extension Drawing {
  static func gradeLegend(_ grades: [String], width: Int) -> ChartLegend {
    ChartLegend(entries: grades.enumerated().map { ($1, .grade($0)) }, width: width)
  }

  /// A text in the middle of an area, on a ground of its own, where there is room for it.
  mutating func addLabel(_ text: String, in box: Box) {
    let width = TextMeasure.width(of: text) + 8
    guard width <= box.width, box.height >= 16 else { return }
    let (x, y) = (box.x + box.width / 2, box.y + box.height / 2)
    add(.ground(Box(x - width / 2, y - 8, width: width, height: 16)))
    add(.text(text, Point(x, y + 5), TextStyle(.middle)))
  }
}
