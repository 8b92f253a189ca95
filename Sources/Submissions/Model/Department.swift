/// The department and what the report says about how it organised its self-evaluation.
public struct Department: Hashable, Sendable {
  public var name: String
  public var code: String?
  /// How the work was organised: facts from `submission.yaml`, by the keys of ``OrganisationFact``.
  public var organisation: [OrganisationFact: [String]]

  public init(name: String, code: String? = nil, organisation: [OrganisationFact: [String]] = [:]) {
    self.name = name
    self.code = code
    self.organisation = organisation
  }
}

/// The organisation facts that `submission.yaml` may state under `organisation:`.
public enum OrganisationFact: String, Hashable, Sendable, CaseIterable {
  /// 依据文件: the notices under which the self-evaluation was made.
  case basis
  /// 牵头部门或工作小组
  case lead
  /// 参与处室
  case participants
  /// 自评方法步骤
  case steps
}
