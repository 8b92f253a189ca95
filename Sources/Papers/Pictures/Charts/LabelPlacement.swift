/// Finds room for names beside points: none lies on another name, on a point or outside of the plane.
struct LabelPlacement {
  private let plane: Drawing.Box
  private let points: [Drawing.Point]
  private var taken: [Drawing.Box] = []

  /// Longer names are cut off, so that one of them cannot take the whole width.
  private static let widest = 180

  init(in plane: Drawing.Box, around points: [Drawing.Point]) {
    self.plane = plane
    self.points = points
  }

  /// Where there is no room, the name is left out.
  mutating func place(_ name: String, beside point: Drawing.Point, on drawing: inout Drawing) {
    let text = TextMeasure.shortened(name, to: Self.widest, .note)
    for (dx, dy, anchor) in Self.places {
      let style = Drawing.TextStyle(anchor, size: .note)
      let place = Drawing.Point(point.x + dx, point.y + dy)
      let box = Drawing.box(of: text, at: place, style)
      guard plane.contains(box), !taken.contains(where: box.intersects), !points.contains(where: box.covers) else {
        continue
      }
      taken.append(box)
      return drawing.addOnGround(text, place, style)
    }
  }

  /// Right, left, above, below, then further off, so that it is still clear whose name it is.
  private static let places: [(Int, Int, Drawing.Anchor)] = [
    (9, 4, .start), (-9, 4, .end), (0, -9, .middle), (0, 17, .middle),
    (8, -8, .start), (8, 16, .start), (-8, -8, .end), (-8, 16, .end),
    (0, -22, .middle), (0, 30, .middle), (12, -20, .start), (12, 28, .start), (-12, -20, .end), (-12, 28, .end),
  ]
}

extension Drawing.Box {
  /// The dot of a point would be covered.
  fileprivate func covers(_ point: Drawing.Point) -> Bool {
    intersects(Drawing.Box(point.x - 5, point.y - 5, width: 10, height: 10))
  }
}
