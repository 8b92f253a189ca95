extension Drawing {
  /// The picture as an Enhanced Metafile, which every Word and WPS shows and prints sharply, also where they know no SVG.
  ///
  /// The shapes are those of the SVG. Hints are not part of it.
  public var emf: [UInt8] {
    var file = Metafile(self)
    for shape in shapes { file.draw(shape) }
    return file.finished()
  }
}

/// An Enhanced Metafile as it is written. Its unit is a tenth of a pixel, so that programs round nothing visible.
private struct Metafile {
  private var records = MetafileRecords()
  /// Pens, brushes and fonts that have been made, by their handles from 1 on.
  private var handles: [Tool: UInt32] = [:]
  private var selected: [Tool.Kind: UInt32] = [:]
  private var alignment: UInt32?
  private var textColour: UInt32?

  private static let unitsPerPixel = 10

  init(_ drawing: Drawing) {
    let (width, height) = (drawing.width, drawing.height)
    // The reference device has 96 pixels an inch: 9600 on 2540 mm.
    let frame = [width, height].map { number($0 * 2540 / 96) }
    records.add(
      .header,
      [0, 0, number(width - 1), number(height - 1), 0, 0] + frame + [0x464D_4520, 0x10000, 0, 0, 0, 0, 0, 0]
        + [9600, 9600, 2540, 2540, 0, 0, 0, 2_540_000, 2_540_000]
    )
    records.add(.backgroundMode, [1])
    records.add(.mapMode, [8])
    records.add(.windowOrigin, [0, 0])
    records.add(.windowExtent, [scaled(width), scaled(height)])
    records.add(.viewportOrigin, [0, 0])
    records.add(.viewportExtent, [number(width), number(height)])
  }

  mutating func draw(_ shape: Drawing.Shape) {
    switch shape {
    case .line(let from, let to, let stroke): drawLine([from, to], stroke)
    case .polyline(let points, let stroke): drawLine(points, stroke)
    case .rectangle(let box, let fill, _):
      guard box.width > 0, box.height > 0 else { return }
      select(.pen(.line, tenths: 5, isDashed: false))
      select(.brush(fill.ink))
      records.add(.rectangle, corners(box))
      if let texture = Texture(fill, in: box) { draw(texture) }
    case .ground(let box):
      select(.noPen)
      select(.brush(.white))
      records.add(.rectangle, corners(box))
    case .circle(let centre, let radius, let fill, _):
      select(.pen(.line, tenths: 5, isDashed: false))
      select(.brush(fill.ink))
      let box = Drawing.Box(centre.x - radius, centre.y - radius, width: 2 * radius, height: 2 * radius)
      records.add(.ellipse, corners(box))
    case .text(let text, let point, let style): write(text, at: point, style)
    }
  }

  mutating func finished() -> [UInt8] {
    records.add(.endOfFile, [0, 16, 20])
    records.set(UInt32(records.bytes.count), at: 48)
    records.set(UInt32(records.count), at: 52)
    // Handles, of 16 bits: all that were made and one that stands for the file.
    records.set(UInt32(handles.count + 1), at: 56)
    return records.bytes
  }

  private mutating func drawLine(_ points: [Drawing.Point], _ stroke: Drawing.Stroke) {
    guard points.count > 1 else { return }
    select(.pen(stroke.ink, tenths: stroke.tenths, isDashed: stroke == .dashed))
    records.add(.polyline, noBounds + [number(points.count)] + points.flatMap { [scaled($0.x), scaled($0.y)] })
  }

  private mutating func draw(_ texture: Texture) {
    guard !texture.strokes.isEmpty else { return }
    select(.pen(texture.ink, tenths: texture.tenths, isDashed: false))
    let count = texture.strokes.count
    let points = texture.strokes.flatMap { [scaled($0.from.x), scaled($0.from.y), scaled($0.to.x), scaled($0.to.y)] }
    records.add(
      .polyPolyline,
      noBounds + [number(count), number(2 * count)] + Array(repeating: 2, count: count) + points
    )
  }

