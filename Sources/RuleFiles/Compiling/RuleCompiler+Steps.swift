import Diagnostics
import ScoringCore
import YAMLFiles

/// Curves that are written as steps or as bands on both sides of the target.
extension RuleCompiler {
  mutating func steps(_ node: YAMLNode, outOf whole: Points?) -> ScoringCurve? {
    guard let base = ratio(node[.base]), let step = ratio(node[.every]),
      let partial: PartialStep = choice(node[.partial]),
      let deduction = deduction(node[.deduct], outOf: whole)
    else { return nil }
    let side: StepSide? = choice(node[.side])
    do throws(StepFault) {
      return try .steps(from: base, every: step, costing: deduction, partial: partial, side: side ?? .below)
    } catch {
      switch error {
      case .notAboveZero:
        let place = (step > .zero ? node[.deduct] : node[.every])?.place
        log.report(.stepNotAboveZero, at: place ?? node.place)
      case .tooManySteps: log.report(.tooManySteps, at: (node[.every] ?? node).place)
      }
      return nil
    }
  }

  /// What a step costs: a share of the points, or points of those that `out-of` states.
  private mutating func deduction(_ node: YAMLNode?, outOf whole: Points?) -> Ratio? {
    guard let node, let written = ratio(node) else { return nil }
    let share = whole.map { try? written.divided(by: Ratio($0.tenThousandths, over: 10_000)) } ?? written
    guard let share, share <= .one else {
      log.report(.outOfRange(written: node.text ?? "", from: "0", to: whole?.text ?? "100%"), at: node.place)
      return nil
    }
    return share
  }

  /// 浮动 ±10% 以内得 5 分，±15% 以内得 3 分: bands around zero, the narrowest first; nothing beyond the widest.
  mutating func tolerance(_ list: YAMLNode, outOf whole: Points?) -> ScoringCurve? {
    var upwards: [CurvePiece] = []
    var edge: Ratio?
    for element in list.elements ?? [] {
      guard let within = ratio(element[.within]), let rate = rate(of: element, outOf: whole) else { return nil }
      guard within > (edge ?? .zero) || (edge == nil && within == .zero) else {
        log.report(.toleranceNotWidening, at: (element[.within] ?? element).place)
        return nil
      }
      let upper = CurveEdge(within, isIncluded: true)
      if let inner = edge {
        upwards.append(CurvePiece(from: CurveEdge(inner, isIncluded: false), to: upper, rate: rate))
      } else {
        let lower = CurveEdge(within.negated, isIncluded: true)
        upwards.append(CurvePiece(from: lower, to: upper, rate: rate))
      }
      edge = within
    }
    guard let widest = edge, let middle = upwards.first else {
      log.report(.emptyList, at: list.place)
      return nil
    }
    upwards.append(CurvePiece(from: CurveEdge(widest, isIncluded: false), to: nil, rate: .zero))
    let downwards = upwards.dropFirst().reversed().map { piece in
      CurvePiece(from: piece.upper?.negated, to: piece.lower?.negated, rate: piece.rateAtLower)
    }
    do throws(CurveFault) { return try ScoringCurve(downwards + [middle] + upwards.dropFirst()) } catch { return nil }
  }
}

extension Ratio {
  fileprivate var negated: Ratio { (try? Ratio.zero.subtracting(self)) ?? .zero }
}

extension CurveEdge {
  fileprivate var negated: CurveEdge { CurveEdge(at.negated, isIncluded: isIncluded) }
}
