import Diagnostics
import OfficeFiles
import Reports
import Submissions

/// `jixiao init`: an empty submission to fill in, or one made from target documents.
struct InitCommand: Command {
  private let folder: String
  private let documents: [String]
  private let year: Int?
  private let department: String?

  static let folder = CommandArgument(
    placeholder: Wording(zh: "文件夹", en: "DIR"),
    count: .one,
    help: Wording(zh: "新的自评材料写入此文件夹", en: "the folder that takes the new submission")
  )
  static let from = CommandOption.values(
    "from",
    Wording(zh: "文件", en: "DOC"),
    help: Wording(
      zh: "从绩效目标文件取项目和指标，同 jixiao import；可多次使用",
      en: "take projects and indicators from a target document, as jixiao import does; may be repeated"
    )
  )
  static let year = CommandOption.value(
    "year",
    Wording(zh: "年度", en: "YEAR"),
    help: Wording(zh: "自评年度；用 --from 时可取自文件", en: "the year of the submission; with --from the documents may say it")
  )
  static let department = CommandOption.value(
    "department",
    Wording(zh: "部门名称", en: "NAME"),
    help: Wording(zh: "部门名称；不写时留空待填", en: "the name of the department; left open by default")
  )
  static let description = CommandDescription(
    words: ["init"],
    summary: Wording(
      zh: "新建待填的自评材料：工作簿、表格和文字材料的框架",
      en: "start a submission: a workbook to fill in, tables and the frame of the texts"
    ),
    arguments: [folder],
    options: [from, department, year],
    examples: [
      .init(
        commandLine: "init 自评材料 --department 市科学技术协会 --year 2024",
        meaning: Wording(zh: "新建空白的自评材料", en: "an empty submission")
      ),
      .init(
        commandLine: "init 自评材料 --from 绩效目标表.docx",
        meaning: Wording(zh: "项目和指标取自目标文件", en: "projects and indicators from a document")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    folder = try arguments.required(Self.folder)
    documents = arguments.all(Self.from)
    year = try arguments.year(Self.year)
    department = arguments[Self.department]
    if documents.isEmpty, year == nil { throw .missingOption(Self.year) }
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let target = NewSubmissionFolder(folder, replaces: false)
    try target.check(in: session)
    guard documents.isEmpty else { return try importDocuments(into: target, in: session) }
    let blank = Submission.blank(
      department: department ?? "",
      year: year ?? 0,
      headings: try session.outline(nil).parts
    )
    let files = try target.write(blank, in: session)
    try session.print(
      Wording(
        zh: "已写入 \(folder)：\(files.joined(separator: "、"))",
        en: "written to \(folder): \(files.joined(separator: ", "))"
      )
    )
    try session.print(
      Wording(
        zh: "下一步：填写 \(SubmissionWorkbookFile.name)（或 csv、yaml、md 文件），再运行 jixiao evaluate \(folder)",
        en: "next: fill in \(SubmissionWorkbookFile.name) (or the text files), then run jixiao evaluate \(folder)"
      )
    )
    return .done
  }

  private func importDocuments(
    into target: NewSubmissionFolder,
    in session: Session
  ) throws(CommandFailure) -> ExitStatus {
    let options = DocumentImporter.Options(year: year, department: department)
    let (imported, findings) = try session.imported(documents, options: options)
    let files = try target.write(imported, in: session)
    try session.print(
      ImportSummary(imported, findings: findings, folder: folder, files: files).lines(in: session.language)
    )
    session.report(findings)
    return findings.status
  }
}
