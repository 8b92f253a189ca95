import Glibc

/// A folder into which a set of files is written as a whole: either all of them are new, or the old ones stay.
///
/// Every file is first written in full beside its place and forced to the disk. Only when that went well for all,
/// and no folder stands in the way, each is renamed into place. An interrupt waits for the end of that.
public struct OutputFolder: Hashable, Sendable {
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Replaces or creates `files`; other files in the folder are left alone.
  ///
  /// - Throws: what went wrong with which path. Nothing that was there before has changed then, and nothing new is left.
  public func write(_ files: [OutputFile]) throws(FileProblem) {
    try HeldSignals.during { () throws(FileProblem) in
      var staging = Staging()
      do throws(FileProblem) {
        try staging.createFolder(path)
        for file in files { try staging.stage(file, below: path) }
        try staging.publish()
      } catch {
        staging.discard()
        throw error
      }
    }
  }
}

/// The files that were written beside their places and not renamed yet.
private struct Staging {
  private var staged: [(temporary: String, final: String)] = []
  private var newFolders: [String] = []

  mutating func createFolder(_ path: String) throws(FileProblem) {
    do throws(FileFault) {
      newFolders += try Folder.create(path)
    } catch {
      throw .fault(error, path: path)
    }
  }

  mutating func stage(_ file: OutputFile, below root: String) throws(FileProblem) {
    let final = Folder.path(root, file.name)
    guard Self.staysInside(file.name) else { throw .fault(.writingNotPermitted, path: final) }
    var folder = root
    if let slash = file.name.lastIndex(of: "/") {
      folder = Folder.path(root, String(file.name[..<slash]))
      try createFolder(folder)
    }
    guard !Folder.exists(final) else { throw .fault(.isFolder, path: final) }
    // Chance keeps apart what several runs, or several threads of one, write into the same folder.
    let temporary = Folder.path(folder, ".jixiao-\(getpid())-\(UInt64.random(in: 0 ... .max)).tmp")
    staged.append((temporary, final))
    do throws(FileFault) {
      try NewFile.write(file.bytes, to: temporary)
    } catch {
      throw .fault(error, path: final)
    }
  }

  mutating func publish() throws(FileProblem) {
    while let (temporary, final) = staged.first {
      guard rename(temporary, final) == 0 else { throw .fault(.writing(errno: errno), path: final) }
      staged.removeFirst()
    }
  }

  func discard() {
    for (temporary, _) in staged { unlink(temporary) }
    Folder.remove(folders: newFolders)
  }

  private static func staysInside(_ name: String) -> Bool {
    !name.utf8.contains(0)
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }
}
