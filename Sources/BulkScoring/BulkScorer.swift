import Diagnostics
import OfficeFiles
import RuleFiles
import SelfEvaluation

/// Scores flat tables of any size: the rows of many departments, in any order, in one pass.
///
/// Every row is read and scored as ``SelfEvaluator`` would; only what rows have in common is done once. Memory follows
/// the number of projects. Neither the order of rows nor the number of threads changes a byte of what is written.
public struct BulkScorer: Sendable {
  private let ruleSet: RuleSet
  private let options: Options

  public struct Options: Sendable {
    /// The year that dates without one belong to; `nil` where the tables state all of them.
    public var year: Int?
    /// At least 1.
    public var threads: Int
    /// How many findings of each code are listed; all are counted.
    public var mostFindings: Int
    /// Whether a row that cannot be read stops the run.
    public var isStrict: Bool
    public var language: Language

    public init(
      year: Int? = nil,
      threads: Int = 1,
      mostFindings: Int = 100,
      isStrict: Bool = false,
      language: Language = .chinese
    ) {
      self.year = year
      self.threads = threads
      self.mostFindings = mostFindings
      self.isStrict = isStrict
      self.language = language
    }
  }

  public init(_ ruleSet: RuleSet, options: Options) {
    self.ruleSet = ruleSet
    self.options = options
  }

  /// Scores `tables` and writes `projects.csv`, `departments.csv` and `findings.csv` into `folder`.
  ///
  /// - Returns: what was done, for whoever asked.
  /// - Throws: `.unusable` when there is no table, one cannot be read at all, or not every row of it where the run is strict;
  ///   `.notWritten` when a result cannot be written. Earlier results are left as they were then.
  public func score(
    _ tables: [BulkTable],
    into folder: String,
    progress: (@Sendable (BulkProgress) -> Void)? = nil
  ) throws(BulkFailure) -> BulkSummary {
    // What comes through a pipe is there only once: nothing may be taken for granted that would have it read again.
    var assumptions = tables.contains(where: \.isStream) ? [.rowsEndAtLineFeeds] : Set(Assumption.allCases)
    while true {
      switch try score(tables, assuming: assumptions, into: folder, progress) {
      case .done(let summary): return summary
      case .refuted(let assumption): assumptions.remove(assumption)
      }
    }
  }

  private enum Outcome {
    case done(BulkSummary)
    /// The tables have to be read again without taking this for granted.
    case refuted(Assumption)
  }

  private func score(
    _ tables: [BulkTable],
    assuming assumptions: Set<Assumption>,
    into folder: String,
    _ progress: (@Sendable (BulkProgress) -> Void)?
  ) throws(BulkFailure) -> Outcome {
    let opened = try open(tables, needsNames: BulkRules.needsNames(ruleSet))
    let columns = Set(opened.flatMap(\.columns.positions.keys))
    let rules = BulkRules(
      ruleSet,
      year: options.year,
      columns: columns,
      keepsAllRows: !assumptions.contains(.rowsStandAlone)
    )
    let isCut = assumptions.contains(.rowsEndAtLineFeeds)
    let isInOrder = isCut && assumptions.contains(.departmentsComeInOrder)
    let ordered = isInOrder ? TableParts.ofDepartments(opened, threads: options.threads) : nil
    let parts = ordered ?? TableParts.of(opened, threads: options.threads, isCut: isCut)
    let work = WorkerPool.Work(opened, parts: parts)
    let threads = work.size == nil ? options.threads : min(options.threads, max(1, parts.count))
    let pool = WorkerPool(
      threads,
      rules,
      columns: opened[0].columns,
      expectedProjects: Self.expectedProjects(parts, over: ordered == nil ? threads : parts.count),
      mostFindings: mostFindings
    )
    let results = try results(of: pool, rules, in: folder)
    let reading = PartReading(pool, work, ProgressMeter(total: work.size, report: progress))
    var written: WrittenResults?
    if ordered == nil { reading.run() } else { written = results.writePartByPart(reading) }
    let extents: [PartExtent]
    do throws(FileProblem) { extents = try reading.extents() } catch { throw .unusable([error.finding(at: nil)]) }
    if ordered != nil, written == nil { return .refuted(.departmentsComeInOrder) }
    guard Self.fitTogether(parts, extents) else { return .refuted(.rowsEndAtLineFeeds) }
    let lines = LineIndex(work, extents)
    let all = written ?? results.writeAll(opened, lines)
    if all.isMixed { return .refuted(.rowsStandAlone) }
    return .done(try results.finish(all, opened, lines, isStrict: options.isStrict))
  }

  private func results(of pool: WorkerPool, _ rules: BulkRules, in folder: String) throws(BulkFailure) -> BulkResults {
    do throws(FileProblem) {
      return try BulkResults(pool, rules, language: options.language, mostFindings: mostFindings, folder: folder)
    } catch {
      throw .notWritten(error)
    }
  }

  /// About how many projects stand in the parts, if they are spread evenly over so many tables; ten rows of some 200
  /// bytes make one.
  private static func expectedProjects(_ parts: [TablePart], over tables: Int) -> Int {
    parts.reduce(0) { $0 + $1.to - $1.from } / 2_000 / max(1, tables)
  }

  /// A strict run that stops has to say at least why.
  private var mostFindings: Int { options.isStrict ? max(1, options.mostFindings) : options.mostFindings }

  private func open(_ tables: [BulkTable], needsNames: Bool) throws(BulkFailure) -> [OpenTable] {
    var opened: [OpenTable] = []
    var findings: [Finding] = []
    var seen: Set<BulkTable> = []
    var files: Set<FileIdentity> = []
    for table in tables {
      guard seen.insert(table).inserted, table.identity.map({ files.insert($0).inserted }) ?? true else {
        findings.append(BulkProblem.sameFileTwice(table.name).finding(at: nil))
        continue
      }
      do throws(UnusableInput) {
        opened.append(try OpenTable(table, needsNames: needsNames))
      } catch {
        findings += error.findings
      }
    }
    if findings.containsErrors || opened.isEmpty { throw .unusable(findings) }
    return opened
  }

  /// Whether every part begins where the one before it ends. If not, a line feed that a part was cut at stands inside
  /// quotes.
  private static func fitTogether(_ parts: [TablePart], _ extents: [PartExtent]) -> Bool {
    guard parts.count == extents.count else { return false }
    return parts.indices.dropFirst().allSatisfy { index in
      parts[index].isFirst || extents[index].start == extents[index - 1].end
    }
  }
}

/// Why tables were not scored.
public enum BulkFailure: Error, Sendable {
  case unusable([Finding])
  case notWritten(FileProblem)
}

/// What a run has done.
public struct BulkSummary: Sendable {
  public let rows: Int
  public let projects: Int
  public let departments: Int
  /// For each code how many findings there are.
  public let counts: [Count]
  /// What there is to say about the tables as wholes.
  public let findings: [Finding]

  public struct Count: Sendable {
    public let code: String
    public let severity: Severity
    public let count: Int
    /// The first of them; `nil` where none are listed.
    public let example: Finding?
  }

  public var containsErrors: Bool { counts.contains { $0.severity == .error } || findings.containsErrors }
}
