import Diagnostics

/// How much room a text takes in a picture, whatever font stands in for the one asked for: rather too much than too little.
public enum TextMeasure {
  /// In pixels.
  public static func width(of text: String, _ size: Drawing.Size = .label) -> Int {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return (hundredths * size.pixels + 99) / 100
  }

  /// In hundredths of the size of the font.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "W", "M", "m", "w", "@", "%", "&": 95
    case "A"..."Z": 70
    case _ where scalar.isASCII: 58
    case "\u{4E00}"..."\u{9FFF}": 100
    // Dashes, quotation marks and the ellipsis are as wide as a Chinese character in Chinese fonts.
    case "\u{2010}"..."\u{2027}": 100
    // Emoji and signs are wider than a Chinese character in many fonts.
    case "\u{2000}"...: DisplayWidth.columns(of: scalar) == 2 ? 100 : DisplayWidth.columns(of: scalar) * 125
    default: DisplayWidth.columns(of: scalar) * 75
    }
  }

  /// Cut with an ellipsis where it would take more than so many pixels.
  public static func shortened(_ text: String, to width: Int, _ size: Drawing.Size = .label) -> String {
    let text = line(text)
    guard Self.width(of: text, size) > width else { return text }
    var kept = ""
    var taken = Self.width(of: "…", size)
    for character in text {
      taken += Self.width(of: String(character), size)
      if taken > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Broken into at most so many lines of so many pixels, the last one shortened.
  public static func wrapped(_ text: String, to width: Int, lines most: Int, _ size: Drawing.Size = .label) -> [String]
  {
    var lines: [String] = []
    var rest = line(text)[...]
    while lines.count + 1 < most, Self.width(of: String(rest), size) > width {
      var taken = 0
      var end =
        rest.indices.first { index in
          taken += Self.width(of: String(rest[index]), size)
          return taken > width && index > rest.startIndex
        } ?? rest.endIndex
      // A line does not begin with a mark that closes something.
      while end < rest.endIndex, closing.contains(rest[end]), rest.distance(from: rest.startIndex, to: end) > 1 {
        end = rest.index(before: end)
      }
      lines.append(String(rest[..<end]))
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    if !rest.isEmpty || lines.isEmpty { lines.append(shortened(String(rest), to: width, size)) }
    return lines
  }

  private static let closing: Set<Character> = [
    "）", "》", "」", "』", "】", "”", "’", "，", "。", "、", "；", "：", "！", "？", ")", "]",
  ]

  /// A picture knows no line breaks and no tabs.
  private static func line(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension Drawing.Size {
  /// The height of the font.
  var pixels: Int {
    switch self {
    case .note: 11
    case .label: 13
    case .title: 15
    }
  }
}

extension Drawing {
  /// The room that a text takes around its base line.
  static func box(of text: String, at point: Point, _ style: TextStyle) -> Box {
    let width = TextMeasure.width(of: text, style.size)
    let height = style.size.pixels
    let x =
      switch style.anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Box(x, point.y - height * 88 / 100, width: width, height: height)
  }
}

extension Drawing {
  /// A text that stays readable where lines run behind it.
  mutating func addOnGround(_ text: String, _ point: Point, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    add(.ground(Self.box(of: text, at: point, style)))
    add(.text(text, point, style))
  }
}

extension Drawing.Box {
  func intersects(_ other: Drawing.Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  func contains(_ other: Drawing.Box) -> Bool {
    x <= other.x && y <= other.y && other.x + other.width <= x + width && other.y + other.height <= y + height
  }
}
