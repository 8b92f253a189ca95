import Databases
import Diagnostics
import Glibc
import OfficeFiles
import SpotChecks

/// The folder of a plan: where its record and its working papers are.
struct PlanFolder: Hashable {
  /// As the user named it.
  let name: String
  let path: String

  static let record = "复核记录.sqlite"
  static let papers = "底稿"

  init(_ name: String, in session: Session) {
    self.name = name
    path = session.path(name)
  }

  var recordName: String { Folder.path(name, Self.record) }
  var recordPath: String { Folder.path(path, Self.record) }
  var holdsRecord: Bool { Folder.holds(Self.record, in: path) }

  /// Opens the record that the plan has begun.
  func openRecord() throws(CommandFailure) -> ReviewRecord {
    guard holdsRecord else { throw .unusableInput([SpotCheckProblem.noRecord(folder: name).finding(at: nil)]) }
    return try reading { () throws(DatabaseFault) in try ReviewRecord(recordPath, opening: .existing) }
  }

  /// What goes wrong while the record is read.
  func reading<Value: ~Copyable>(_ work: () throws(DatabaseFault) -> Value) throws(CommandFailure) -> Value {
    do throws(DatabaseFault) {
      return try work()
    } catch {
      throw .unusableInput([DatabaseProblem.fault(error, path: recordName).finding(at: nil)])
    }
  }

  /// The workbooks among the files and in the folders that were named; those of the plan where none was.
  func workbooks(among named: [String], in session: Session) throws(CommandFailure) -> [String] {
    let places = named.isEmpty ? [Folder.path(path, Self.papers)] : named.map { session.path($0) }
    var files: [String] = []
    for place in places {
      guard Folder.exists(place) else {
        // A folder of the plan's own may be gone; what was named is told missing when it is read.
        if !named.isEmpty { files.append(place) }
        continue
      }
      do throws(FileFault) {
        files += try Folder.names(in: place).filter(Self.isWorkbook).map { Folder.path(place, $0) }
      } catch {
        throw .unusableInput([FileProblem.fault(error, path: place).finding(at: nil)])
      }
    }
    return files
  }

  private static func isWorkbook(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$")
      && [".xlsx", ".xlsm", ".xls", ".et"].contains { name.lowercased().hasSuffix($0) }
  }
}

/// A path from the root, so that it leads to the same file from anywhere.
enum WholePath {
  static func of(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }
}
