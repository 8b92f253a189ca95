import Diagnostics

/// 检查: looks for one kind of mistake in a submission and explains itself.
///
/// A check is one small type in a file of its own. What it finds carries its code; its documentation is data, from
/// which `jixiao check --list` and `--explain` are printed and whose examples are tests.
public protocol Check: Sendable {
  var documentation: CheckDocumentation { get }

  /// What is wrong, each at its place; empty when nothing is.
  func findings(in material: CheckMaterial) -> [Finding]
}

extension Check {
  public var code: String { documentation.code }

  /// A finding of this check, with its code, its severity and its remedy.
  ///
  /// - Parameters:
  ///   - message: one line, no full stop; stands alone.
  ///   - notes: other places that belong to the same cause.
  func finding(_ message: Wording, at place: SourcePlace?, notes: [Finding.Note] = []) -> Finding {
    let documentation = documentation
    return Finding(
      code: documentation.code,
      severity: documentation.severity,
      place: place,
      message: message,
      help: documentation.remedy,
      notes: notes
    )
  }

  /// Notes that only point at more of the same, in the order of the files.
  func alsoHere(_ places: some Sequence<SourcePlace>) -> [Finding.Note] {
    places.sorted().prefix(Self.listedNotes).map {
      Finding.Note(place: $0, message: Wording(zh: "此处也是", en: "here, too"))
    }
  }

  private static var listedNotes: Int { 20 }
}

/// A check that scoring makes on its way: it is told as a finding of the evaluation, under a code of its own.
struct ToldByScoring: Check {
  let documentation: CheckDocumentation

  func findings(in material: CheckMaterial) -> [Finding] { [] }
}
