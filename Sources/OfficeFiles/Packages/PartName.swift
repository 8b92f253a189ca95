/// Names of parts: paths inside the package, with slashes and without one at the beginning.
enum PartName {
  /// `xl/workbook.xml` → `xl`, `a.xml` → ``
  static func folder(of part: String) -> String {
    part.utf8.lastIndex(of: slash).map { String(part[..<$0]) } ?? ""
  }

  /// `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`
  static func relationships(of part: String) -> String {
    let folder = folder(of: part)
    let file = folder.isEmpty ? part : String(part.utf8.dropFirst(folder.utf8.count + 1)) ?? part
    return (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
  }

  /// What a reference in `folder` leads to: absolute, or relative to the folder. It cannot lead out of the package.
  static func resolve(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.utf8.split(separator: slash).compactMap { String($0) }
    for step in target.utf8.split(whereSeparator: { $0 == slash || $0 == UInt8(ascii: "\\") }) {
      switch String(step) {
      case nil, ".": break
      case "..": _ = steps.popLast()
      case let name?: steps.append(name)
      }
    }
    return steps.joined(separator: "/")
  }

  private static let slash = UInt8(ascii: "/")
}
