import ScoringCore

/// The units and measure words that performance tables use.
enum UnitWords {
  /// Every spelling with its unit.
  static let all: [(spelling: String, word: UnitWord)] = table.indices.map { (table[$0].spelling, UnitWord(line: $0)) }

  static let table: [UnitDefinition] =
    shares + [UnitDefinition("家企业", written: "家")] + plain.map { UnitDefinition($0) }
    + counted.map { UnitDefinition("个" + $0, base: $0) }

  private static let shares = [
    UnitDefinition("%"), UnitDefinition("百分比", written: "%"),
    UnitDefinition("‰", factor: ExactDecimal("0.1") ?? .zero, base: "%"),
    UnitDefinition("‱", factor: ExactDecimal("0.01") ?? .zero, base: "%"),
    // 18/10万: so many of a hundred thousand.
    UnitDefinition("/千", factor: ExactDecimal("0.1") ?? .zero, base: "%"),
    UnitDefinition("/万", factor: ExactDecimal("0.01") ?? .zero, base: "%"),
    UnitDefinition("/10万", factor: ExactDecimal("0.001") ?? .zero, base: "%"),
    UnitDefinition("/十万", written: "/10万", factor: ExactDecimal("0.001") ?? .zero, base: "%"),
    UnitDefinition("/百万", factor: ExactDecimal("0.0001") ?? .zero, base: "%"),
    UnitDefinition("百分点"), UnitDefinition("个百分点", base: "百分点"), UnitDefinition("个点", base: "百分点"),
    UnitDefinition("成", factor: ExactDecimal(10), base: "%"),
  ]

  /// Those that are as often written with 个 in front: 3个工作日, 2个月.
  private static let counted = [
    "工作日", "自然日", "小时", "月", "季度", "学期", "学时", "课时", "学年", "年度", "周", "星期", "品种", "标段", "批次",
    "岗位", "床位", "学位", "项目", "标准",
  ]

  private static let plain: [String] =
    people + events + things + places + lengths + weights + times + money + letters

  private static let people = split(
    "人 人次 人/次 人日 人天 人月 人年 名 位 户 户次 户数 家 家次 生 员 队 组 班 班次 支 人份 代表 岗 岗位 床 床位 学位 对 口 口人"
  )
  private static let events = split(
    "个 个次 次 场 场次 期 期次 届 轮 批 批次 起 宗 件 件次 例 项 项次 条 条次 篇 篇次 部 部次 本 册 册次 份 份次 种 类 张 幅 页 字 集 版 卷 套 套次 趟 班次 车次 架次 航次 航班 艘次 台次 台班 回 笔 单 票 人头 标段 课 节 课时 学时 学分 分 级 星 星级 倍 档 款 点 点位 堂 顿 餐 餐次 床次 起次 宗次 处次 天次 频次 遍 局 步 门 门次 刊 期刊 讲 番"
  )
  private static let things = split(
    "台 台套 台件 辆 辆次 艘 架 座 栋 幢 间 所 处 只 头 匹 羽 尾 株 棵 粒 盏 根 支 枚 块 片 面 扇 具 件套 袋 箱 盒 瓶 桶 罐 包 束 把 顶 杆 副 剂次 剂 针 针次 盆 丛 穴 芯 基 孔 眼 口井 樘 组件 端 路 线 条线 品种 项目 产品 企业 双 封 捆 扎 桩 席 席位 车位 泊位 厕位 蹲位"
  )
  private static let places = split(
    "村 镇 乡 县 市 区 省 社区 街道 乡镇 校 学校 站 站点 网点 园 园区 基地 院 馆 店 点 中心 小区 地块 标段 单位 部门 机构"
  )
  private static let lengths = split(
    "米 千米 公里 厘米 毫米 微米 里 华里 海里 延米 延长米 亩 公顷 平方 平方米 平米 平方公里 平方千米 立方 立方米 方 升 毫升 车公里 吨公里 亩次 公里/小时 ㎡ ㎞ ㎝ ㎜ ㎥ ㎏ 目 寸 英寸"
  )
  private static let weights = split("吨 公斤 千克 克 毫克 微克 斤 担 标准煤 吨标准煤 千瓦 兆瓦 千瓦时 度 瓦 伏 千伏 分贝 摄氏度 ℃ 转 兆 勒克斯")
  private static let times = split("年 月 月份 季度 季 旬 周 星期 日 天 工作日 自然日 日历天 小时 钟头 分钟 分 秒 学期 学年 年度 日夜 昼夜 岁 周岁")
  private static let money = split("元 美元 港元 欧元 日元 元钱 块钱 圆")
  private static let letters = split(
    "m km cm mm m2 m3 m² m³ km2 km² kg g mg t L ml mL KM KG kW KW MW kWh KWh kwh kV KV dB GB TB MB h min s mg/L mg/m3 μg/m3 μg/m³ ug/m3 μg mg/m³ ha hm2 hm² cm2 cm² ppm Pa kPa MPa kN Hz kVA MVA kWp MWp Mbps Gbps km/h m/s m3/d m³/d t/d t/a"
  )

  private static func split(_ list: String) -> [String] { SpacedWords.split(list) }
}
