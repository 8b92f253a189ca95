import ScoringCore
import Testing

@testable import BrowserCore

struct SliderAnswerTests {
  private static func answer(_ department: WeighableDepartment, _ settings: [SliderSetting]) -> [Int64] {
    department.bytes.withUnsafeBytes { bytes in
      settings.flatMap(\.numbers).withUnsafeBufferPointer { SliderAnswer.numbers(bytes, $0) }
    }
  }

  /// What weighing gives for the department itself, without bytes in between.
  private static func expected(
    _ department: WeighableDepartment,
    _ weights: [[WeightKey: Points]]
  ) throws -> [Int64] {
    do {
      let weighting = try DepartmentWeighting(weights, rules: department.rules, from: department)
      let standing = try department.standing(weighting)
      let none = SliderAnswer.none
      let scores = standing.projects.flatMap { place in
        [
          place.score?.tenThousandths ?? none, place.grade.map(Int64.init) ?? none, place.rank.map(Int64.init) ?? none,
        ]
      }
      let points = department.schemes.indices.flatMap { scheme -> [Int64] in
        guard let rules = weighting.rules(of: scheme) else { return [] }
        return rules.wholeWeights.map { rules.points(of: $0)?.tenThousandths ?? none }
      }
      return [
        0, standing.department?.tenThousandths ?? none, standing.departmentGrade.map(Int64.init) ?? none,
        standing.isProvisional ? 1 : 0,
      ] + points + scores
    } catch let fault as ReweightingFault {
      switch fault {
      case .exceeds(let sum, let whole, _): return [1, sum.tenThousandths, whole.tenThousandths]
      case .doesNotMake(let sum, let whole, _): return [2, sum.tenThousandths, whole.tenThousandths]
      case .nothingLeft, .overflow: return [3]
      }
    } catch is ArithmeticFault {
      return [3]
    }
  }

  private static func cases(_ count: Int) throws -> [(WeighableDepartment, [SliderSetting], [Int64])] {
    var random = RandomDepartment(seed: 20)
    return try (0..<count).map { _ in
      let department = try random.department()
      let settings = random.settings(for: department)
      var weights = department.schemes.map { _ in [WeightKey: Points]() }
      for setting in settings { weights[setting.scheme][setting.weight] = setting.points }
      return (
        department, settings.map { .weight(scheme: $0.scheme, $0.weight, $0.points) },
        try expected(department, weights)
      )
    }
  }

  @Test func bytesKeepEverythingThatWeighingNeeds() throws {
    var kinds: Set<Int64> = []
    for (department, settings, expected) in try Self.cases(400) {
      let answer = Self.answer(department, settings)
      #expect(answer == expected)
      kinds.insert(answer.first ?? -1)
    }
    #expect(kinds.isSuperset(of: [0, 1]))
  }

  @Test func whatIsNoDepartmentIsRefused() throws {
    var random = RandomDepartment(seed: 21)
    let bytes = try random.department().bytes
    let settings = UnsafeBufferPointer<Int64>(start: nil, count: 0)
    for end in 0..<bytes.count {
      #expect(bytes[..<end].withUnsafeBytes { SliderAnswer.numbers($0, settings) } == [4])
    }
    for place in bytes.indices {
      var broken = bytes
      broken[place] ^= 0xFF
      // Whatever it says, it is said without a trap.
      _ = broken.withUnsafeBytes { SliderAnswer.numbers($0, settings) }
    }
    #expect((bytes + [0]).withUnsafeBytes { SliderAnswer.numbers($0, settings) } == [4])
  }

  @Test func settingsThatMeanNothingAreRefused() throws {
    var random = RandomDepartment(seed: 22)
    let bytes = try random.department().bytes
    for settings: [Int64] in [[0, 0], [9, 0, 1], [0, 99, 1], [0, -1, -1], [-1, 0, 10_001], [-2, 0, 0]] {
      let answer = bytes.withUnsafeBytes { bytes in
        settings.withUnsafeBufferPointer { SliderAnswer.numbers(bytes, $0) }
      }
      #expect(answer == [4])
    }
  }

  /// The very module that pages hold, run by the toolchain's own runtime.
  @Test func theModuleSaysTheSame() throws {
    let module = try #require(WasmModule(Base64Reader.bytes(BrowserModule.base64)))
    #expect(!module.hasImports)
    let folder = try TemporaryFile()
    for (department, settings, expected) in try Self.cases(16) {
      var asking = module
      let bytes = asking.ask(department.bytes, settings.flatMap(\.numbers), count: expected.count)
      try folder.write(bytes)
      let run = try #require(ChildProcess.output(of: "wasmkit", ["run", folder.path, "ask"]))
      // Numbers are printed without their sign, one `i64(…)` each.
      let values = run.text.split(separator: "i64(").dropFirst().map { UInt64($0.prefix(while: \.isNumber)) }
      #expect(values == expected.map { UInt64(bitPattern: $0) })
    }
  }
}
