/// `731001遵化市科学技术协会本级`: the code and name of a budget unit, as target tables have them in their corner.
struct UnitLine {
  let code: Cell
  /// The department: without 本级 and 机关, which say which of its units is meant.
  let name: Cell

  init?(_ cell: Cell) {
    let text = Blanks.removed(from: cell.text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (3...12).contains(digits.count), digits.count < text.count, text.count <= 60 else { return nil }
    let rest = String(text.dropFirst(digits.count))
    guard let first = rest.unicodeScalars.first, (0x4E00...0x9FFF).contains(first.value),
      first != "年", !rest.contains(where: { "，。；：、".contains($0) })
    else { return nil }
    code = Cell(String(digits), at: cell.place)
    name = Cell(Self.department(rest), at: cell.place)
  }

  /// `科协部门秦皇岛市山海关区科学技术协会本级` has the department group in front.
  static func department(_ text: String) -> String {
    var name = Blanks.removed(from: text)
    for ending in ["（机关）", "(机关)", "（本级）", "(本级)", "(部门)", "（部门）", "机关本级", "本级"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    if let range = name.firstRange(of: "部门"), name.distance(from: name.startIndex, to: range.lowerBound) <= 6,
      name.distance(from: range.upperBound, to: name.endIndex) >= 4
    {
      name = String(name[range.upperBound...])
    }
    return name
  }
}
