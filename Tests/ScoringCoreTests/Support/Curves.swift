import ScoringCore

/// Level stretches that begin at these values (含), the lowest first, and nothing below.
func tiers(_ tiers: [(from: String, rate: String)]) throws -> ScoringCurve {
  var pieces: [CurvePiece] = []
  var lower: CurveEdge?
  var rate = Ratio.zero
  for tier in tiers {
    let at = try ratio(tier.from)
    pieces.append(CurvePiece(from: lower, to: CurveEdge(at, isIncluded: false), rate: rate))
    lower = CurveEdge(at, isIncluded: true)
    rate = try ratio(tier.rate)
  }
  return try ScoringCurve(pieces + [CurvePiece(from: lower, to: nil, rate: rate)])
}

func band(from lower: String?, below upper: String?) throws -> ValueBand {
  ValueBand(
    from: try lower.map { CurveEdge(try ratio($0), isIncluded: true) },
    to: try upper.map { CurveEdge(try ratio($0), isIncluded: false) }
  )
}

/// One method for every number.
func methods(_ measure: Measure, _ curve: ScoringCurve) -> MethodTable {
  let method = ScoringMethod(measure: measure, curve: curve)
  return MethodTable(atLeast: method, moreThan: method, atMost: method, lessThan: method, equalTo: method)
}
