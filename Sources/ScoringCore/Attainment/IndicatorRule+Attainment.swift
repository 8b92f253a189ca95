extension IndicatorRule {
  /// What comparing the indicator's actual with its target gives.
  func attainment(of indicator: IndicatorFacts) -> Attainment {
    switch (indicator.target, indicator.actual) {
    case (_, .notApplicable): .notApplicable
    case (.none, _): .unmeasured(.noTarget)
    case (_, .missing): .unmeasured(.missingActual)
    case (.number(let comparator, let target), .number(let actual)):
      attainment(of: actual, against: target, comparator)
    case (.range(let lower, let upper), .number(let actual)):
      attainment(of: actual, within: lower, upper)
    case (.number, .level(let index)), (.range, .level(let index)):
      policies.textActual == .byLevel ? .level(index) : .unmeasured(.incomparable)
    case (.deadline(let deadline), .day(let day)):
      .ratio(Ratio(day.ordinal - deadline.ordinal))
    case (.level, .level(let index)): .level(index)
    case (.level, .levelCounts(let counts)): attainment(ofAnswers: counts)
    case (.yesNo(let wanted), .yesNo(let reached)): .met(wanted == reached)
    case (.checklist, .items(let met)): attainment(ofItems: met)
    case (.ratings, .ratings(let ratings)): attainment(ofRatings: ratings)
    default: .unmeasured(.incomparable)
    }
  }

  private func attainment(
    of actual: ExactDecimal,
    against target: ExactDecimal,
    _ comparator: Comparator
  ) -> Attainment {
    guard let method = methods[TargetKind(comparator)] else { return .unmeasured(.incomparable) }
    guard let actual = counted(actual) else { return .unmeasured(.negativeActual) }
    return attainment(of: actual, against: target, by: method.measure, meetsZero: comparator.holdsForZero(actual))
  }

  /// The actual as it counts; `nil` when it is negative and the policy leaves it unscored.
  private func counted(_ actual: ExactDecimal) -> ExactDecimal? {
    guard actual.isNegative else { return actual }
    return switch policies.negativeActual {
    case .zero: .zero
    case .unscored: nil
    case .asWritten: actual
    }
  }

  private func attainment(
    of actual: ExactDecimal,
    against target: ExactDecimal,
    by measure: Measure,
    meetsZero: Bool
  ) -> Attainment {
    // A plain value needs no quotient, so neither zero nor sign of the target matters to it.
    if measure == .value { return measure.attainment(of: actual, against: target) }
    if target.isNegative { return .unmeasured(.negativeTarget) }
    if target.isZero {
      return switch policies.zeroTarget {
      case .metOrNothing: .met(meetsZero)
      case .unscored: .unmeasured(.zeroTarget)
      }
    }
    return measure.attainment(of: actual, against: target)
  }

  private func attainment(of actual: ExactDecimal, within lower: ExactDecimal, _ upper: ExactDecimal) -> Attainment {
    // Where the range itself reaches below zero, so may the actual.
    guard let actual = lower.isNegative ? actual : counted(actual) else { return .unmeasured(.negativeActual) }
    if actual >= lower, actual <= upper { return .met(true) }
    let end = actual < lower ? lower : upper
    return attainment(of: actual, against: end, by: methods.range.measure, meetsZero: false)
  }

  /// The mean of the levels' coefficients, weighted with the answers: 好60 较好30 一般8 差2 is 0.896.
  ///
  /// - Source: 海盐 (DOMAIN M17)
  private func attainment(ofAnswers counts: [Int64]) -> Attainment {
    guard counts.count <= levels.count, counts.allSatisfy({ $0 >= 0 }) else { return .unmeasured(.incomparable) }
    do throws(ArithmeticFault) {
      var sum = WideRatio.zero
      var answers = ExactDecimal.zero
      for (level, count) in zip(levels, counts) {
        sum = try sum.adding(WideRatio(level.defaultRate).multiplied(by: WideRatio(whole: Int128(count))))
        answers = try answers.adding(ExactDecimal(count))
      }
      guard !answers.isZero else { return .unmeasured(.incomparable) }
      return .share(try Ratio(sum.divided(by: WideRatio(Ratio(answers))).reduced))
    } catch {
      return .unmeasured(.overflow)
    }
  }

  private func attainment(ofItems met: [Bool]) -> Attainment {
    do throws(ArithmeticFault) {
      var share = Ratio.zero
      for (item, isMet) in zip(checklist, met) where isMet { share = try share.adding(item) }
      return .share(share)
    } catch {
      return .unmeasured(.overflow)
    }
  }

  /// The experts' mean over the best rating: (8 + 9 + 7) / 3 of 10.
  ///
  /// - Source: 评价人员（专家）评分汇总表 (DOMAIN M19)
  private func attainment(ofRatings ratings: [ExactDecimal]) -> Attainment {
    guard let scale = self.ratings, !ratings.isEmpty,
      ratings.allSatisfy({ !$0.isNegative && $0 <= scale.best })
    else { return .unmeasured(.incomparable) }
    do throws(ArithmeticFault) {
      var counted = ratings
      if scale.dropsExtremes, counted.count > 2 { counted = Array(counted.sorted().dropFirst().dropLast()) }
      var sum = ExactDecimal.zero
      for rating in counted { sum = try sum.adding(rating) }
      return .share(try Ratio(sum, over: scale.best.multiplied(by: ExactDecimal(Int64(counted.count)))))
    } catch {
      return .unmeasured(.overflow)
    }
  }
}

extension Comparator {
  /// Whether an actual stands so to a target of zero, where `=` is reached by anything that is not above it.
  fileprivate func holdsForZero(_ actual: ExactDecimal) -> Bool {
    switch self {
    case .atLeast: actual >= .zero
    case .moreThan: actual > .zero
    case .atMost, .equalTo: actual <= .zero
    case .lessThan: actual < .zero
    }
  }
}
