import Diagnostics

extension Submission {
  /// A submission in which everything is still to be written.
  ///
  /// - Parameter headings: of the report; the narrative has a section for each, without text.
  public static func blank(department: String, year: Int, headings: [String]) -> Submission {
    var submission = Submission(department: Department(name: department), year: year)
    for fact in OrganisationFact.allCases { submission.department.organisation[fact] = [] }
    submission.narrative.sections = headings.map {
      Narrative.Section(heading: $0, paragraphs: [], place: SourcePlace(file: "narrative.md"))
    }
    return submission
  }
}
