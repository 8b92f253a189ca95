/// Every key of a rule file and of the cases beside it; the schema and the compiler both name keys through this list.
enum RuleKey: String, Hashable, Sendable, CaseIterable {
  case id
  case version
  case name
  case status
  case extends
  case sources
  case project
  case scoring
  case rounding
  case grades
  case department

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

  // Of the cases beside a rule set.
  case cases
  case rules
  case year
  case parameters
  case type
  case projects
  case budget
  case initial
  case adjusted
  case executed
  case indicators
  case category
  case subcategory
  case target
  case actual
  case selfScore = "self-score"
  case evidence
  case reason
  case expect
  case score
  case grade
  case findings
  case noFindings = "no-findings"
}
