import Diagnostics

/// An outline that comes with the program.
public struct ShippedOutline: Hashable, Sendable {
  public let id: String
  public let bytes: [UInt8]

  /// All of them, the one that is taken where none is asked for first.
  public static let all = [
    Self(id: "baoding", bytes: PackageResources.baoding_yaml),
    Self(id: "national-project", bytes: PackageResources.national_project_yaml),
    Self(id: "transfer-payment", bytes: PackageResources.transfer_payment_yaml),
    Self(id: "yunnan", bytes: PackageResources.yunnan_yaml),
    Self(id: "yunnan-2022", bytes: PackageResources.yunnan_2022_yaml),
    Self(id: "guangdong", bytes: PackageResources.guangdong_yaml),
    Self(id: "review", bytes: PackageResources.review_yaml),
  ]

  /// The file as shown to the user.
  public var file: String { "rules/outlines/\(id).yaml" }

  public func outline() throws(UnusableInput) -> Outline { try OutlineFile.read(bytes, file: file) }
}

extension Outline {
  /// The id of the outline that is taken where none is asked for: 保定, in four parts.
  public static let standardID = "baoding"

  /// - Throws: `UnusableInput` with ``OutlineProblem/unknownOutline(_:suggestion:known:)`` for an id that is not shipped.
  public static func shipped(_ id: String = standardID) throws(UnusableInput) -> Outline {
    if let shipped = ShippedOutline.all.first(where: { $0.id == id }) { return try shipped.outline() }
    let known = ShippedOutline.all.map(\.id)
    let problem = OutlineProblem.unknownOutline(id, suggestion: Suggestion.nearest(to: id, in: known), known: known)
    throw UnusableInput(findings: [problem.finding(at: nil)])
  }
}
