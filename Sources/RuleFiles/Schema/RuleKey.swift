/// Every key of a rule file and of the cases beside it; the schema and the compiler both name keys through this list.
enum RuleKey: String, Hashable, Sendable, CaseIterable {
  case id
  case version
  case name
  case status
  case extends
  case valid
  case parameters
  case sources
  case units
  case project
  case scoring
  case rounding
  case grades
  case department
  case variants
  case changes
  case types
  case match

  case document
  case article
  case certainty
  case note
  case source

  case points
  case execution
  case categories
  case subcategories
  case aliases
  case removed
  case unweighted
  case absentCategory = "absent-category"
  case denominator
  case zeroBudget = "zero-budget"
  case unstated
  case use

  case atLeast = "at-least"
  case moreThan = "more-than"
  case atMost = "at-most"
  case lessThan = "less-than"
  case equalTo = "equal-to"
  case range
  case deadline
  case measure
  case curve
  case levels
  case rate
  case standard = "default"
  case zeroTarget = "zero-target"
  case negativeActual = "negative-actual"
  case missingActual = "missing-actual"
  case missingTarget = "missing-target"
  case overAchievement = "over-achievement"
  case action

  case proportionalFrom = "proportional-from"
  case tiers
  case pieces
  case steps
  case base
  case every
  case deduct
  case partial

  case from
  case above
  case to
  case below

  case places
  case mode
  case stage
  case combine

  case counts
  case size

  case kind
  case choose
  case absent
  case indicators
  case goals
  case bonusMayExceed = "bonus-may-exceed"
  case limits
  case when
  case category
  case share
  case total
  case event
  case scoreAtMost = "score-at-most"
  case gradeAtMost = "grade-at-most"
  case payout

  case yesNo = "yes-no"
  case met
  case missed
  case states
  case checklist
  case items
  case ratings
  case outOf = "out-of"
  case dropExtremes = "drop-extremes"
  case textActual = "text-actual"
  case notApplicable = "not-applicable"
  case evidence
  case handScore = "hand-score"
  case atMostPoints = "at-most-points"
  case score
  case side
  case tolerance
  case within

  case overrides
  case adjustments
  case keep
  case automatic
  case advice
  case rollUp = "roll-up"
  case warnings
  case scoreAboveExecution = "score-above-execution"
  case unspent
  case executionBelow = "execution-below"
  case budgetAdjusted = "budget-adjusted"
  case levelWithoutNote = "level-without-note"
  case tree
  case ownShare = "own-share"

  // Of the checks of a submission.
  case checks
  case silence
  case check
  case scoreTolerance = "score-tolerance"
  case fullScores = "full-scores"
  case progressGap = "progress-gap"
  case sampleSize = "sample-size"
  case sameTargets = "same-targets"
  case copiedIndicators = "copied-indicators"
  case targetSpread = "target-spread"
  case moneyTolerance = "money-tolerance"
  case savingsMargin = "savings-margin"
  case countGap = "count-gap"
  case shareSum = "share-sum"
  case repeatedPraise = "repeated-praise"
  case deductionGap = "deduction-gap"
  case aboveTarget = "above-target"

  // Of spot checks.
  case review
  case risk
  case fullAlthoughMissed = "full-although-missed"
  case noEvidence = "no-evidence"
  case vagueIndicators = "vague-indicators"
  case scoreDiffers = "score-differs"
  case exactlyMet = "exactly-met"
  case amountsDiffer = "amounts-differ"
  case lastYear = "last-year"
  case deviations
  case upTo = "up-to"

  // Of the cases beside a rule set.
  case cases
  case rules
  case year
  case type
  case projects
  case budget
  case initial
  case adjusted
  case executed
  case subcategory
  case target
  case actual
  case selfScore = "self-score"
  case reason
  case expect
  case grade
  case findings
  case goal
  case deduction
  case unit
  case amount
  case events
  case own
  case uncapped
  case variant
  case noFindings = "no-findings"
}
