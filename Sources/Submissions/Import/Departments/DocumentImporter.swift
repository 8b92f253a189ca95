import Diagnostics
import OfficeFiles

/// Takes target documents apart and puts what they say into a submission.
///
/// Target tables (绩效目标表), department forms (部门整体绩效目标申报表), self-evaluation tables (自评表), goals in prose and the
/// project list of a report are told by their own labels and headings, in any mixture and from several documents.
public enum DocumentImporter {
  /// What the person who imports knows better than the documents.
  public struct Options: Sendable {
    public var year: Int?
    public var department: String?

    public init(year: Int? = nil, department: String? = nil) {
      self.year = year
      self.department = department
    }
  }

  /// - Throws: `UnusableInput` where the documents hold no indicators and no goals, or no year can be told.
  public static func submission(
    from documents: [OfficeDocument],
    options: Options = Options()
  ) throws(UnusableInput) -> ImportedSubmission {
    var assembly = SubmissionAssembly(options: options)
    for document in documents { assembly.add(draft(of: document), file: document.file) }
    return try assembly.finished()
  }

  /// A text file as a document: delimited tables by their names, everything else as dumped from Word.
  public static func document(ofText text: String, file: String) -> (document: OfficeDocument, findings: [Finding]) {
    let name = file.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return DelimitedText.document(text, file: file) }
    return (DumpedText.document(text, file: file), [])
  }

  private static func draft(of document: OfficeDocument) -> DraftDocument {
    var forms = FormReader()
    var outline = OutlineReader()
    for block in document.blocksOfForms {
      switch block {
      case .paragraph(let paragraph):
        outline.read(paragraph)
        forms.readLine(paragraph)
      case .table(let table):
        forms.read(table) { outcome in
          switch outcome {
          case .form: outline.readTable()
          case .line(let paragraph): outline.read(paragraph)
          case .nothing: break
          }
        }
      }
    }
    forms.finish()
    outline.finish()
    var draft = forms.draft
    draft.titles = outline.titles + draft.titles
    draft.compilingDate = outline.compilingDate
    draft.plan.overallGoal += outline.plan.overallGoal
    draft.plan.itemisedGoals += outline.plan.itemisedGoals
    draft.plan.safeguards += outline.plan.safeguards
    draft.sections = outline.sections
    draft.listed = outline.listed
    draft.log.add(outline.log.closed())
    return draft
  }
}
