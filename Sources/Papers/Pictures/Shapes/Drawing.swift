/// A picture as shapes on a plane, from which every form of it is made: whole pixels of 1/96 inch, from the top left.
///
/// What is told by colour is told by a pattern or a label, too: papers are printed, copied, and read by the colour-blind.
public struct Drawing: Hashable, Sendable {
  public let width: Int
  public let height: Int
  public private(set) var shapes: [Shape] = []

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  public mutating func add(_ shape: Shape) { shapes.append(shape) }

  public struct Point: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  public struct Box: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(_ x: Int, _ y: Int, width: Int, height: Int) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  public enum Shape: Hashable, Sendable {
    case line(from: Point, to: Point, Stroke)
    case polyline([Point], Stroke)
    /// The hint is shown where the form can, when pointed at.
    case rectangle(Box, Fill, hint: String? = nil)
    case circle(Point, radius: Int, Fill, hint: String? = nil)
    /// A white ground without an edge, for a text that lines would run through.
    case ground(Box)
    /// The point lies on the base line.
    case text(String, Point, TextStyle)
  }

  public enum Stroke: Hashable, Sendable {
    case thin
    case bold
    case dashed
    case grid
  }

  public enum Fill: Hashable, Sendable {
    case solid
    case light
    case pale
    case white
    case hatched
    case dotted
  }

  public struct TextStyle: Hashable, Sendable {
    public var anchor: Anchor
    public var size: Size
    public var isBold: Bool
    /// On a dark shape.
    public var isWhite: Bool

    public init(_ anchor: Anchor = .start, size: Size = .label, isBold: Bool = false, isWhite: Bool = false) {
      self.anchor = anchor
      self.size = size
      self.isBold = isBold
      self.isWhite = isWhite
    }
  }

  public enum Anchor: Hashable, Sendable {
    case start
    case middle
    case end
  }

  public enum Size: Hashable, Sendable {
    case note
    case label
    case title
  }
}
