import Diagnostics

/// Why a paper could not be turned into another form by LibreOffice.
public enum ConversionFault: Error, Hashable, Sendable {
  case notStarted
  case timedOut(seconds: Int)
  /// It ended without having made a file.
  case noResult
  case disk(FileFault)
}

/// What the user is told when there is no PDF.
public enum ConversionProblem: CataloguedProblem, Hashable {
  case notInstalled
  case failed(ConversionFault)

  public var entry: ProblemEntry {
    switch self {
    case .notInstalled:
      ProblemEntry(
        "F0601",
        .error,
        Wording(zh: "没有找到 LibreOffice，PDF 没有生成", en: "LibreOffice was not found, so no PDF was made"),
        help: Wording(
          zh: "安装 LibreOffice 后重试；或用 Word、WPS 打开 .docx，另存为 PDF",
          en: "install LibreOffice and run it again; or open the .docx in Word or WPS and save it as PDF"
        )
      )
    case .failed(.notStarted):
      ProblemEntry(
        "F0602",
        .error,
        Wording(zh: "LibreOffice 无法启动", en: "LibreOffice could not be started"),
        help: Self.byHand
      )
    case .failed(.timedOut(let seconds)):
      ProblemEntry(
        "F0603",
        .error,
        Wording(
          zh: "LibreOffice 在 \(seconds) 秒内没有完成，已停止",
          en: "LibreOffice took longer than \(seconds) s and was stopped"
        ),
        help: Self.byHand
      )
    case .failed(.noResult):
      ProblemEntry(
        "F0604",
        .error,
        Wording(zh: "LibreOffice 没有生成 PDF", en: "LibreOffice made no PDF"),
        help: Self.byHand
      )
    case .failed(.disk):
      ProblemEntry(
        "F0605",
        .error,
        Wording(zh: "临时文件夹无法使用，PDF 没有生成", en: "the folder for temporary files could not be used, so no PDF was made"),
        help: Wording(zh: "检查磁盘空间和 TMPDIR 指向的文件夹", en: "check the space on the disk and the folder that TMPDIR names")
      )
    }
  }

  private static let byHand = Wording(
    zh: "用 Word、WPS 或 LibreOffice 打开 .docx，另存为 PDF",
    en: "open the .docx in Word, WPS or LibreOffice and save it as PDF"
  )
}
