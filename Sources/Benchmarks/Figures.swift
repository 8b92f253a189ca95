/// The figures of one case over its runs.
struct Figures {
  let name: String
  let unit: String
  private let sorted: [Double]

  init(_ name: String, unit: String, _ values: [Double]) {
    self.name = name
    self.unit = unit
    sorted = values.sorted()
  }

  var minimum: Double { sorted.first ?? 0 }
  var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }
  var maximum: Double { sorted.last ?? 0 }

  /// `name   median  (minimum … maximum) unit`
  var line: String {
    let label = name + String(repeating: " ", count: max(1, 44 - name.count))
    return "\(label)\(Self.text(median)) \(unit)   (\(Self.text(minimum)) … \(Self.text(maximum)))"
  }

  private static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let places = String(hundredths % 100)
    return "\(hundredths / 100).\(places.count < 2 ? "0" + places : places)"
  }
}
