/// How a cell looks, and whether it may be changed on a protected sheet.
public struct CellStyle: Hashable, Sendable {
  /// `nil` for the program's general format; `@` for text.
  public var numberFormat: String?
  public var font: Font
  public var fill: RGB?
  public var border: Border
  /// `nil` for black.
  public var borderColour: RGB?
  public var horizontal: HorizontalAlignment
  public var vertical: VerticalAlignment
  public var wraps: Bool
  public var isLocked: Bool

  public init(
    numberFormat: String? = nil,
    font: Font = Font(),
    fill: RGB? = nil,
    border: Border = .none,
    borderColour: RGB? = nil,
    horizontal: HorizontalAlignment = .general,
    vertical: VerticalAlignment = .middle,
    wraps: Bool = false,
    isLocked: Bool = true
  ) {
    self.numberFormat = numberFormat
    self.font = font
    self.fill = fill
    self.border = border
    self.borderColour = borderColour
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.isLocked = isLocked
  }

  public struct Font: Hashable, Sendable {
    public var name: String
    /// In half points.
    public var halfPoints: Int
    public var isBold: Bool
    public var colour: RGB?

    public init(_ name: String = "宋体", halfPoints: Int = 22, isBold: Bool = false, colour: RGB? = nil) {
      self.name = name
      self.halfPoints = halfPoints
      self.isBold = isBold
      self.colour = colour
    }
  }

  /// On all four sides.
  public enum Border: Hashable, Sendable {
    case none
    case hair
    case thin
    case medium
  }

  public enum HorizontalAlignment: Hashable, Sendable {
    /// Numbers right, texts left.
    case general
    case left
    case centre
    case right
  }

  public enum VerticalAlignment: Hashable, Sendable {
    case top
    case middle
  }
}

/// A colour: red, green and blue, two hexadecimal digits each.
public struct RGB: Hashable, Sendable {
  public let value: UInt32

  public init(_ value: UInt32) {
    self.value = value & 0xFF_FFFF
  }
}
