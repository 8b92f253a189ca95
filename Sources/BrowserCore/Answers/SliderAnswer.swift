import ScoringCore

/// Where a department stands with its sliders set, or why they do not go together; as numbers, for a page to read.
///
/// ```
/// 0, department's score, its grade, 1 when provisional,
///    for each scheme the points of its weights on the first level,
///    for each project its score, its grade and its rank
/// 1, sum, whole      what is set exceeds the whole
/// 2, sum, whole      nothing is left that could take the rest
/// 3                  the figures are too large, or nothing is left at all
/// 4                  the bytes or the settings are not what this program writes
/// ```
public enum SliderAnswer {
  /// What is not there: no score, no grade, no rank.
  public static let none = Int64.min

  /// - Parameters:
  ///   - bytes: those of ``WeighableDepartment``.
  ///   - settings: three numbers for each ``SliderSetting``.
  public static func numbers(_ bytes: UnsafeRawBufferPointer, _ settings: UnsafeBufferPointer<Int64>) -> [Int64] {
    do throws(ByteFault) {
      var reader = ByteReader(bytes)
      let department = try WeighableDepartment(&reader)
      var weights = department.schemes.map { _ in [WeightKey: Points]() }
      var rules = department.rules
      for start in stride(from: 0, to: settings.count, by: 3) {
        guard start + 2 < settings.count,
          let setting = SliderSetting(settings[start], settings[start + 1], settings[start + 2])
        else { throw .unreadable }
        switch setting {
        case .weight(let scheme, let key, let points):
          guard weights.indices.contains(scheme), department.schemes[scheme].wholeWeights.contains(key) else {
            throw .unreadable
          }
          weights[scheme][key] = points
        case .ownShare(let share):
          guard let ratio = try? Ratio(share, over: 10_000) else { throw .unreadable }
          rules.ownShare = ratio
        }
      }
      return numbers(department, weights, rules)
    } catch {
      return [4]
    }
  }

  private static func numbers(
    _ department: WeighableDepartment,
    _ weights: [[WeightKey: Points]],
    _ rules: DepartmentRules
  ) -> [Int64] {
    let weighting: DepartmentWeighting
    do throws(ReweightingFault) {
      weighting = try DepartmentWeighting(weights, rules: rules, from: department)
    } catch {
      return switch error {
      case .exceeds(let sum, let whole, _): [1, sum.tenThousandths, whole.tenThousandths]
      case .doesNotMake(let sum, let whole, _): [2, sum.tenThousandths, whole.tenThousandths]
      case .nothingLeft, .overflow: [3]
      }
    }
    do throws(ArithmeticFault) {
      return numbers(try department.standing(weighting), weighting, schemes: department.schemes.count)
    } catch {
      return [3]
    }
  }

  private static func numbers(
    _ standing: Standing,
    _ weighting: DepartmentWeighting,
    schemes: Int
  ) -> [Int64] {
    var numbers = [
      0, standing.department?.tenThousandths ?? none, standing.departmentGrade.map { Int64($0) } ?? none,
      standing.isProvisional ? 1 : 0,
    ]
    for scheme in 0..<schemes {
      guard let rules = weighting.rules(of: scheme) else { continue }
      for weight in rules.wholeWeights { numbers.append(rules.points(of: weight)?.tenThousandths ?? none) }
    }
    for place in standing.projects {
      numbers.append(place.score?.tenThousandths ?? none)
      numbers.append(place.grade.map { Int64($0) } ?? none)
      numbers.append(place.rank.map { Int64($0) } ?? none)
    }
    return numbers
  }
}
