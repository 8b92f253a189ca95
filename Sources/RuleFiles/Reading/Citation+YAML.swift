import YAMLFiles

extension Citation {
  /// - Returns: `nil` when what a citation must state is missing or of a wrong shape.
  init?(_ node: YAMLNode) {
    guard let document = node[.document]?.text,
      let certainty = node[.certainty]?.text.flatMap(Certainty.init(rawValue:))
    else { return nil }
    self.init(document: document, article: node[.article]?.text, certainty: certainty, note: node[.note]?.text)
  }
}
