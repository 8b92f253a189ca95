import Diagnostics
import ScoringCore

extension SliceWriter {
  mutating func open(_ key: CellKey) {
    if let openDepartment, openDepartment == key { return }
    closeDepartment()
    openDepartment = key
  }

  mutating func closeDepartment() {
    guard let key = openDepartment else { return }
    departments += 1
    scoreOwn()
    let score = departmentScore
    departmentLines.put(CellBytes(key, isQuoted: false))
    departmentLines.comma()
    departmentLines.put(projectsOfDepartment.all)
    departmentLines.comma()
    departmentLines.put(projectsOfDepartment.scored)
    departmentLines.comma()
    if let score = score.score { departmentLines.put(score, places: places) }
    departmentLines.comma()
    if let grade = score.grade { departmentLines.put(grades[0][grade]) }
    departmentLines.comma()
    let provisional = score.isProvisional ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")
    departmentLines.put(provisional.text(in: language))
    departmentLines.endLine()
    tally = DepartmentTally(rules: rules)
    projectsOfDepartment = (0, 0)
    isTooLarge = false
    own = nil
    ownTotal = nil
    wholeBudget = nil
    money = DepartmentMoney()
    openDepartment = nil
  }

  mutating func scoreOwn() {
    guard let own else { return }
    wholeBudget = money.budget
    withUnsafePointer(to: own.record) { conclude($0, .none, own.members) }
  }

  var departmentScore: DepartmentScore {
    guard !isTooLarge else { return .unscored(projects: 0) }
    do throws(ArithmeticFault) { return try tally.score(own: ownTotal) } catch { return .unscored(projects: 0) }
  }
}
