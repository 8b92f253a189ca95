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
    var actual = actual
    if actual.isNegative {
      switch policies.negativeActual {
      case .zero: actual = .zero
      case .unscored: return .unmeasured(.negativeActual)
      case .asWritten: break
      }
    }
    // A plain value needs no quotient, so neither zero nor sign of the target matters to it.
    if method.measure == .value { return method.measure.attainment(of: actual, against: target) }
    if target.isNegative { return .unmeasured(.negativeTarget) }
    if target.isZero {
      return switch policies.zeroTarget {
      case .metOrNothing: .met(comparator.holdsForZero(actual))
      case .unscored: .unmeasured(.zeroTarget)
      }
    }
    return method.measure.attainment(of: actual, against: target)
  }

  private func attainment(of actual: ExactDecimal, within lower: ExactDecimal, _ upper: ExactDecimal) -> Attainment {
    if actual >= lower, actual <= upper { return .met(true) }
    if actual.isNegative || lower.isNegative {
      return .unmeasured(actual.isNegative ? .negativeActual : .negativeTarget)
    }
    return methods.range.measure.attainment(of: actual, against: actual < lower ? lower : upper)
  }

  /// The mean of the levels' coefficients, weighted with the answers: 好60 较好30 一般8 差2 is 0.896.
  ///
  /// - Source: 海盐 (DOMAIN M17)
  private func attainment(ofAnswers counts: [Int64]) -> Attainment {
    do throws(ArithmeticFault) {
      var sum = WideRatio.zero
      var answers = ExactDecimal.zero
      for (level, count) in zip(levels, counts) where count > 0 {
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
