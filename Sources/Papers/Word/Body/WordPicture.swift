/// A picture in the text, with a description for those who cannot see it.
struct WordPicture {
  private let figure: PaperFigure
  private let number: Int
  private let parts: PictureParts
  /// In units of 1/914400 inch, of which a pixel has 9525.
  private let width: Int
  private let height: Int

  init(_ figure: PaperFigure, number: Int, parts: PictureParts) {
    self.figure = figure
    self.number = number
    self.parts = parts
    let size = (width: max(1, figure.drawing.width) * 9525, height: max(1, figure.drawing.height) * 9525)
    // Not wider than the type area, and its caption goes on the same page.
    let room = (
      width: PageLayout.portrait.width * 635, height: (PageLayout.portrait.height - 2 * PageLayout.line) * 635
    )
    if size.width <= room.width, size.height <= room.height {
      (width, height) = size
    } else if size.width * room.height >= size.height * room.width {
      (width, height) = (room.width, max(1, size.height * room.width / size.width))
    } else {
      (width, height) = (max(1, size.width * room.height / size.height), room.height)
    }
  }

  func write(to markup: inout WordMarkup) {
    markup.raw(composed: "<w:r><w:drawing><wp:inline" + Self.namespaces)
    markup.raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
    markup.raw(
      composed: "<wp:extent cx=\"\(width)\" cy=\"\(height)\"/><wp:docPr id=\"\(number)\" name=\"图\(number)\" descr=\""
    )
    markup.escaped(figure.description)
    markup.raw("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>")
    markup.raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>")
    markup.raw(composed: "<pic:nvPicPr><pic:cNvPr id=\"\(number)\" name=\"图\(number)\"/><pic:cNvPicPr/></pic:nvPicPr>")
    markup.raw(composed: "<pic:blipFill><a:blip r:embed=\"\(parts.reference(PictureParts.emf))\"><a:extLst>")
    markup.raw("<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip")
    markup.raw(" xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"")
    markup.raw(composed: " r:embed=\"\(parts.reference(PictureParts.svg))\"/></a:ext></a:extLst></a:blip>")
    markup.raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
    markup.raw(
      composed: "<a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
    )
    markup.raw("</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
  }

  /// Declared on every picture, since it may stand in a file that does not know them.
  private static let namespaces =
    " xmlns:r=\"\(PartText.references)\""
    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
}
