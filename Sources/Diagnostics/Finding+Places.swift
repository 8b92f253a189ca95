extension Finding {
  /// The same finding with its places, and those of its notes, told in another way: from another folder, for example.
  public func mapPlaces(_ transform: (SourcePlace) -> SourcePlace) -> Finding {
    Finding(
      code: code,
      severity: severity,
      place: place.map(transform),
      message: message,
      help: help,
      notes: notes.map { Note(place: $0.place.map(transform), message: $0.message) },
      excerpt: excerpt
    )
  }
}

extension SourcePlace {
  /// The same place in a file that is called otherwise.
  public func inFile(_ file: String) -> SourcePlace {
    SourcePlace(file: file, in: area, line: line, column: column, length: length)
  }
}
