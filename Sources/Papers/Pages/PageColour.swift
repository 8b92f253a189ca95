/// The colours of pages, each for light and for dark surroundings. Paper is always light.
public enum PageColour: String, Hashable, Sendable, CaseIterable {
  case ground
  /// Below header rows and summaries.
  case raised
  case ink
  /// What matters less.
  case muted
  /// Edges of cells and boxes.
  case edge
  /// Links, buttons and what is marked.
  case accent
  case error
  case warning
  case good
  /// 【待补充：…】
  case open
  case openGround = "open-ground"
  // Of pictures.
  case drawingText = "drawing-text"
  case drawingLine = "drawing-line"
  case drawingGrid = "drawing-grid"
  case drawingSolid = "drawing-solid"
  case drawingLight = "drawing-light"
  case drawingPale = "drawing-pale"
  case drawingWhite = "drawing-white"
  case drawingHatching = "drawing-hatching"
  case drawingDots = "drawing-dots"

  public var light: String {
    switch self {
    case .ground: "#ffffff"
    case .raised: "#eef2f6"
    case .ink: "#1c2733"
    case .muted: "#4a5866"
    case .edge: "#9aa8b5"
    case .accent: "#1f4e79"
    case .error: "#a3160c"
    case .warning: "#8a4300"
    case .good: "#1a6334"
    case .open: "#5c3b00"
    case .openGround: "#fff1c9"
    case .drawingText, .drawingLine, .drawingGrid, .drawingSolid, .drawingLight, .drawingPale, .drawingWhite,
      .drawingHatching, .drawingDots:
      ink?.hex ?? "#000000"
    }
  }

  public var dark: String {
    switch self {
    case .ground: "#14191f"
    case .raised: "#212a33"
    case .ink: "#e7ecf1"
    case .muted: "#b3bfca"
    case .edge: "#566572"
    case .accent: "#93c5f2"
    case .error: "#ff9d92"
    case .warning: "#f5b66b"
    case .good: "#8fd6a5"
    case .open: "#ffe3a0"
    case .openGround: "#4a3908"
    case .drawingText: "#e7ecf1"
    case .drawingLine: "#a9b8c6"
    case .drawingGrid: "#3c4853"
    case .drawingSolid: "#6fa8dc"
    case .drawingLight: "#2f4f6e"
    case .drawingPale: "#222d38"
    case .drawingWhite: "#14191f"
    case .drawingHatching: "#f0a35e"
    case .drawingDots: "#6fa8dc"
    }
  }

  /// The colour of pictures that it stands for.
  private var ink: Ink? {
    switch self {
    case .drawingText: .text
    case .drawingLine: .line
    case .drawingGrid: .grid
    case .drawingSolid: .solid
    case .drawingLight: .light
    case .drawingPale: .pale
    case .drawingWhite: .white
    case .drawingHatching: .hatching
    case .drawingDots: .dots
    default: nil
    }
  }

  /// Texts and the grounds they stand on; each pair has a contrast of 4.5 to 1 at least.
  public static let textPairs: [(text: PageColour, ground: PageColour)] = [
    (.ink, .ground), (.ink, .raised), (.muted, .ground), (.muted, .raised), (.accent, .ground), (.accent, .raised),
    (.error, .ground), (.error, .raised), (.warning, .ground), (.warning, .raised), (.good, .ground), (.good, .raised),
    (.open, .openGround), (.ground, .accent), (.drawingText, .drawingWhite), (.drawingWhite, .drawingSolid),
  ]

  /// The declarations for both; dark only on screens, by the system's wish or by the button of the page.
  static let style: String = {
    let light = allCases.map { "--\($0.rawValue):\($0.light)" }.joined(separator: ";")
    let dark = allCases.map { "--\($0.rawValue):\($0.dark)" }.joined(separator: ";")
    let drawings = allCases.compactMap { colour in
      colour.ink.map { ink in
        "svg [fill=\"\(ink.hex)\"],svg[fill=\"\(ink.hex)\"]{fill:var(--\(colour.rawValue))}"
          + "svg [stroke=\"\(ink.hex)\"]{stroke:var(--\(colour.rawValue))}"
      }
    }
    return """
      :root{color-scheme:light;\(light)}
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;\(dark)}}
      @media screen{:root[data-theme=dark]{color-scheme:dark;\(dark)}}
      \(drawings.joined(separator: "\n"))

      """
  }()
}
