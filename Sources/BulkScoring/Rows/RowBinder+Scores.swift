import ScoringCore

/// What a reading is worth.
extension RowBinder {
  /// The score of a row with points of its own, where no ``NumberScorer`` gives it.
  func score(_ reading: RowReading, points: Points) throws(ArithmeticFault) -> Points? {
    let evaluator = schemes[binders[Int(reading.binder)].key.scheme].evaluator
    return try evaluator.score(measured(reading, node: 0, points: points), of: points)
  }

  /// The row as the evaluator weighs it.
  func measured(_ reading: RowReading, node: Int, points: Points?) -> MeasuredIndicator {
    if reading.outcome >= 0 {
      let shared = outcomes[Int(reading.outcome)].measured
      let slot = MeasuredIndicator.Slot(node: node, statedPoints: points, counting: shared.slot.counting)
      return MeasuredIndicator(
        attainment: shared.attainment,
        rate: shared.rate,
        reason: shared.reason,
        deduction: shared.deduction,
        maximum: shared.maximum,
        slot: slot
      )
    }
    let key = binders[Int(reading.binder)].key
    let places = Int(reading.places)
    let target = (try? ExactDecimal(coefficient: reading.target, scale: places)) ?? .zero
    let actual = (try? ExactDecimal(coefficient: reading.actual, scale: places)) ?? .zero
    return schemes[key.scheme].evaluator.measure(
      IndicatorFacts(
        node: node,
        rule: key.rule,
        target: .number(reading.comparator, target),
        actual: .number(actual),
        points: points,
        evidence: .missing
      )
    )
  }
}
