/// A project among those of many departments.
public struct ProjectKey: Hashable, Sendable {
  /// The code of the department; its name where it has none.
  public let department: String
  /// The code of the project.
  public let project: String

  public init(department: String, project: String) {
    self.department = department
    self.project = project
  }
}

extension ProjectKey: Comparable {
  public static func < (left: ProjectKey, right: ProjectKey) -> Bool {
    (left.department, left.project) < (right.department, right.project)
  }
}

extension ProjectKey: CustomStringConvertible {
  public var description: String { department + "/" + project }
}
