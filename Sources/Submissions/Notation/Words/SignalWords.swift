import ScoringCore

/// Words that compare, limit or blur a number, and what they say.
enum SignalWords {
  static let all: [(spelling: String, meaning: NotationToken.Kind)] =
    comparators + softComparators + behind + dates + structure

  private static let comparators =
    spell(.comparator(.atLeast, isSoft: false), atLeast) + spell(.comparator(.moreThan, isSoft: false), moreThan)
    + spell(.comparator(.atMost, isSoft: false), atMost) + spell(.comparator(.lessThan, isSoft: false), lessThan)
    + spell(.comparator(.equalTo, isSoft: false), "等于 恰好 正好")

  private static let atLeast =
    "不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 至少 最少 最低 大于等于 大于或等于 高于等于 高于或等于 多于等于 多于或等于 超过或等于 未低于 不下于 不劣于"
  private static let moreThan = "超过 超 大于 高于 多于 逾 超出"
  private static let atMost =
    "不超过 不超 不高于 不大于 不多于 不长于 不得超过 不得高于 不得多于 不得大于 不能超过 不应超过 未超过 未超 没有超过 至多 最多 最高 小于等于 小于或等于 低于等于 低于或等于 少于等于 少于或等于 不超出 不突破 未突破 不晚于 不迟于 不得晚于 不得迟于"
  private static let lessThan = "低于 少于 小于 不足 不到 不满 短于 早于"

  private static let softComparators =
    spell(.comparator(.atLeast, isSoft: true), "达到 达 达到了 力争达到 达至")
    + spell(.comparator(.atMost, isSoft: true), "控制在 控制到 限制在 压减到 压降到 控制于 降到 降至 降低到 下降到")

  private static let behind =
    spell(.bound(.atLeast), "以上 及以上 或以上 之上")
    + spell(.bound(.atMost), "以内 之内 以下 及以下 或以下 之下 封顶 为限")
    + spell(.odd, "余 多 左右 上下 前后 来 几") + spell(.about, "约 大约 约为 约占 近 接近 将近 大概 约计 估计 预计约")

  private static let dates =
    spell(.within, "内") + spell(.before, "前 之前 以前 止") + spell(.end, "底 末")
    + spell(.yearEnd, "年底 年末 年终 年内 本年底 本年内 当年底 当年内 今年底 今年内") + partsOfYear

  private static let partsOfYear =
    spell(.partOfYear(lastMonth: 3), "第一季度 一季度 第1季度 首季度") + spell(.partOfYear(lastMonth: 6), "第二季度 二季度 第2季度 上半年")
    + spell(.partOfYear(lastMonth: 9), "第三季度 三季度 第3季度 前三季度")
    + spell(.partOfYear(lastMonth: 12), "第四季度 四季度 第4季度 下半年")

  private static let structure =
    spell(.through, "至 到") + spell(.each, "每") + spell(.ordinal, "第")
    + [
      ("百分之", .share(.percent)), ("千分之", .share(.perMille)), ("万分之", .share(.perTenThousand)),
      ("十万分之", .share(.perHundredThousand)),
      ("百分百", .hundredPercent), ("百分之百", .hundredPercent), ("百", .magnitude(100)), ("千", .magnitude(1000)),
      ("万", .magnitude(10_000)),
      ("亿", .magnitude(100_000_000)),
    ]

  private static func spell(
    _ kind: NotationToken.Kind,
    _ spellings: String
  ) -> [(spelling: String, meaning: NotationToken.Kind)] {
    SpacedWords.split(spellings).map { ($0, kind) }
  }
}
