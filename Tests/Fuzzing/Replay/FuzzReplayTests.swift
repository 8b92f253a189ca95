import FuzzTargets
import Glibc
import OfficeFiles
import Testing

/// Everything in the corpus, and every input that ever brought a reader down, is read again and comes back.
@Suite struct FuzzReplayTests {
  @Test(arguments: FuzzTarget.allCases)
  func everyInputComesBack(_ target: FuzzTarget) throws {
    let path = #filePath
    let folder =
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Corpus/"
      + target.rawValue
    let names = try Folder.names(in: folder)
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try FileReader.read(Folder.path(folder, name))
      target.run(bytes)
      // Cut-off inputs are what broken copies leave.
      target.run(Array(bytes.prefix(bytes.count / 2)))
    }
  }
}
