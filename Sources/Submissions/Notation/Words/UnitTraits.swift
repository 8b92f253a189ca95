/// What makes some units be read differently from others.
struct UnitTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// 年, as in 2020年.
  static let year = UnitTraits(rawValue: 1)
  /// 月 or 月份, as in 12月.
  static let month = UnitTraits(rawValue: 2)
  /// 日, as in 31日.
  static let day = UnitTraits(rawValue: 4)
  /// 成, which is also part of many words.
  static let tenth = UnitTraits(rawValue: 8)
  /// 年, 年度, 学年: behind a year they name it.
  static let namesYear = UnitTraits(rawValue: 16)
  /// 小时, 天: 24小时服务 is a kind of service.
  static let roundTheClock = UnitTraits(rawValue: 32)
  /// 级, 星: behind a Chinese numeral they name a rank.
  static let rank = UnitTraits(rawValue: 64)
  /// Counted in %.
  static let share = UnitTraits(rawValue: 128)
  /// A span of time.
  static let time = UnitTraits(rawValue: 256)
  /// May stand behind 每 and then divides the unit.
  static let rate = UnitTraits(rawValue: 512)
}

extension UnitTraits {
  init(written: String, base: String) {
    self = (Self.ofBases[base] ?? []).union(Self.ofSpellings[written] ?? [])
  }

  /// What a unit has by how it is written alone.
  private static let ofSpellings: [String: UnitTraits] = [
    "年": .year, "月": .month, "月份": .month, "日": .day, "成": .tenth,
  ]

  /// What a unit has by what it counts.
  private static let ofBases: [String: UnitTraits] = {
    var traits: [String: UnitTraits] = [
      "年": .namesYear, "年度": .namesYear, "学年": .namesYear, "小时": .roundTheClock, "天": .roundTheClock, "%": .share,
    ]
    for base in ["级", "星", "星级", "类", "档", "度"] { traits[base, default: []].insert(.rank) }
    for base in TimeWords.all { traits[base, default: []].insert(.time) }
    for base in TimeWords.rates { traits[base, default: []].insert(.rate) }
    return traits
  }()
}
