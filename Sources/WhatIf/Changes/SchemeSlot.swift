import RuleFiles
import ScoringCore
import SelfEvaluation

/// One of the schemes of a rule set: that of all projects, of a variant, or of the department's own indicators.
public enum SchemeSlot: Hashable, Sendable {
  case project
  case variant(Int)
  case own
}

extension RuleSet {
  /// The schemes that it has.
  public var slots: [SchemeSlot] {
    [.project] + composition.variants.indices.map(SchemeSlot.variant) + (department.own == nil ? [] : [.own])
  }

  public func scheme(_ slot: SchemeSlot) -> ScoringScheme? {
    switch slot {
    case .project: project
    case .variant(let index):
      composition.variants.indices.contains(index) ? composition.variants[index].rules.project : nil
    case .own: department.own
    }
  }

  /// The scheme that scored a project.
  func slot(of project: ProjectResult) -> SchemeSlot {
    guard let name = project.variant else { return .project }
    return composition.variants.firstIndex { $0.name == name }.map(SchemeSlot.variant) ?? .project
  }

  /// The same rule set with other numbers in its schemes and for the department.
  func with(_ schemes: [SchemeSlot: ScoringScheme], department rules: DepartmentRules) -> RuleSet {
    var department = department
    var rules = rules
    if let own = schemes[.own] { rules.own = own.scoring }
    department = DepartmentDefinition(
      rules: rules,
      own: schemes[.own] ?? department.own,
      note: department.note,
      shareNote: department.shareNote
    )
    return with(
      project: schemes[.project],
      department: department,
      variants: composition.variants.enumerated().map { index, variant in
        variant.rules.with(project: schemes[.variant(index)])
      }
    )
  }
}