  private mutating func write(_ text: String, at point: Drawing.Point, _ style: Drawing.TextStyle) {
    let font = style.size.pixels * Self.unitsPerPixel
    let text = MetafileText(text, font: font)
    guard !text.units.isEmpty else { return }
    select(.font(pixels: style.size.pixels, isBold: style.isBold))
    let colour = (style.isWhite ? Ink.white : .text).colorref
    if textColour != colour { records.add(.textColour, [colour]) }
    textColour = colour
    let alignment = Self.alignment(style.anchor)
    if self.alignment != alignment { records.add(.textAlignment, [alignment]) }
    self.alignment = alignment
    let count = text.units.count
    let padded = (2 * count + 3) / 4 * 4
    // Bounds, advanced mode, scales of 1, then where, how many units, and where in the record they and the advances are.
    records.add(
      .textOut,
      noBounds + [2, 0x3F80_0000, 0x3F80_0000, scaled(point.x), scaled(point.y), number(count), 76, 0] + noBounds
        + [number(76 + padded)],
      text.units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
      then: text.advances.map(number)
    )
  }

  /// On the base line, and at its start, middle or end.
  private static func alignment(_ anchor: Drawing.Anchor) -> UInt32 {
    switch anchor {
    case .start: 24
    case .middle: 24 | 6
    case .end: 24 | 2
    }
  }

  private mutating func select(_ tool: Tool) {
    let handle = tool == .noPen ? 0x8000_0008 : handles[tool] ?? make(tool)
    guard selected[tool.kind] != handle else { return }
    records.add(.selectObject, [handle])
    selected[tool.kind] = handle
  }

  private mutating func make(_ tool: Tool) -> UInt32 {
    let handle = UInt32(handles.count + 1)
    handles[tool] = handle
    switch tool {
    case .noPen: break
    case .pen(let ink, let tenths, let isDashed):
      // Geometric, with flat ends; its width scales with the picture.
      let style: UInt32 = 0x10000 | 0x200 | (isDashed ? 1 : 0)
      records.add(.createPen, [handle, 0, 0, 0, 0, style, number(tenths), 0, ink.colorref, 0, 0])
    case .brush(let ink): records.add(.createBrush, [handle, 0, ink.colorref, 0])
    case .font(let pixels, let isBold):
      let height = number(-pixels * Self.unitsPerPixel)
      // Of the Chinese character set; its name takes 32 units, and what follows is not used.
      let face = Array("宋体".utf16) + Array(repeating: 0, count: 30)
      records.add(
        .createFont,
        [handle, height, 0, 0, 0, isBold ? 700 : 400, UInt32(134) << 24, 0],
        face.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + Array(repeating: 0, count: 228)
      )
    }
    return handle
  }

  private func corners(_ box: Drawing.Box) -> [UInt32] {
    [scaled(box.x), scaled(box.y), scaled(box.x + box.width), scaled(box.y + box.height)]
  }

  /// Readers find the bounds of a record themselves.
  private var noBounds: [UInt32] { [0, 0, UInt32.max, UInt32.max] }

  private func scaled(_ pixels: Int) -> UInt32 { number(pixels * Self.unitsPerPixel) }

  private func number(_ value: Int) -> UInt32 { UInt32(bitPattern: Int32(clamping: value)) }

  /// What is drawn with; made once, then selected by its handle.
  private enum Tool: Hashable {
    case pen(Ink, tenths: Int, isDashed: Bool)
    /// One of the stock, which need not be made.
    case noPen
    case brush(Ink)
    case font(pixels: Int, isBold: Bool)

    enum Kind { case pen, brush, font }

    var kind: Kind {
      switch self {
      case .pen, .noPen: .pen
      case .brush: .brush
      case .font: .font
      }
    }
  }
}
