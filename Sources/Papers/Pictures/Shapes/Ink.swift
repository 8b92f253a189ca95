/// The colours of pictures: blues and one orange that differ for the colour-blind and, by their brightness, on a grey copy.
enum Ink: UInt32, CaseIterable {
  case text = 0x1C2733
  case line = 0x33475B
  case grid = 0xB8C4CF
  case solid = 0x1F4E79
  case light = 0xA9C4DE
  case pale = 0xE6EDF4
  case white = 0xFFFFFF
  /// The lines of hatched and the dots of dotted areas.
  case hatching = 0xA8470B
  case dots = 0x1F4E7A

  /// `#1f4e79`
  var hex: String {
    let digits = String(rawValue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// As Windows writes colours: blue, green, red.
  var colorref: UInt32 { (rawValue & 0xFF) << 16 | rawValue & 0xFF00 | rawValue >> 16 }
}

extension Drawing.Fill {
  /// The colour of the area, below the texture if there is one.
  var ink: Ink {
    switch self {
    case .solid: .solid
    case .light: .light
    case .pale: .pale
    case .white, .hatched, .dotted: .white
    }
  }
}

extension Drawing.Stroke {
  var ink: Ink { self == .grid ? .grid : .line }

  /// In tenths of a pixel.
  var tenths: Int {
    switch self {
    case .thin, .dashed, .grid: 10
    case .bold: 20
    }
  }
}
