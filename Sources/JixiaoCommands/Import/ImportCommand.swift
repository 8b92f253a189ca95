import Diagnostics
import OfficeFiles
import Submissions

/// `jixiao import`: target documents into a submission whose actual results are to be filled in.
struct ImportCommand: Command {
  private let documents: [String]
  private let output: String
  private let options: DocumentImporter.Options
  private let replaces: Bool
  private let printsJSON: Bool

  static let document = CommandArgument(
    placeholder: Wording(zh: "文件", en: "DOC"),
    count: .oneOrMore,
    help: Wording(
      zh: "绩效目标表、部门整体申报表、自评表或含有它们的文件；可给多个",
      en: "target tables, department forms, self-evaluation tables, or documents that hold them; one or more"
    )
  )
  static let output = CommandOption.value(
    "output",
    Wording(zh: "文件夹", en: "DIR"),
    help: Wording(zh: "把自评材料写入此文件夹", en: "write the submission into this folder")
  )
  static let year = CommandOption.value(
    "year",
    Wording(zh: "年度", en: "YEAR"),
    help: Wording(zh: "自评年度；文件没有写明时必填", en: "the year of the submission; needed where the documents do not say it")
  )
  static let department = CommandOption.value(
    "department",
    Wording(zh: "部门名称", en: "NAME"),
    help: Wording(zh: "部门名称；不写时取自文件", en: "the name of the department; by default as the documents have it")
  )
  static let replace = CommandOption.flag(
    "replace",
    help: Wording(
      zh: "文件夹中已有自评材料时，整体替换",
      en: "replace a submission that is in the folder already"
    )
  )
  static let description = CommandDescription(
    words: ["import"],
    summary: Wording(
      zh: "导入绩效目标文件，生成待填实际完成值的自评材料",
      en: "turn target documents into a submission with actual results to fill in"
    ),
    arguments: [document],
    options: [output, year, department, replace, SharedOptions.json],
    examples: [
      .init(
        commandLine: "import 绩效目标表.docx --output 自评材料",
        meaning: Wording(zh: "导入一份目标文件", en: "import one document")
      ),
      .init(
        commandLine: "import 部门申报表.xlsx 项目*.docx --year 2024 --output 自评材料",
        meaning: Wording(zh: "多份文件合为一份自评材料", en: "several documents into one submission")
      ),
    ]
  )

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    documents = try arguments.oneOrMore(Self.document)
    guard let output = arguments[Self.output] else { throw .missingOption(Self.output) }
    self.output = output
    options = DocumentImporter.Options(year: try arguments.year(Self.year), department: arguments[Self.department])
    replaces = arguments.contains(Self.replace)
    printsJSON = arguments.contains(SharedOptions.json)
  }

  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    let folder = NewSubmissionFolder(output, replaces: replaces)
    try folder.check(in: session)
    let (imported, findings) = try session.imported(documents, options: options)
    let files = try folder.write(imported, in: session)
    let summary = ImportSummary(imported, findings: findings, folder: output, files: files)
    if printsJSON {
      try session.write(summary.json(in: session.language).text)
    } else {
      try session.print(summary.lines(in: session.language))
    }
    session.report(findings)
    return findings.status
  }
}
