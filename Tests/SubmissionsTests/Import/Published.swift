import OfficeFiles

/// Published documents and cases that lie beside the repository, where they are at hand, and what is written down of them.
enum Published {
  /// `shared/NAME` beside one of the folders above this file.
  static func folder(_ name: String) -> String? {
    var folder = thisFolder
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let candidate = folder + "/shared/" + name
      if (try? Folder.names(in: candidate)) != nil { return candidate }
    }
    return nil
  }

  /// The lines of a file below `Fixtures`, without remarks.
  static func lines(ofFixture name: String) throws -> [String] {
    let text = try TextDecoding.decode(try FileReader.read(thisFolder + "/Fixtures/" + name)).text
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  private static var thisFolder: String {
    let path = #filePath
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
  }
}
