/// Names of files made from titles: what no file system takes is replaced, and nothing is longer than they allow.
struct PaperFileName {
  private var taken: Set<String> = []

  /// A name that has not been given yet; letters of either case are one, as they are on Windows.
  ///
  /// - Parameter ending: without the dot.
  mutating func name(_ title: String, _ ending: String) -> String {
    let stem = Self.stem(title)
    var name = "\(stem).\(ending)"
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(stem)（\(number)）.\(ending)"
      number += 1
    }
    return name
  }

  /// In UTF-8; together with a number and an ending below the 255 bytes of most file systems.
  private static let longest = 200

  private static func stem(_ title: String) -> String {
    var stem = ""
    for scalar in title.unicodeScalars {
      let next: Unicode.Scalar =
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": "_"
        case _ where scalar.properties.generalCategory == .control || scalar.properties.isBidiControl: "_"
        default: scalar
        }
      guard stem.utf8.count + String(next).utf8.count <= longest else { break }
      stem.unicodeScalars.append(next)
    }
    // Windows takes neither at the end.
    while let last = stem.last, last == " " || last == "." { stem.removeLast() }
    while let first = stem.first, first == " " || first == "." { stem.removeFirst() }
    return stem.isEmpty ? "自评报告" : stem
  }
}
