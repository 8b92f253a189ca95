import Diagnostics
import ScoringCore

/// What can be wrong with what a plan is asked for, and what is to be said about the plan.
public enum SamplingProblem: CataloguedProblem, Error, Hashable {
  // The population.
  case emptyPopulation
  case tooManyItems(count: Int, limit: Int)
  case repeatedItem(String)
  case negativeAmount(String)
  case negativeRisk(String)
  case amountsTooLarge
  case riskTooLarge(String)
  // The request.
  case negativeCount(Int)
  case notAShare(Ratio)
  case nothingToWeigh
  case baseTooSmall(Int)
  case allocationWithoutStrata
  case nothingAsked
  // The plan.
  case moreAskedThanThereAre(asked: Int, there: Int)
  case mustIncludesFillTheSample(asked: Int, included: Int)
  case unknownItem(String)
  case tieInRisk(score: Int, count: Int)
  case withoutMoney(count: Int)
  case emptyStratum(String)
  case stratumTooSmall(String, asked: Int, there: Int)
  case strataWithoutSample(count: Int)
  case moneyShareMissed(asked: Ratio, reached: Ratio)
  case everythingTaken(count: Int)
}
