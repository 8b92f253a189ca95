/// What kind of target an indicator of a generated table has, and how its actual turns out.
enum IndicatorKind: Hashable, Sendable {
  case atLeast(unit: String)
  case atLeastPercent
  case allPercent
  case atMostPercent
  case none(unit: String)
  case months
  case atMostMoney(unit: String)
  case atLeastMoney
  case quality

  /// Target and actual as a table has them: mostly reached, sometimes just, sometimes far from it.
  func values(_ random: inout SplitMix) -> (target: String, actual: String) {
    let luck = random.below(1000)
    switch self {
    case .atLeast(let unit):
      let target = 1 + random.below(20) * random.below(150)
      let actual =
        switch luck {
        case ..<500: target
        case ..<750: target + target * (luck - 500) / 1000
        case ..<950: target * luck / 1000
        default: target * (luck - 940) / 80
        }
      return ("≥\(target)\(unit)", "\(actual)\(unit)")
    case .atLeastPercent:
      let target = random.pick([80, 85, 90, 95, 98, 100]) * 100
      let actual =
        switch luck {
        case ..<400: target
        case ..<800: min(10_000, target + (luck - 400) * 5)
        default: target * luck / 1000 - random.below(500)
        }
      return ("≥\(Hundredths(target).text)%", "\(Hundredths(actual).text)%")
    case .allPercent:
      let actual = luck < 800 ? 10_000 : 5_000 + (luck - 800) * 25
      return ("=100%", "\(Hundredths(actual).text)%")
    case .atMostPercent:
      let target = random.pick([50, 100, 150, 200, 300, 500])
      return ("≤\(Hundredths(target).text)%", "\(Hundredths(target * luck / 800).text)%")
    case .none(let unit):
      return ("≤0\(unit)", "\(luck < 970 ? 0 : luck < 990 ? 1 : 2)\(unit)")
    case .months:
      let target = 6 + random.below(7)
      let actual = luck < 600 ? target : luck < 850 ? target - 1 : target + 1 + (luck - 850) / 50
      return ("≤\(target)月", "\(actual)月")
    case .atMostMoney(let unit):
      let target = 500 + random.below(300) * random.below(330)
      return ("≤\(Hundredths(target).text)\(unit)", "\(Hundredths(target * (850 + luck / 5) / 1000).text)\(unit)")
    case .atLeastMoney:
      let target = 1_000 + random.below(700) * random.below(700)
      return ("≥\(Hundredths(target).text)万元", "\(Hundredths(target * (500 + luck) / 1000).text)万元")
    case .quality:
      return ("定性:达成", luck < 800 ? "达成" : luck < 950 ? "部分达成" : "未达成")
    }
  }
}
