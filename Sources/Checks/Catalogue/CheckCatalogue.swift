/// 检查清单: all checks by their codes.
public enum CheckCatalogue {
  public static let checks: [any Check] =
    scores + targets + placement + money + report

  private static let scores: [any Check] = [
    ToldByScoring.pointsDoNotAddUp, ToldByScoring.otherCategoryPoints, PointsNotPositive(),
    ToldByScoring.scoreOutsidePoints, ToldByScoring.scoreDiffers, TotalsDiffer(), ExecutionScoreDiffers(),
    ToldByScoring.missedWithoutReason, ToldByScoring.exceededWithoutReason, ToldByScoring.fullAlthoughMissed,
    ToldByScoring.lostAlthoughMet, EveryProjectFull(), ScoreAboveExecution(), LowExecution(), AdjustedBudget(),
    GoalsBehindExecution(), EvidenceMissing(), SmallSurvey(), OtherFullMark(), VagueDeduction(),
    ToldByScoring.fullForNothing, OtherGrade(), TargetBelowLastYear(),
  ]

  private static let targets: [any Check] = [
    VagueTarget(), SamePercentage(), MissingUnit(), UnitContradictsName(), Placeholder(), SeveralTargets(),
    ApproximateTarget(), ImpossiblePercentage(), TargetsFarApart(), GoalTextDiffers(), CopiedNote(), MonthAsTarget(),
    DeadlineOutsideYear(), StaleYear(),
  ]

  private static let placement: [any Check] = [
    CostAtLeast(), ExecutionAsCost(), MisfiledOutput(), MisfiledBenefit(), IrrelevantIndicator(), DuplicateIndicator(),
    CopiedIndicators(), MissingDimension(),
  ]

  private static let money: [any Check] = [
    FundingParts(), SpendingPlanBroken(), SavingsAgainstPlan(), KeyTasksTotal(), ZeroBudget(),
  ]

  private static let report: [any Check] = [
    ProjectCount(), AmountInText(), DuplicateProjectName(), ForeignOrganisation(), BrokenNumbering(), MissingSection(),
    ProblemsAndMeasures(), SharesOffWhole(), EmptyPraise(), TooManyLevels(),
  ]

  /// In the order of their codes.
  public static let sorted: [any Check] = checks.sorted { $0.code < $1.code }

  /// The checks that a code means: one of the list by its own code, or those that are told as a finding of this code.
  public static func checks(for code: String) -> [any Check] {
    let code = code.uppercased()
    return sorted.filter { $0.code == code || $0.documentation.toldAs.contains(code) }
  }
}
