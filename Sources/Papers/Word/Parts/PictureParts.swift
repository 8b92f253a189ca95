import OfficeFiles

/// The two forms of a picture in a Word file: SVG for programs that know it, and a metafile for the others.
struct PictureParts {
  static let emf = "emf"
  static let svg = "svg"

  /// 1-based.
  let number: Int
  /// In front of names and references, so that they are none of the file's own.
  var prefix = "image"

  func reference(_ form: String) -> String { "\(prefix)\(number)\(form)" }

  private func target(_ form: String) -> String { "media/\(prefix)\(number).\(form)" }

  var references: [(id: String, kind: String, target: String)] {
    [Self.emf, Self.svg].map { (reference($0), PartText.references + "/image", target($0)) }
  }

  /// - Parameter folder: in which the document stands.
  func parts(of figure: PaperFigure, in folder: String = "word/") -> [ArchivePart] {
    [
      ArchivePart(folder + target(Self.emf), figure.drawing.emf),
      ArchivePart(
        folder + target(Self.svg),
        Array(figure.drawing.svg(title: figure.caption, description: figure.description).utf8)
      ),
    ]
  }
}
