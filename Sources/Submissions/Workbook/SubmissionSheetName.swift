/// The sheets of the workbook to fill in (自评数据.xlsx).
enum SubmissionSheetName: String, CaseIterable {
  /// How to fill it in; not read.
  case guide = "填写说明"
  case basics = "基本信息"
  case projects = "项目"
  case indicators = "指标"
  case narrative = "文字材料"
}

public enum SubmissionWorkbookFile {
  /// The name that the workbook has beside the other files of a submission.
  public static let name = "自评数据.xlsx"
}
