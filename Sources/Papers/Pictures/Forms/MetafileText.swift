import Diagnostics

/// A text of a metafile: its UTF-16 and how far each unit moves on.
///
/// In the songti font (宋体) a Chinese character is as wide as it is high and a Latin one half of that; a little more
/// keeps the letters apart in the fonts that stand in for it.
struct MetafileText {
  private(set) var units: [UInt16] = []
  private(set) var advances: [Int] = []

  /// - Parameter font: the size of the font in units of the file.
  init(_ text: String, font: Int) {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      let width = scalar.isASCII ? font * 11 / 20 : DisplayWidth.columns(of: scalar) * font / 2
      for (index, unit) in String(scalar).utf16.enumerated() {
        units.append(unit)
        advances.append(index == 0 ? width : 0)
      }
    }
  }
}
