import Glibc

/// An installed LibreOffice, which turns papers into PDF files.
public struct OfficeProgram: Hashable, Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// Looks for it where the shell would.
  ///
  /// - Parameter searchPath: folders with colons between them, as in `PATH`.
  public static func installed(searchPath: String) -> OfficeProgram? {
    for folder in searchPath.split(separator: ":") {
      for name in ["soffice", "libreoffice"] {
        let path = Folder.path(String(folder), name)
        if access(path, X_OK) == 0, !Folder.exists(path) { return OfficeProgram(path: path) }
      }
    }
    return nil
  }

  /// Makes a PDF file of each paper, in one run: starting the program takes longer than a paper.
  ///
  /// It works in a folder of its own with settings of its own, so that a window that is open is left alone and nothing that
  /// the user has set changes the papers. Macros are not run.
  ///
  /// - Parameters:
  ///   - papers: with names that end in `.docx`, each once.
  ///   - seconds: how long it may take.
  /// - Returns: a file for each paper, in the same order, named as it is.
  public func pdf(of papers: [OutputFile], seconds: Int = 300) throws(ConversionFault) -> [OutputFile] {
    guard !papers.isEmpty else { return [] }
    let folder = try Self.disk { () throws(FileFault) in try PrivateFolder() }
    // Names of our own: those of the papers may be longer than its file system or its command line takes.
    let names = papers.indices.map { "paper-\($0)" }
    for (name, paper) in zip(names, papers) {
      try Self.disk { () throws(FileFault) in
        try NewFile.write(paper.bytes, to: Folder.path(folder.path, name + ".docx"))
      }
    }
    let arguments =
      ["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nologo", "--nolockcheck"]
      + ["--convert-to", Self.target, "--outdir", folder.path]
      + names.map { Folder.path(folder.path, $0 + ".docx") }
    let outcome: ChildProcess.Outcome
    do throws(ChildProcess.Fault) {
      outcome = try ChildProcess(program: path, arguments: arguments).run(seconds: seconds)
    } catch {
      throw .notStarted
    }
    guard outcome != .timedOut else { throw .timedOut(seconds: seconds) }
    return try zip(names, papers).map { name, paper throws(ConversionFault) in
      let bytes: [UInt8]
      do throws(FileFault) {
        bytes = try FileReader.read(Folder.path(folder.path, name + ".pdf"))
      } catch { throw .noResult }
      return OutputFile(name: String(paper.name.dropLast(5)) + ".pdf", bytes: bytes)
    }
  }

  /// PDF in which bookmarks are places with names, so that it can be told on which pages they stand.
  private static let target =
    #"pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}"#

  private static func disk<Value: ~Copyable>(_ work: () throws(FileFault) -> Value) throws(ConversionFault) -> Value {
    do throws(FileFault) { return try work() } catch { throw .disk(error) }
  }
}
