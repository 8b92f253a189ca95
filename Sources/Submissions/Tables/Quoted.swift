/// The user's text inside a message: one line, and not longer than a person reads.
package enum Quoted {
  private static let limit = 40

  package static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let line = scalars.prefix(limit).map { Blanks.isBlank($0) || $0.properties.generalCategory == .control ? " " : $0 }
    let cut = String(String.UnicodeScalarView(line))
    return scalars.count > limit ? cut + "…" : cut
  }
}
