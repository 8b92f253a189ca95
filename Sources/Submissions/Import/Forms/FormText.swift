/// Texts of a form compared by what they say, not by how they are set.
enum FormText {
  /// Whether a text is short and Chinese enough for a label; sheets are full of numbers, for which the rest is too slow.
  static func canBeLabel(_ text: String) -> Bool {
    text.utf8.count <= 120 && text.utf8.contains { $0 >= 0xE3 }
  }

  /// A label without blanks, brackets and punctuation: `资金支出计 划（%）` is `资金支出计划`, `其中：财政    资金` is `财政资金`.
  static func label(_ text: String) -> String {
    var label = HeaderName(text).key
    for prefix in ["其中", "1.", "2.", "3."] where label.hasPrefix(prefix) && label.count > prefix.count {
      label = String(label.dropFirst(prefix.count))
    }
    return label
  }

  /// A name without the blanks that line ends left between Chinese characters: `年度单位面积 物业费`.
  static func name(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if Blanks.isBlank(scalar), let before = result.last, isChinese(before),
        let after = scalars[index...].first(where: { !Blanks.isBlank($0) }), isChinese(after)
      {
        continue
      }
      result.append(scalar == "\n" ? " " : scalar)
    }
    return String(result)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3003, 0x4E00...0x9FFF, 0xFF08...0xFF0C: true
    default: false
    }
  }
}
