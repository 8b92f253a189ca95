import Diagnostics

/// Draws an SVG picture with whole pixels, dark lines and hatchings: it prints, and nothing in it is told by colour alone.
struct SVGCanvas {
  let width: Int
  let height: Int
  private var body = ""

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  enum Anchor: String {
    case start
    case middle
    case end
  }

  enum Fill: String {
    case solid = "#33475b"
    case light = "#c9d3dc"
    case pale = "#eef2f5"
    case white = "#ffffff"
    case hatched = "url(#hatch)"
    case dotted = "url(#dots)"
    case none
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, isBold: Bool = false, isDashed: Bool = false) {
    body += "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"#33475b\""
    body += " stroke-width=\"\(isBold ? 2 : 1)\"\(isDashed ? " stroke-dasharray=\"4 3\"" : "")/>\n"
  }

  mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: Fill, hint: String? = nil) {
    body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(max(width, 0))\" height=\"\(height)\" fill=\"\(fill.rawValue)\""
    body += " stroke=\"#33475b\" stroke-width=\"0.5\">" + (hint.map { "<title>\(Self.escaped($0))</title>" } ?? "")
    body += "</rect>\n"
  }

  mutating func circle(_ x: Int, _ y: Int, _ radius: Int, isFilled: Bool = true) {
    body += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(isFilled ? "#33475b" : "#ffffff")\""
    body += " stroke=\"#33475b\"/>\n"
  }

  mutating func polyline(_ points: [(x: Int, y: Int)], isDashed: Bool = false) {
    let text = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    body += "<polyline points=\"\(text)\" fill=\"none\" stroke=\"#33475b\" stroke-width=\"1.5\""
    body += "\(isDashed ? " stroke-dasharray=\"5 3\"" : "")/>\n"
  }

  mutating func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    _ anchor: Anchor = .start,
    isBold: Bool = false,
    onDark: Bool = false
  ) {
    body += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\"\(isBold ? " font-weight=\"bold\"" : "")"
    body += "\(onDark ? " fill=\"#ffffff\"" : "")>\(Self.escaped(text))</text>\n"
  }

  func picture(_ name: String, _ title: String) -> SVGPicture {
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" font-family="'Noto Sans CJK SC','Microsoft YaHei',SimSun,sans-serif" font-size="13" fill="#1c2733">
      <title>\(Self.escaped(title))</title>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect width="6" height="6" fill="#ffffff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#33475b" stroke-width="2"/>\
      </pattern><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.2" fill="#33475b"/></pattern></defs>

      """
    return SVGPicture(name: name, title: title, markup: head + body + "</svg>\n")
  }

  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Cut with an ellipsis so that it takes at most so many columns.
  static func shortened(_ text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    var kept = ""
    var taken = 1
    for character in text {
      taken += DisplayWidth.columns(of: String(character))
      if taken > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
