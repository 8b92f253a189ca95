/// The hatching or the dots of an area as strokes of their own: patterns of fills come out differently in every program,
/// and in none at all in some; strokes are the same everywhere and stay fine on paper.
struct Texture {
  let ink: Ink
  let strokes: [(from: Drawing.Point, to: Drawing.Point)]
  /// The width of the strokes in tenths of a pixel.
  let tenths: Int

  /// - Returns: `nil` for a fill without a texture.
  init?(_ fill: Drawing.Fill, in box: Drawing.Box) {
    guard box.width > 0, box.height > 0 else { return nil }
    switch fill {
    case .hatched: (ink, strokes, tenths) = (.hatching, Self.hatching(box), 15)
    case .dotted: (ink, strokes, tenths) = (.dots, Self.dots(box), 20)
    default: return nil
    }
  }

  private static let pitch = 6

  /// Lines from the lower left to the upper right, at places that do not depend on the box.
  private static func hatching(_ box: Drawing.Box) -> [(from: Drawing.Point, to: Drawing.Point)] {
    let first = (box.x + box.y) / pitch + 1
    let last = (box.x + box.width + box.y + box.height - 1) / pitch
    guard first <= last else { return [] }
    return (first...last).map { index in
      let sum = index * pitch
      let left = max(box.x, sum - box.y - box.height)
      let right = min(box.x + box.width, sum - box.y)
      return (Drawing.Point(left, sum - left), Drawing.Point(right, sum - right))
    }
  }

  private static func dots(_ box: Drawing.Box) -> [(from: Drawing.Point, to: Drawing.Point)] {
    stride(from: box.y + 3, to: box.y + box.height - 1, by: pitch).flatMap { y in
      stride(from: box.x + 2, to: box.x + box.width - 2, by: pitch).map { x in
        (Drawing.Point(x, y), Drawing.Point(x + 2, y))
      }
    }
  }
}
