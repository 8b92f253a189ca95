import ScoringCore
import Submissions

/// A spelling of a unit, and in which company the reader of notations takes it for a quantity.
///
/// The reader itself is asked, with numbers of every kind: what reads the same every time can be read in SQL by looking
/// the word up; 年 and 月, which make dates of some numbers, are told apart by those.
struct ReadableUnit: Hashable {
  let spelling: String
  let base: String
  let factor: ExactDecimal
  /// With which numbers and comparators a target reads as a quantity.
  let targets: Set<Cell>
  /// With which numbers an actual does.
  let actuals: [NumberKind: ActualUse]

  /// Read alike with every number and every comparator.
  var isSteady: Bool {
    targets.count == NumberKind.allCases.count * Self.comparators.count
      && NumberKind.allCases.allSatisfy { actuals[$0] == .always }
  }

  struct Cell: Hashable {
    let kind: NumberKind
    let comparator: Comparator?
  }

  enum ActualUse: Hashable {
    case always
    /// 10月 is a date by itself and a number against a target that counts in the same unit.
    case againstSameUnit
  }

  static let comparators: [Comparator?] = [nil] + Comparator.allCases
}

/// Kinds of numbers that calendars tell apart.
enum NumberKind: String, Hashable, CaseIterable {
  /// A whole number from 1 to 31.
  case day = "d"
  /// Four digits from 1900 on, with or without decimals, or eight digits.
  case year = "y"
  case other = "o"

  var samples: [String] {
    switch self {
    case .day: ["1", "12", "31"]
    case .year: ["1950", "2020", "9999", "2020.12", "20201231"]
    case .other: ["0", "0.5", "95.25", "1500"]
    }
  }

  /// Whether a blank may stand behind the number; behind 2020 it makes a date of it.
  var mayBeSpaced: Bool { self != .year }
}

extension ReadableUnit {
  /// Every spelling of the notation; those that never read for certain have neither targets nor actuals.
  static let all: [ReadableUnit] = ([""] + NotationVocabulary.units).map { ReadableUnit($0) }

  private init(_ spelling: String) {
    self.spelling = spelling
    let read = Self.unit(of: NotationReader.target("≥35" + spelling), number: "35", comparator: .atLeast)
    let plain = read.flatMap { $0.factor.scale <= Self.finestScale ? $0 : nil }
    base = plain?.base ?? ""
    factor = plain?.factor ?? ExactDecimal(1)
    guard let plain, plain.written == spelling, Self.takesWords(spelling, plain) else {
      (targets, actuals) = ([], [:])
      return
    }
    var targets: Set<Cell> = []
    var actuals: [NumberKind: ActualUse] = [:]
    for kind in NumberKind.allCases {
      for comparator in Self.comparators {
        let isRead = kind.samples.allSatisfy { number in
          let text = (comparator?.rawValue ?? "") + number + spelling
          return Self.unit(of: NotationReader.target(text), number: number, comparator: comparator) == plain
        }
        if isRead { targets.insert(Cell(kind: kind, comparator: comparator)) }
      }
      let uses = Set(kind.samples.map { Self.use($0 + spelling, plain) })
      if uses == [.always] { actuals[kind] = .always }
      if uses == [.always, .againstSameUnit] || uses == [.againstSameUnit] { actuals[kind] = .againstSameUnit }
    }
    self.targets = targets
    self.actuals = actuals
  }

  /// SQL counts shares in hundredths of a per cent; 18/10万 is finer.
  private static let finestScale: UInt8 = 2

  /// Also with words before it and behind it, and with 万.
  private static func takesWords(_ spelling: String, _ plain: Unit) -> Bool {
    let texts: [(String, Comparator)] = [
      ("不低于35", .atLeast), ("控制在35", .atMost), ("达到0.5", .atLeast), ("≥ 1 ", .atLeast), ("≥ 95.25 ", .atLeast),
    ]
    guard texts.allSatisfy({ unit(of: NotationReader.target($0 + spelling), comparator: $1) == plain }) else {
      return false
    }
    let ends: [(String, Comparator)] = [("以上", .atLeast), ("以内", .atMost), ("内", .atMost)]
    guard !spelling.isEmpty else { return true }
    return ends.allSatisfy { unit(of: NotationReader.target("35" + spelling + $0), comparator: $1) == plain }
  }

  /// Whether the magnitudes may stand before it: 5万册.
  var takesMagnitudes: Bool {
    Magnitude.allCases.allSatisfy { magnitude in
      let text = "≥2.5" + magnitude.rawValue + spelling
      guard let unit = Self.unit(of: NotationReader.target(text), number: "2.5", comparator: .atLeast),
        let expected = try? factor.multiplied(by: ExactDecimal(magnitude.size))
      else { return false }
      return unit.base == base && unit.factor == expected
    }
  }

  private static func use(_ text: String, _ plain: Unit) -> ActualUse? {
    let value = NotationReader.actual(text)
    switch value.reading {
    case .quantity(let quantity): return quantity.unit == plain && isPlain(value, quantity) ? .always : nil
    case .date(let date) where date.day == nil:
      let isMonth = plain.base == "月" && date.year == nil && date.month != nil
      let isYear = plain.base == "年" && date.year != nil && date.month == nil
      return isMonth || isYear ? .againstSameUnit : nil
    default: return nil
    }
  }

  private static func unit(of value: WrittenValue, number: String? = nil, comparator: Comparator?) -> Unit? {
    guard case .quantity(let quantity) = value.reading, quantity.comparator == comparator, isPlain(value, quantity)
    else { return nil }
    if let number, quantity.value != ExactDecimal(number) { return nil }
    return quantity.unit
  }

  private static func isPlain(_ value: WrittenValue, _ quantity: Quantity) -> Bool {
    !quantity.isApproximate && value.remarks.allSatisfy { $0 == .monthOrCount }
  }
}

/// 万 and its like between a number and its unit.
enum Magnitude: String, CaseIterable {
  case hundredMillion = "亿"
  case tenMillion = "千万"
  case million = "百万"
  case tenThousand = "万"
  case thousand = "千"
  case hundred = "百"

  var size: Int64 {
    switch self {
    case .hundredMillion: 100_000_000
    case .tenMillion: 10_000_000
    case .million: 1_000_000
    case .tenThousand: 10_000
    case .thousand: 1000
    case .hundred: 100
    }
  }
}
