import Diagnostics
import OfficeFiles
import Submissions

/// One submission to be read: a source of its own, or a department of a flat table.
enum IntakeUnit: Sendable {
  case submission(String)
  case department(Int, of: FlatTable)

  var source: IntakeSource {
    switch self {
    case .submission(let path): .submission(path)
    case .department(_, let table): .flatTable(table.file)
    }
  }

  /// - Parameter year: that of flat tables, which state none.
  func read(year: Int) throws(UnusableInput) -> SubmissionReader.Reading {
    switch self {
    case .submission(let path): try SubmissionReader.read(path)
    case .department(let index, let table): table.submission(of: table.departments[index], year: year)
    }
  }

  /// Flat tables are cut into departments; what cannot be opened is a failure.
  static func open(
    _ sources: [IntakeSource]
  ) -> (units: [IntakeUnit], failures: [IntakeFailure], findings: [Finding]) {
    var (units, failures, findings): ([IntakeUnit], [IntakeFailure], [Finding]) = ([], [], [])
    for source in sources {
      switch source {
      case .submission(let path): units.append(.submission(path))
      case .flatTable(let path):
        do throws(UnusableInput) {
          let (table, told) = try openTable(path)
          units += table.departments.indices.map { .department($0, of: table) }
          findings += told
        } catch {
          failures.append(IntakeFailure(source: source, department: nil, findings: error.findings))
        }
      }
    }
    return (units, failures, findings)
  }

  /// - Unit: bytes; some three million rows.
  private static let largestTable = 512 << 20

  private static func openTable(_ path: String) throws(UnusableInput) -> (FlatTable, [Finding]) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path, limit: largestTable)
    } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: path).finding(at: SourcePlace(file: path))])
    }
    let text: String
    do throws(DecodingFault) {
      text = try TextDecoding.decode(bytes).text
    } catch {
      let problem = FileProblem.notText(error, path: path)
      throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: path))])
    }
    return try FlatTable.read(Array(text.utf8), file: path)
  }
}

/// A source that was opened to read submissions again, such as for their review.
public struct OpenIntakeSource: Sendable {
  private let source: IntakeSource
  private let units: [IntakeUnit]

  public init(_ source: IntakeSource) throws(UnusableInput) {
    let (units, failures, _) = IntakeUnit.open([source])
    if let failure = failures.first { throw UnusableInput(findings: failure.findings) }
    self.source = source
    self.units = units
  }

  /// - Parameters:
  ///   - department: as in ``ProjectKey``; only flat tables hold several.
  ///   - year: that of a flat table, which states none.
  public func read(department: String, year: Int) throws(UnusableInput) -> SubmissionReader.Reading {
    let unit = units.first { unit in
      guard case .department(let index, let table) = unit else { return true }
      return table.departments[index].code == department
    }
    guard let unit else {
      let problem = IntakeProblem.departmentGone(department)
      throw UnusableInput(findings: [problem.finding(at: SourcePlace(file: source.path))])
    }
    return try unit.read(year: year)
  }
}
