import ScoringCore
import Submissions

/// A unit with a meaning of its own, which no other word can stand for: what it measures, and how much of it.
struct MeasuredUnit: Hashable {
  let dimension: Dimension
  /// How many of the smallest unit of its dimension it is; of two units the larger is a whole multiple of the smaller.
  let size: Int64

  enum Dimension: Hashable {
    case length, area, mass, months, minutes
    /// Not to be converted into anything: %, 元, 亩, 元/平方米.
    case own(String)
  }

  /// Spans of time are also what counting words count (20天 for 20次); the others never are.
  var isStrict: Bool { dimension != .months && dimension != .minutes }

  /// `nil` for counting words.
  init?(_ unit: Unit) {
    guard let known = Self.known[unit.base] ?? (unit.base.hasPrefix("元/") ? Self.own(unit.base) : nil) else {
      return nil
    }
    self = known
  }

  private init(_ dimension: Dimension, _ size: Int64) {
    self.dimension = dimension
    self.size = size
  }

  /// Both units with the factor of the larger one made to count in the smaller one, where they measure the same.
  static func aligned(target: Unit, actual: Unit) -> (target: Unit, actual: Unit) {
    guard target.base != actual.base, let planned = MeasuredUnit(target), let reached = MeasuredUnit(actual),
      planned.dimension == reached.dimension
    else { return (target, actual) }
    if planned.size >= reached.size {
      return (target.times(planned.size / reached.size, of: actual.base), actual)
    }
    return (target, actual.times(reached.size / planned.size, of: target.base))
  }

  private static func own(_ name: String) -> MeasuredUnit { MeasuredUnit(.own(name), 1) }

  private static let known: [String: MeasuredUnit] = {
    var known: [String: MeasuredUnit] = [:]
    func add(_ dimension: Dimension, _ size: Int64, _ names: String...) {
      for name in names { known[name] = MeasuredUnit(dimension, size) }
    }
    add(.length, 1, "毫米", "mm")
    add(.length, 10, "厘米", "cm")
    add(.length, 1_000, "米", "m")
    add(.length, 1_000_000, "公里", "千米", "km", "㎞")
    add(.area, 1, "平方米", "平米", "㎡", "m2", "m²")
    add(.area, 10_000, "公顷", "ha", "hm2", "hm²")
    add(.area, 1_000_000, "平方公里", "平方千米", "km2", "km²")
    add(.mass, 1, "克", "g")
    add(.mass, 500, "斤")
    add(.mass, 1_000, "千克", "公斤", "kg", "KG")
    add(.mass, 1_000_000, "吨", "t")
    add(.months, 1, "月")
    add(.months, 3, "季度", "季")
    add(.months, 12, "年", "年度")
    add(.minutes, 1, "分钟", "min")
    add(.minutes, 60, "小时", "钟头", "h")
    add(.minutes, 1_440, "天", "日", "自然日", "日历天")
    add(.minutes, 10_080, "周", "星期")
    for name in ["%", "百分点", "元", "亩"] { known[name] = own(name) }
    return known
  }()
}

extension Unit {
  /// The same amount counted in `base`, of which this unit is so many; as it stands when that cannot be carried.
  fileprivate func times(_ count: Int64, of base: String) -> Unit {
    guard let factor = try? factor.multiplied(by: ExactDecimal(count)) else { return self }
    return Unit(written: written, factor: factor, base: base)
  }
}
