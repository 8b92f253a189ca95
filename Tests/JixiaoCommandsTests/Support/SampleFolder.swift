import OfficeFiles

@testable import JixiaoCommands

/// A temporary folder with the sample submission in it, under the name `sample`.
struct SampleFolder: ~Copyable {
  let folder: TemporaryFolder
  var path: String { folder.path }

  init() throws {
    let folder = try TemporaryFolder()
    try OutputFolder(folder.path + "/sample").write(SampleSubmission.baoding2020)
    self.folder = folder
  }

  /// Replaces a text in a file of the sample.
  func replace(_ old: String, with new: String, in name: String) throws {
    try folder.write(try folder.text(of: "sample/" + name).replacing(old, with: new), to: "sample/" + name)
  }

  func run(_ arguments: String...) -> ProgramRun { ProgramRun(arguments, in: folder.path) }
  func run(_ arguments: [String]) -> ProgramRun { ProgramRun(arguments, in: folder.path) }
}
