import Diagnostics

extension Statistics {
  var json: JSONValue {
    [
      "min": .number(FigureText.exact(minimum)),
      "lower-quartile": .number(FigureText.exact(lowerQuartile)),
      "median": .number(FigureText.exact(median)),
      "upper-quartile": .number(FigureText.exact(upperQuartile)),
      "max": .number(FigureText.exact(maximum)),
    ]
  }
}

extension Measurement {
  var json: JSONValue {
    [
      "name": .string(name),
      "unit": .string(unit.rawValue),
      "values": statistics.json,
      "per-second": throughput.map { .number(FigureText.exact($0.perSecond)) } ?? .null,
      "of": .optional(throughput?.what),
    ]
  }
}
