import OfficeFiles

/// Texts as they will be read.
enum TextToWrite {
  /// From a sheet: as a reader sees it, without characters that show nothing.
  static func shown(_ text: String) -> String { ShownText.of(cleaned(text)) }

  /// From a text file: without blanks at its ends and NULs, lines ended by line feeds.
  static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0": break
      case "\n" where previous == "\r": break
      case "\r": cleaned.append("\n")
      default: cleaned.append(scalar)
      }
      previous = scalar
    }
    return Blanks.trimmed(String(cleaned))
  }
}
