import ScoringCore

/// What a target or actual text says, as it was written: the reading of a notation such as `≥95%(…)` or `11月底前`.
public struct WrittenValue: Hashable, Sendable {
  /// The text itself, untouched.
  public let raw: String
  public let reading: Reading
  /// What had to be assumed or left out to read it.
  public let remarks: [Remark]

  public init(raw: String, reading: Reading, remarks: [Remark] = []) {
    self.raw = raw
    self.reading = reading
    self.remarks = remarks
  }

  public enum Reading: Hashable, Sendable {
    case quantity(Quantity)
    /// From … to …, both included, in one unit.
    case range(lower: ExactDecimal, upper: ExactDecimal, unit: Unit)
    /// Words: 长期, 达成年度指标, 提升生态环境质量. Without notes in brackets.
    case qualitative(String)
    /// `nil` where the form's own choice 是/否 was left standing.
    case yesNo(Bool?)
    case date(WrittenDate)
    /// Several values in one cell, in their order.
    case multiple([Component])
    /// Nothing usable: empty, 无, a dash, a bare unit.
    case none(unit: Unit?, comparator: Comparator?)
  }
}

/// A number with its comparator and unit.
public struct Quantity: Hashable, Sendable {
  /// `nil` when none is written.
  public let comparator: Comparator?
  /// The number as written, before 万 or % is applied: 0.5 for `0.5万册`.
  public let value: ExactDecimal
  public let unit: Unit
  /// 约, 余, 左右, 多: the number is not exact.
  public let isApproximate: Bool

  public init(comparator: Comparator? = nil, value: ExactDecimal, unit: Unit, isApproximate: Bool = false) {
    self.comparator = comparator
    self.value = value
    self.unit = unit
    self.isApproximate = isApproximate
  }
}

/// What follows a number, taken apart: `万册` is ten thousand times 册.
public struct Unit: Hashable, Sendable {
  /// As written, without blanks inside: `万册`, `元/平方米月`, `%`; empty when there is none.
  public let written: String
  /// What the number is to be multiplied with: 10 000 for 万, 0.1 for ‰ (which is counted in %), otherwise 1.
  public let factor: ExactDecimal
  /// What is counted, without the magnitude: `册`, `元`, `%`; empty when there is none.
  public let base: String

  public static let none = Unit(written: "", factor: ExactDecimal(1), base: "")

  public init(written: String, factor: ExactDecimal, base: String) {
    self.written = written
    self.factor = factor
    self.base = base
  }
}

/// A day, a month or a year as written, and whether it is a limit.
public struct WrittenDate: Hashable, Sendable {
  /// `.atMost` for a deadline such as `11月底前`; `nil` for a plain date.
  public let comparator: Comparator?
  /// `nil` when the year is not written; the submission's year is meant.
  public let year: Int?
  public let month: Int?
  /// `nil` means the end of the month.
  public let day: Int?

  public init(comparator: Comparator? = nil, year: Int?, month: Int?, day: Int?) {
    self.comparator = comparator
    self.year = year
    self.month = month
    self.day = day
  }
}

/// What the reader of a notation wants to have said about its reading.
public enum Remark: Hashable, Sendable {
  /// Text in brackets behind the value that was not read as part of it.
  case note(String)
  /// Words around the number: 建设科普图书室1个.
  case surroundingText(String)
  /// 约, 余, 左右: the number is taken as it stands.
  case approximate
  /// 是/否 was left as in the form.
  case unchosenYesNo
  /// `≥2 月`: a month or a number of months.
  case monthOrCount
  /// A bracket that is not closed, or not by its partner.
  case unbalancedBracket
  /// A number with more digits than can be carried exactly.
  case tooManyDigits
  /// `0.0900000762939453`: what binary floating point left behind the digits was dropped, the value is 0.09.
  case binaryResidue
  /// `1.5E+04`: the digits were multiplied out; a spreadsheet may have cut some off.
  case exponent
  /// `2020` alone: a year or a number.
  case yearOrCount
  /// `1:3`, `三分之二`, `5/10`: a proportion, a fraction or a date, read as words.
  case proportion
  /// `1 200人`, `9 5%`: the digits on both sides of a blank were taken as one number.
  case blankInsideNumber
}
