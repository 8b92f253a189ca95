import OfficeFiles

/// Files that tests read, found from where this file stands.
enum Repository {
  static let sample = above(#filePath, levels: 4) + "/Sources/JixiaoCommands/Samples/baoding-2020"

  /// `shared/cases/scored` beside one of the folders above this file; `nil` where it is not at hand.
  static let publishedTables: String? = {
    var folder = String(#filePath)
    while folder.contains("/") {
      folder = above(folder, levels: 1)
      let candidate = folder + "/shared/cases/scored"
      if Folder.exists(candidate) { return candidate }
    }
    return nil
  }()

  private static func above(_ path: String, levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}
