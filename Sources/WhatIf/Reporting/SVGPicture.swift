/// A picture that stands for itself: nothing is loaded, and no colour is needed to read it.
public struct SVGPicture: Hashable, Sendable {
  /// The name of its file, without the ending.
  public let name: String
  /// What it shows, for those who cannot see it, too.
  public let title: String
  /// The whole `<svg>` element.
  public let markup: String
}
