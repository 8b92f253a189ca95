import OfficeFiles

/// The samples that the program carries in itself.
enum SampleSubmission {
  /// 保定市科学技术协会, 2020; its `submission.yaml` says what in it is fact and what is illustrative.
  static let baoding2020 = [
    OutputFile(name: "submission.yaml", bytes: PackageResources.submission_yaml),
    OutputFile(name: "projects.csv", bytes: PackageResources.projects_csv),
    OutputFile(name: "indicators.csv", bytes: PackageResources.indicators_csv),
    OutputFile(name: "narrative.md", bytes: PackageResources.narrative_md),
  ]
}
