import Diagnostics
import Glibc
import OfficeFiles

@testable import Submissions

/// A small submission in order, in a folder of its own; tests break one thing in it.
final class FolderSample {
  let path: String

  static let sheet = "department: 市科学技术协会\nyear: 2020\n"
  static let projects = """
    项目编码,项目名称,年初预算数,全年预算数,全年执行数
    P1,科普活动,20,24.00,23.5
    P2,科普场馆,100,100,100

    """
  static let indicators = """
    项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值
    P1,产出指标,数量指标,活动次数,≥15次,12次,10
    ,满意度指标,服务对象满意度,公众满意度,≥90%,95%,10

    """

  /// - Parameter files: replace those of the sample; an empty list of bytes makes an empty file, `nil` leaves it out.
  init(_ files: [String: [UInt8]?] = [:]) throws {
    var template = Array("/tmp/submission-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault.notWritable(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var all: [String: [UInt8]?] = [
      "submission.yaml": Array(Self.sheet.utf8), "projects.csv": Array(Self.projects.utf8),
      "indicators.csv": Array(Self.indicators.utf8),
    ]
    all.merge(files) { $1 }
    try OutputFolder(path).write(all.compactMap { name, bytes in bytes.map { OutputFile(name: name, bytes: $0) } })
  }

  convenience init(_ name: String, _ text: String) throws { try self.init([name: Array(text.utf8)]) }

  deinit {
    for name in (try? Folder.names(in: path)) ?? [] { unlink(Folder.path(path, name)) }
    rmdir(path)
  }

  /// The folder stays while it is read.
  func read() throws(UnusableInput) -> (submission: Submission, findings: [Finding]) { try SubmissionReader.read(path) }

  /// The findings, whether or not the submission can be used.
  func findings() -> [Finding] {
    do throws(UnusableInput) {
      return try read().findings
    } catch {
      return error.findings
    }
  }

  var isUsable: Bool { (try? read()) != nil }

  /// `file:line:column code` with the file's name only.
  func summary(of finding: Finding) -> String {
    let place = finding.place.map {
      $0.text == path ? "." : $0.text
    }
    return "\(place ?? "-") \(finding.code)"
  }
}
