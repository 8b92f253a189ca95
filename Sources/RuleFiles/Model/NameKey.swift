/// How names of tables are compared with names of rule files, and names of rule files with one another.
public enum NameKey {
  /// Blanks, the points in brackets that forms print behind a category (产出指标(50分)) and a trailing 指标 do not
  /// tell names apart.
  public static func category(_ name: String) -> String {
    if PlainScalars.make(up: name) {
      let bare = PlainScalars.withoutBlanks(name.unicodeScalars.prefix { $0 != "(" && $0 != "（" })
      let isSuffixed = bare.count > 2 && bare.suffix(2).elementsEqual(suffix.unicodeScalars)
      return String(isSuffixed ? bare.dropLast(2) : bare)
    }
    let bare = plain(name).prefix { !"(（".contains($0) }
    let stem = bare.hasSuffix(suffix) && bare.count > 2 ? bare.dropLast(2) : bare
    return String(stem)
  }

  /// Blanks do not tell indicators apart, nor does a number before them: 指标1：开放天数, 1.开放天数.
  public static func indicator(_ name: String) -> String {
    let plain = plain(name)
    // Most names begin with a word.
    if let first = plain.unicodeScalars.first, PlainScalars.isIdeograph(first), first != "指", first != "标" {
      return plain
    }
    let unnumbered = plain.unicodeScalars.drop(while: isNumbering)
    guard let mark = unnumbered.first, isNumberEnd(mark), unnumbered.count > 1 else { return plain }
    return String(unnumbered.dropFirst())
  }

  private static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "指", "标", "0"..."9": true
    default: false
    }
  }

  private static func isNumberEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", ".", "、", "．": true
    default: false
    }
  }

  /// Blanks and punctuation do not tell words apart.
  public static func word(_ text: String) -> String {
    if PlainScalars.make(up: text) { return PlainScalars.without(text) { PlainScalars.isBlank($0) || isMark($0) } }
    return text.filter { !$0.isWhitespace && !"。，,.；;、“”\"".contains($0) }
  }

  private static let suffix = "指标"

  private static func plain(_ name: String) -> String {
    PlainScalars.make(up: name)
      ? PlainScalars.without(name, PlainScalars.isBlank) : name.filter { !$0.isWhitespace }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "，", ",", ".", "；", ";", "、", "“", "”", "\"": true
    default: false
    }
  }
}

/// Scalars that are letters of their own wherever they stand, as all are in most names. What is made up of them alone
/// can be taken apart scalar by scalar, which is far quicker than letter by letter.
private enum PlainScalars {
  static func make(up text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      // ASCII but for the line ends, dashes and quotes, Chinese punctuation and characters, full-width signs.
      case 0x20...0x7E, 0x2010...0x2027, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
      default: false
      }
    }
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  /// The only blanks among them.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }

  static func without(_ text: String, _ isLeftOut: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isLeftOut) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isLeftOut(scalar) { kept.append(scalar) }
    return String(kept)
  }

  static func withoutBlanks(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    scalars.contains(where: isBlank) ? without(String(scalars), isBlank)[...].unicodeScalars : scalars
  }
}
