import ScoringCore

/// A measured department that is weighed very often: its projects in whole numbers where their rules allow it, one by one
/// where not. Each standing is that of ``MeasuredDepartment/standing(_:)``.
struct RepeatedWeighing: Sendable {
  private let department: MeasuredDepartment
  private let groups: [Group]
  /// The indices of the projects that no kernel takes.
  private let others: [Int]

  /// Projects of one form.
  private struct Group: Sendable {
    let kernel: WeighingKernel
    let scheme: Int
    let members: [Int]
  }

  private struct Form: Hashable {
    let scheme: Int
    let slots: [MeasuredIndicator.Slot]
    let hasExecution: Bool
  }

  init(_ department: MeasuredDepartment) {
    self.department = department
    var forms: [Form: [Int]] = [:]
    var order: [Form] = []
    var others: [Int] = []
    for (index, member) in department.projects.enumerated() {
      guard let member, Self.kernel([member], in: department) != nil else {
        others.append(index)
        continue
      }
      let project = member.measured
      let form = Form(
        scheme: member.scheme,
        slots: project.indicators.map(\.slot),
        hasExecution: project.execution != nil
      )
      if forms[form] == nil { order.append(form) }
      forms[form, default: []].append(index)
    }
    var groups: [Group] = []
    for form in order {
      let members = forms[form] ?? []
      if let kernel = Self.kernel(members.compactMap { department.projects[$0] }, in: department) {
        groups.append(Group(kernel: kernel, scheme: form.scheme, members: members))
      } else {
        others += members
      }
    }
    self.groups = groups
    self.others = others
  }

  /// What is not scored yet makes a score provisional, which a kernel does not tell.
  private static func kernel(
    _ members: [MeasuredDepartment.Member],
    in department: MeasuredDepartment
  ) -> WeighingKernel? {
    let projects = members.map(\.measured)
    guard let first = members.first, projects.allSatisfy({ !$0.hasGaps }) else { return nil }
    let rules = department.scoring(of: first)
    return WeighingKernel(projects, under: rules, whole: rules.tree.points)
  }

  /// How many projects are weighed in whole numbers.
  var countInGroups: Int { groups.reduce(0) { $0 + $1.members.count } }

  /// - Throws: `.figuresTooLarge`
  func standing(_ weighting: DepartmentWeighting) throws(WhatIfProblem) -> Standing {
    do throws(ArithmeticFault) {
      return try scored(weighting)
    } catch {
      throw .figuresTooLarge
    }
  }

  private func scored(_ weighting: DepartmentWeighting) throws(ArithmeticFault) -> Standing {
    var totals = [PartScore?](repeating: nil, count: department.projects.count)
    var places = [(score: Points?, grade: Int?)](repeating: (nil, nil), count: department.projects.count)
    var rest = others
    for group in groups {
      guard let rules = weighting.rules(of: group.scheme), let units = try group.kernel.units(under: rules) else {
        rest += group.members
        continue
      }
      let unit = PointsUnit(places: Int(rules.rounding.places)).tenThousandths
      let room = UnsafeMutableBufferPointer<Int32>.allocate(capacity: group.members.count)
      defer { room.deallocate() }
      try group.kernel.score(0..<group.members.count, with: units, into: room)
      for (place, index) in group.members.enumerated() {
        let score = Points(tenThousandths: Int64(room[place]) * unit)
        totals[index] = PartScore(points: rules.tree.points, score: score)
        places[index] = (score, rules.grade(of: score))
      }
    }
    for index in rest {
      guard let member = department.projects[index], let score = try weighting.score(member) else { continue }
      totals[index] = score.total
      places[index] = (score.total.score, score.grade)
    }
    var tally = DepartmentTally(rules: weighting.department.rules)
    for (total, budget) in zip(totals, department.budgets) { try tally.add(total, budget: budget) }
    let own = try department.own.flatMap { (member) throws(ArithmeticFault) in try weighting.score(member) }
    return Standing(department: try tally.score(own: own?.total), projects: places)
  }
}

extension MeasuredProject {
  fileprivate var hasGaps: Bool {
    indicators.contains { $0.rate == nil } || execution.map { $0.rate == nil } ?? false
  }
}
