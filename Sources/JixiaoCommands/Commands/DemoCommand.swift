import Diagnostics
import OfficeFiles

/// `jixiao demo`: writes the sample, scores it and says where the papers are.
struct DemoCommand: Command {
  private let folder: String

  static let folder = CommandArgument(
    placeholder: Wording(zh: "文件夹", en: "DIR"),
    count: .oneOrNone,
    help: Wording(zh: "示例写到哪里；不写时为 jixiao-demo", en: "where to write the sample; by default jixiao-demo")
  )
  static let description = CommandDescription(
    words: ["demo"],
    summary: Wording(
      zh: "写出示例（保定市科协 2020 年度），评分并生成结果文件",
      en: "write the Baoding 2020 sample, score it and write its papers"
    ),
    arguments: [folder],
    examples: [
      .init(
        commandLine: "demo",
        meaning: Wording(
          zh: "示例写入 jixiao-demo，结果写入 jixiao-demo/自评结果",
          en: "the sample goes to jixiao-demo, its papers to jixiao-demo/自评结果"
        )
      )
    ]
  )

  /// The folder inside the sample that takes the papers.
  static let papersFolder = "自评结果"

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    folder = arguments.optional(Self.folder) ?? "jixiao-demo"
  }

  /// The sample has mistakes in it on purpose, so its findings are part of the demonstration and no reason to fail.
  func run(in session: Session) throws(CommandFailure) -> ExitStatus {
    try writeSample(in: session)
    let result = try session.evaluate(folder, EvaluationChoice())
    let papers = Folder.path(folder, Self.papersFolder)
    let written = try session.write(result, PaperChoice(), to: papers)
    let findings = result.findings + written.findings
    try session.print(Wording(zh: "示例自评材料：\(folder)", en: "the sample submission: \(folder)"))
    try session.print(
      [""] + ScoreSummary(result, findings: findings, in: session.language, columns: session.columns).lines
    )
    try session.print(written.message)
    try session.print(
      Wording(
        zh: "示例有意留有问题，各类问题怎样提示见标准错误输出",
        en: "the sample has mistakes in it on purpose; standard error shows how they are told"
      )
    )
    try session.print(
      Wording(
        zh: "查看得分由来：jixiao explain \(folder)",
        en: "to see how a score came about: jixiao explain \(folder)"
      )
    )
    session.report(findings)
    return .done
  }

  /// Leaves files alone that somebody has changed: those that are neither the sample's nor on its record.
  private func writeSample(in session: Session) throws(CommandFailure) {
    let sample = SampleSubmission.baoding2020
    let root = session.path(folder)
    let record = SampleRecord(try Self.bytes(of: Folder.path(root, SampleRecord.fileName)) ?? [])
    for file in sample {
      let path = Folder.path(root, file.name)
      guard let bytes = try Self.bytes(of: path) else { continue }
      guard bytes == file.bytes || record.holds(bytes, as: file.name) else { throw .demoFileNotOurs(path: path) }
    }
    do throws(FileProblem) {
      try OutputFolder(root).write(sample + [SampleRecord.file(of: sample)])
    } catch {
      throw .fileNotWritten(error)
    }
  }

  /// `nil` when there is no such file.
  private static func bytes(of path: String) throws(CommandFailure) -> [UInt8]? {
    do throws(FileFault) {
      return try FileReader.read(path)
    } catch {
      if case .notFound = error { return nil }
      throw .fileNotWritten(.fault(error, path: path))
    }
  }
}
