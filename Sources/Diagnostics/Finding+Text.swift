extension Finding {
  /// The finding as a compiler would print it: place, severity and code, the offending line with a caret below it,
  /// other places, and what to do.
  ///
  /// - Parameter excerptWidth: columns of the excerpt that are shown at most; a longer line is cut around the caret.
  public func text(in language: Language, style: TextStyle = .plain, excerptWidth: Int = 100) -> String {
    let label = "\(severity.rawValue)[\(code)]"
    var lines = [
      (place.map { $0.text(in: language) + ": " } ?? "") + style.apply(severity, to: label) + ": "
        + message.text(in: language)
    ]
    if let excerpt, let place, let line = place.line {
      lines += Excerpt(line: excerpt, number: line, place: place, width: excerptWidth).lines
    }
    for note in notes {
      lines.append(
        (note.place.map { $0.text(in: language) + ": " } ?? "") + Self.noteLabel.text(in: language)
          + note.message.text(in: language)
      )
    }
    if let help { lines.append(Self.helpLabel.text(in: language) + help.text(in: language)) }
    return lines.joined(separator: "\n")
  }

  private static let noteLabel = Wording(zh: "另见：", en: "note: ")
  private static let helpLabel = Wording(zh: "建议：", en: "help: ")
}

/// Whether colour may be used; only a terminal without NO_COLOR gets it.
public enum TextStyle: Sendable {
  case plain
  case coloured

  func apply(_ severity: Severity, to text: String) -> String {
    guard self == .coloured else { return text }
    let colour =
      switch severity {
      case .info: "36"
      case .warning: "33"
      case .error: "31"
      }
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }
}

/// A line of the user's file with a caret under the place that is meant, aligned by display width.
private struct Excerpt {
  let line: String
  let number: Int
  let place: SourcePlace
  let width: Int

  var lines: [String] {
    let scalars = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }
    guard let column = place.column else { return [gutter(String(number)) + text(of: fitting(scalars[...], width))] }
    let start = min(max(0, column - 1), scalars.count)
    // A very long line is shown from a little before the caret.
    let lead = fitting(scalars[..<start].reversed(), width / 2).count
    let before = scalars[(start - lead)..<start]
    let indent = columns(of: before)
    let rest = fitting(scalars[start...], width - indent)
    let carets = max(1, columns(of: rest.prefix(place.length)))
    let caret = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: carets - 1)
    return [gutter(String(number)) + text(of: before + rest), gutter("") + caret]
  }

  private func gutter(_ number: String) -> String {
    String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
  }

  /// The first scalars that take at most so many columns.
  private func fitting<Scalars: Collection<Unicode.Scalar>>(_ scalars: Scalars, _ limit: Int) -> Scalars.SubSequence {
    var used = 0
    return scalars.prefix { scalar in
      used += DisplayWidth.columns(of: scalar)
      return used <= limit
    }
  }

  private func columns(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }

  /// Without what a terminal would obey instead of showing it.
  private func text(of scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.filter { ![.control, .format].contains($0.properties.generalCategory) })
    return String(text)
  }
}
