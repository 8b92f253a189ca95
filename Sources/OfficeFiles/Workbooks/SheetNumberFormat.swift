/// How a cell shows its number, as far as that decides what the number means to a reader: as a plain number, as a
/// percentage, as a day or a time, with words around it.
///
/// Colours, grouping and the number of decimal places do not matter: numbers keep all their digits.
public struct SheetNumberFormat: Hashable, Sendable {
  /// For all numbers, or for positive ones; for negative ones; for zero.
  let sections: [Section]

  enum Section: Hashable {
    case number(Words)
    case percent(Words)
    case moment(SheetMomentParts)
    /// The format shows these words and no number at all.
    case words(String)
  }

  /// What a format writes around a number: comparators, units. Currency signs and punctuation are left out.
  struct Words: Hashable {
    var before = ""
    var after = ""
  }

  /// `General`: the number and nothing else.
  public static let general = SheetNumberFormat(sections: [.number(Words())])

  /// Whether numbers in this format are days or times.
  public var showsMoments: Bool {
    if case .moment = sections.first { true } else { false }
  }
}

extension SheetNumberFormat {
  /// What a reader takes a stored number for.
  ///
  /// - 0.30000000000000004 is `0.3`, 12 in `0"次"` is `12次`;
  /// - 0.95 in `0%` is `95%`, 0.8567 is `85.67%`: no digit is lost to the format;
  /// - 44196 in `yyyy/m/d` is `2020-12-31`, in `yyyy"年"m"月"` `2020年12月`; 0.5 in `h:mm` is `12:00`.
  ///
  /// - Returns: `nil` for infinities and what is not a number.
  public func text(of stored: Double, counting days: SheetDayCount = .from1900) -> String? {
    guard let number = SheetNumber(stored) else { return nil }
    switch section(for: stored) {
    case .number(let words): return words.before + number.text + words.after
    case .percent(let words): return words.before + number.text(shiftedBy: 2) + "%" + words.after
    case .moment(let parts): return days.moment(of: stored)?.text(showing: parts) ?? number.text
    case .words(let words): return words
    }
  }

  private func section(for stored: Double) -> Section {
    let index = stored < 0 ? 1 : stored == 0 ? 2 : 0
    return sections.indices.contains(index) ? sections[index] : sections.first ?? .number(Words())
  }
}
