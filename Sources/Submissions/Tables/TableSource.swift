import Diagnostics

/// Where a table comes from: what findings call it, and what they can show of it.
struct TableSource {
  let file: String
  private let text: TableText?

  init(_ text: TableText) {
    file = text.file
    self.text = text
  }

  /// A sheet or another table without lines of text.
  init(file: String) {
    self.file = file
    text = nil
  }

  func excerpt(at place: SourcePlace) -> String? { text?.excerpt(at: place) }
}
