/// The type areas of a template: how wide tables may become.
struct TemplateAreas {
  private var ends: [(position: Int, area: TypeArea)] = []

  init(_ bytes: [UInt8]) {
    var size: (width: Int, height: Int)?
    for tag in MarkupTags(bytes[...]) where tag.form != .end {
      if bytes.isNamed("w:pgSz", tag) {
        size = Self.number("w:w", bytes, tag).flatMap { width in Self.number("w:h", bytes, tag).map { (width, $0) } }
      } else if bytes.isNamed("w:pgMar", tag), let page = size {
        let margins = ["w:left", "w:right", "w:top", "w:bottom"].map { abs(Self.number($0, bytes, tag) ?? 1440) }
        let width = max(2000, page.width - margins[0] - margins[1])
        let height = max(2000, page.height - margins[2] - margins[3])
        ends.append((tag.range.lowerBound, TypeArea(page: .portrait, width: width, height: height)))
        size = nil
      }
    }
  }

  /// The area around a place: a section is described at its end.
  func area(at position: Int, isInTable: Bool) -> TypeArea {
    let area = (ends.first { $0.position > position } ?? ends.last)?.area ?? PageLayout.portrait.area
    // Cells leave something to their lines and margins.
    return isInTable ? TypeArea(page: area.page, width: max(1000, area.width - 400), height: area.height) : area
  }

  private static func number(_ name: String, _ bytes: [UInt8], _ tag: MarkupTags.Tag) -> Int? {
    bytes.attribute(name, of: tag).flatMap { Int($0) }.flatMap { (-31_680...31_680).contains($0) ? $0 : nil }
  }
}
