import Papers

/// A picture of an answer: for a page, and as a file of its own. No colour is needed to read it.
public struct AnswerPicture: Hashable, Sendable {
  /// The name of its file, without the ending.
  public let name: String
  public let figure: PaperFigure

  init(name: String, caption: String, description: String, drawing: Drawing) {
    self.name = name
    figure = PaperFigure(caption: caption, description: description, drawing: drawing)
  }

  /// The whole `<svg>` element.
  public var svg: String { figure.drawing.svg(title: figure.caption, description: figure.description) }
}
