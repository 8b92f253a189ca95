import ScoringCore

extension WeighableDepartment {
  /// Everything that weighing needs, for ``SliderAnswer`` to read: points and measured rates, without names, targets or
  /// actual results.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.byteFormat)
    writer.write(schemes) { $0.write($1) }
    writer.write(rules)
    writer.write(projects) { $0.write($1) { $0.write($1) } }
    writer.write(own) { $0.write($1) }
    writer.write(budgets) { $0.write($1) { $0.write($1) } }
    return writer.bytes
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ points: Points) { write(points.tenThousandths) }

  fileprivate mutating func write(_ ratio: Ratio) {
    write(ratio.numerator)
    write(ratio.denominator)
  }

  fileprivate mutating func write(_ decimal: ExactDecimal) {
    write(decimal.coefficient)
    write(Int(decimal.scale))
  }

  fileprivate mutating func write(_ edge: CurveEdge) {
    write(edge.at)
    write(edge.isIncluded)
  }

  fileprivate mutating func write(_ band: ValueBand) {
    write(band.lower) { $0.write($1) }
    write(band.upper) { $0.write($1) }
  }

  fileprivate mutating func write(_ rounding: Rounding) {
    write(Int(rounding.places))
    write(rounding.mode.number)
    write(rounding.stage.number)
  }

  fileprivate mutating func write(_ node: TreeNode) {
    write(node.parent) { $0.write($1) }
    write(node.points) { $0.write($1) }
    write(node.kind.number)
    write(node.choice.number)
    switch node.absence {
    case .redistribute: write(0)
    case .move(let shares):
      write(1)
      write(shares) { writer, share in
        writer.write(share.node)
        writer.write(share.points)
      }
    case .zero: write(2)
    case .full(let most):
      write(3)
      write(most) { $0.write($1) }
    case .unscored: write(4)
    case .forbidden: write(5)
    }
  }

  fileprivate mutating func write(_ limit: ScoreLimit) {
    switch limit.condition {
    case .execution(let band):
      write(0)
      write(band)
    case .node(let node, let band):
      write(1)
      write(node)
      write(band)
    case .total(let band):
      write(2)
      write(band)
    case .event(let event):
      write(3)
      write(event)
    }
    switch limit.effect {
    case .scoreAtMost(let most):
      write(0)
      write(most)
    case .gradeAtMost(let grade):
      write(1)
      write(grade)
    }
  }

  /// Without what measuring alone needs.
  fileprivate mutating func write(_ rules: ScoringRules) {
    write(rules.tree.points)
    write(rules.tree.execution) { writer, execution in
      writer.write(execution.points)
      writer.write(execution.rounding) { $0.write($1) }
    }
    write(rules.tree.nodes) { $0.write($1) }
    write(rules.unweighted.number)
    write(rules.goals.number)
    write(rules.rounding)
    write(rules.limits) { $0.write($1) }
    write(rules.bonusMayExceed)
    write(rules.gradeBounds) { $0.write($1) }
  }

  fileprivate mutating func write(_ rules: DepartmentRules) {
    write(rules.combination.number)
    write(rules.points)
    write(rules.ownShare)
    write(rules.rounding)
    write(rules.gradeBounds) { $0.write($1) }
  }

  fileprivate mutating func write(_ member: WeighableDepartment.Member) {
    write(member.scheme)
    write(member.measured.execution) { writer, execution in
      writer.write(execution.attainment) { $0.write($1) }
      writer.write(execution.rate) { $0.write($1) }
    }
    write(member.measured.indicators) { $0.write($1) }
    write(member.measured.goals) { $0.write($1) { $0.write($1) } }
    write(member.measured.events.sorted()) { $0.write($1) }
  }

  private mutating func write(_ indicator: MeasuredIndicator) {
    write(indicator.rate) { $0.write($1) }
    write(indicator.deduction)
    write(indicator.maximum) { $0.write($1) }
    write(indicator.slot.node)
    write(indicator.slot.goal)
    write(indicator.slot.statedPoints) { $0.write($1) }
    switch indicator.slot.counting {
    case .counted: write(0)
    case .leftOut: write(1)
    case .rescaled: write(2)
    case .moved(let node):
      write(3)
      write(node)
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The place of a case among all of its type.
  fileprivate var number: Int { Array(Self.allCases).firstIndex(of: self) ?? 0 }
}
