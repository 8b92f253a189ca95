extension Drawing {
  /// The picture as one `<svg>` element that stands for itself, in a page, in a file and in a Word document.
  ///
  /// It has no ids and no patterns, so any number of pictures share a page.
  /// - Parameters:
  ///   - title: what is said of it first.
  ///   - description: what it shows, for those who cannot see it.
  public func svg(title: String, description: String) -> String {
    svgMarkup(title: title, description: description).string
  }

  /// The same, for a page that is being written.
  public func svgMarkup(title: String, description: String) -> Markup {
    var markup = Markup(capacity: 1000 + 120 * shapes.count)
    markup.raw(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" aria-label="
      """
    )
    markup.text(description.isEmpty ? title : "\(title)：\(description)")
    markup.raw("\" font-family=\"\(Self.fonts)\" font-size=\"\(Size.label.pixels)\" fill=\"\(Ink.text.hex)\">\n<title>")
    markup.text(title)
    markup.raw("</title>\n<desc>")
    markup.text(description)
    markup.raw("</desc>\n")
    for shape in shapes { markup.draw(shape) }
    markup.raw("</svg>\n")
    return markup
  }

  /// By the names that systems have them under: those of Windows, macOS and Linux.
  private static let fonts = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',SimSun,sans-serif"
}

extension Markup {
  fileprivate mutating func draw(_ shape: Drawing.Shape) {
    switch shape {
    case .line(let from, let to, let stroke):
      raw("<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\"")
      draw(stroke)
      raw("/>\n")
    case .polyline(let points, let stroke):
      raw("<polyline fill=\"none\" points=\"")
      raw(points.map { "\($0.x),\($0.y)" }.joined(separator: " "))
      raw("\"")
      draw(stroke)
      raw("/>\n")
    case .rectangle(let box, let fill, let hint):
      guard box.width > 0, box.height > 0 else { return }
      raw("<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\"")
      draw(fill)
      close("rect", hint)
      if let texture = Texture(fill, in: box) { draw(texture) }
    case .ground(let box):
      raw(
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" fill=\"\(Ink.white.hex)\"/>\n"
      )
    case .circle(let centre, let radius, let fill, let hint):
      raw("<circle cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\"")
      draw(fill)
      close("circle", hint)
    case .text(let content, let point, let style):
      raw("<text x=\"\(point.x)\" y=\"\(point.y)\"")
      switch style.anchor {
      case .start: break
      case .middle: raw(" text-anchor=\"middle\"")
      case .end: raw(" text-anchor=\"end\"")
      }
      if style.size != .label { raw(" font-size=\"\(style.size.pixels)\"") }
      if style.isBold { raw(" font-weight=\"bold\"") }
      if style.isWhite { raw(" fill=\"\(Ink.white.hex)\"") }
      raw(">")
      text(content)
      raw("</text>\n")
    }
  }

  private mutating func draw(_ stroke: Drawing.Stroke) {
    raw(" stroke=\"\(stroke.ink.hex)\"")
    if stroke == .bold { raw(" stroke-width=\"2\"") }
    if stroke == .dashed { raw(" stroke-dasharray=\"4 3\"") }
  }

  private mutating func draw(_ fill: Drawing.Fill) {
    raw(" fill=\"\(fill.ink.hex)\" stroke=\"\(Ink.line.hex)\" stroke-width=\"0.5\"")
  }

  private mutating func draw(_ texture: Texture) {
    raw(
      "<path fill=\"none\" stroke=\"\(texture.ink.hex)\" stroke-width=\"\(texture.tenths / 10).\(texture.tenths % 10)\""
    )
    raw(" pointer-events=\"none\" d=\"")
    for stroke in texture.strokes {
      raw("M\(stroke.from.x) \(stroke.from.y)L\(stroke.to.x) \(stroke.to.y)")
    }
    raw("\"/>\n")
  }

  private mutating func close(_ element: String, _ hint: String?) {
    guard let hint else { return raw("/>\n") }
    raw("><title>")
    text(hint)
    raw("</title></\(element)>\n")
  }
}
