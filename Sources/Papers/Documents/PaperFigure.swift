/// A picture in a paper.
public struct PaperFigure: Hashable, Sendable {
  public var caption: String
  /// What it shows, in words, for those who cannot see it.
  public var description: String
  public var drawing: Drawing

  public init(caption: String, description: String, drawing: Drawing) {
    self.caption = caption
    self.description = description
    self.drawing = drawing
  }
}
