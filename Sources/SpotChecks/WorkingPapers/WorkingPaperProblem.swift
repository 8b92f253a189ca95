import Diagnostics

/// What can be wrong with a working paper that came back.
enum WorkingPaperProblem: CataloguedProblem, Hashable {
  case notWorkingPaper
  case tooManyRows(limit: Int)
  case otherPlan(found: String)
  case otherProject(found: String, expected: String)
  case identityMissing
  case submissionChanged
  case notSigned
  case nothingFilledIn

  case rowFoundByName(indicator: String)
  case rowRenamed(found: String, original: String)
  case rowMissing(indicator: String)
  case rowUnknown(name: String)
  case nameNotUnique(name: String)
  case sameRowTwice(indicator: String)
  case rowsDiffer(indicator: String)
  case factChanged(indicator: String, column: String, found: String, original: String)

  case unreadableScore(text: String)
  case scoreOutsidePoints(indicator: String, score: String, points: String)
  case unknownAdjustment(name: String, similar: String?)
  case adjustmentWithoutReason(indicator: String)
  case reviewersDiffer(indicator: String, first: String, second: String)
}
