import OfficeFiles

/// A project of a generated table. It depends on its number and the seed alone, so that every smaller table begins as
/// the larger ones do.
struct GeneratedProject: Hashable, Sendable {
  let department: String
  let id: String
  let name: String
  let planned: Hundredths
  let executed: Hundredths
  let indicators: [Indicator]

  struct Indicator: Hashable, Sendable {
    let category: String
    let subcategory: String
    let name: String
    let target: String
    let actual: String
    let points: String
  }

  static let perDepartment = 12
  static let indicatorsPerProject = TableWords.slots.count

  init(number: Int, seed: UInt64) {
    var random = SplitMix(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    let department = number / Self.perDepartment
    self.department = "D\(1_000_001 + department)"
    id = "13\(100 + department % 900)P\(10_000_000 + number)"
    let (place, subject) = (random.pick(TableWords.places), random.pick(TableWords.subjects))
    name = "\(place)\(2019 + random.below(6))年\(subject)\(random.pick(TableWords.kinds))"
    let budget = 50 + random.below(1_000) * (1 + random.below(1_000))
    let luck = random.below(1_000)
    let spent =
      switch luck {
      case ..<450: budget
      case ..<850: budget * luck / 1_000
      case ..<980: budget * (luck - 850) / 130
      default: budget + budget / 20
      }
    (planned, executed) = (Hundredths(budget), Hundredths(spent))
    let points = random.pick(TableWords.points)
    indicators = zip(TableWords.slots, points).map { slot, points in
      let indicator = random.pick(slot.indicators)
      let values = indicator.kind.values(&random)
      return Indicator(
        category: slot.category,
        subcategory: slot.subcategory,
        name: Self.varied(indicator.name, &random),
        target: values.target,
        actual: values.actual,
        points: points
      )
    }
  }

  /// A few names in a hundred need quotes in a table.
  private static func varied(_ name: String, _ random: inout SplitMix) -> String {
    switch random.below(200) {
    case 0: "\(name),含巡展"
    case 1: "\(name)\"五进\"活动"
    default: name + random.pick(TableWords.endings)
    }
  }
}
