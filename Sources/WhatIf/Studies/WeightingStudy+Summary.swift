import Dispatch
import ScoringCore
import Synchronization

extension WeightingStudy {
  /// Weighs everything under each weighting.
  ///
  /// - Parameters:
  ///   - weightings: rules that differ from those of the study in their weights; the first is what the others are compared
  ///     with.
  /// - Returns: `nil` where a weighting gives points finer than the unit of the scores, or there is none.
  /// - Throws: `.overflow`
  public func summary(_ weightings: [ScoringRules], threads: Int) throws(ArithmeticFault) -> StudySummary? {
    guard !weightings.isEmpty, projectCount > 0 else { return nil }
    guard let units = try units(weightings) else { return nil }
    let ranks = try RankTables(self, units, threads: threads)
    let fault = Mutex<ArithmeticFault?>(nil)
    let parts = Mutex<[(block: Int, projects: [StudySummary.Row], departments: [StudySummary.Row])]>([])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, 1_024))) { _ in
      var courses = RankCourses(self, weightings: units.count)
      while fault.withLock({ $0 == nil }) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < blocks.count else { break }
        do throws(ArithmeticFault) {
          let rows = try courses.rows(of: blocks[index], units, ranks)
          parts.withLock { $0.append((index, rows.projects, rows.departments)) }
        } catch {
          fault.withLock { $0 = error }
        }
      }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
    let sorted = parts.withLock { $0.sorted { $0.block < $1.block } }
    return StudySummary(
      projects: sorted.flatMap(\.projects),
      departments: sorted.flatMap(\.departments),
      weightings: weightings.count,
      places: Int(rules.rounding.places)
    )
  }
}

extension WeightingStudy {
  /// For each weighting and each kernel the points that it gives out.
  private func units(_ weightings: [ScoringRules]) throws(ArithmeticFault) -> [[[Int64]]]? {
    var units: [[[Int64]]] = []
    for rules in weightings {
      var each: [[Int64]] = []
      for kernel in kernels {
        guard let points = try kernel.units(under: rules) else { return nil }
        each.append(points)
      }
      units.append(each)
    }
    return units
  }
}

/// For each weighting and score the rank that it gives: one more than the number of better scores.
struct RankTables: Sendable {
  let projects: [Int32]
  let departments: [Int32]
  let width: Int

  init(_ study: WeightingStudy, _ units: [[[Int64]]], threads: Int) throws(ArithmeticFault) {
    let width = study.highest + 1
    self.width = width
    let fault = Mutex<ArithmeticFault?>(nil)
    let next = Atomic(0)
    let group = 16
    var projects = [Int32](repeating: 0, count: units.count * width)
    var departments = projects
    projects.withUnsafeMutableBufferPointer { projectTable in
      departments.withUnsafeMutableBufferPointer { departmentTable in
        // Each thread has the tables of its own weightings to itself.
        nonisolated(unsafe) let (projectTable, departmentTable) = (projectTable, departmentTable)
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, 1_024))) { _ in
          while fault.withLock({ $0 == nil }) {
            let first = next.wrappingAdd(group, ordering: .relaxed).oldValue
            guard first < units.count else { break }
            let members = first..<min(first + group, units.count)
            do throws(ArithmeticFault) {
              try Self.count(study, units, members, projectTable, departmentTable)
            } catch {
              fault.withLock { $0 = error }
            }
            for weighting in members {
              Self.rank(projectTable, weighting * width, width)
              Self.rank(departmentTable, weighting * width, width)
            }
          }
        }
      }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
    self.projects = projects
    self.departments = departments
  }

  private static func count(
    _ study: WeightingStudy,
    _ units: [[[Int64]]],
    _ members: Range<Int>,
    _ projectTable: UnsafeMutableBufferPointer<Int32>,
    _ departmentTable: UnsafeMutableBufferPointer<Int32>
  ) throws(ArithmeticFault) {
    let width = study.highest + 1
    let scores = UnsafeMutableBufferPointer<Int32>.allocate(capacity: study.blocks.map(\.projects.count).max() ?? 0)
    defer { scores.deallocate() }
    for block in study.blocks {
      for weighting in members {
        try block.score(study.kernels, units[weighting], into: scores)
        let base = weighting * width
        for place in 0..<block.projects.count { projectTable[base &+ Int(scores[place])] &+= 1 }
        for department in block.departments {
          let score = study.departments[department].score(scores, from: block.projects.lowerBound)
          departmentTable[base &+ Int(score)] &+= 1
        }
      }
    }
  }

  /// Counts into ranks, from the best score down.
  private static func rank(_ table: UnsafeMutableBufferPointer<Int32>, _ base: Int, _ width: Int) {
    var rank: Int32 = 1
    for score in stride(from: width - 1, through: 0, by: -1) {
      let count = table[base + score]
      table[base + score] = rank
      rank &+= count
    }
  }
}
