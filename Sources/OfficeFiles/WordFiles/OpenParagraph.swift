/// A paragraph while it is being read.
struct OpenParagraph {
  /// 1-based; `nil` in a table.
  let number: Int?
  var text: [UInt8] = []
  /// Text of boxes that are anchored in a paragraph of a table.
  var followingLines: [String] = []
  /// What comes after the paragraph: boxes and tables anchored in it.
  var following: [DocumentBlock] = []
  /// The end of the paragraph was deleted: it goes on in the next one.
  var isJoinedToNext = false

  private var fields: [FieldPart] = []

  private enum FieldPart {
    case instruction
    case result
  }

  init(number: Int?, text: [UInt8]) {
    self.number = number
    self.text = text
  }

  /// Not the instructions of a field, whose result stands elsewhere.
  var isShowing: Bool { !fields.contains(.instruction) }

  mutating func field(_ part: String?) {
    switch part {
    case "begin": if fields.count < 64 { fields.append(.instruction) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = .result }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
