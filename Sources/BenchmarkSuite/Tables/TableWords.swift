/// What generated tables are made of.
enum TableWords {
  static let places = ["保定市", "石家庄市", "唐山市", "邯郸市", "沧州市", "廊坊市", "衡水市", "承德市"]

  static let subjects = [
    "科普活动", "道路养护", "公共卫生服务", "农村危房改造", "污水处理设施运维", "文化惠民演出", "法律援助", "就业创业培训", "困难群众救助",
    "生态环境监测", "高标准农田建设", "青少年科技创新大赛",
  ]

  static let kinds = ["专项经费", "补助资金", "运行经费", "建设项目", "设备购置"]

  static let endings = ["", "情况", "及效果", "（以年度计划为准）", "(分批实施)"]

  /// The indicators of a project: their category, subcategory, and what they may be.
  static let slots: [Slot] = [
    Slot("产出指标", "数量指标", quantity), Slot("产出指标", "数量指标", quantity),
    Slot("产出指标", "质量指标", quality), Slot("产出指标", "质量指标", quality),
    Slot("产出指标", "时效指标", time), Slot("成本指标", "经济成本指标", cost),
    Slot("效益指标", "经济效益指标", benefit), Slot("效益指标", "社会效益指标", benefit),
    Slot("效益指标", "可持续影响指标", benefit), Slot("满意度指标", "服务对象满意度指标", satisfaction),
  ]

  /// Points for the slots; those of a category always come to the same.
  static let points = [
    ["10", "10", "10", "5", "5", "10", "10", "10", "10", "10"],
    ["8", "8", "8", "8", "8", "10", "15", "10", "5", "10"],
    ["6.67", "6.67", "6.66", "10", "10", "10", "7.5", "7.5", "15", "10"],
    ["12.5", "12.5", "5", "5", "5", "10", "6.25", "8.75", "15", "10"],
  ]

  struct Slot: Sendable {
    let category: String
    let subcategory: String
    let indicators: [(name: String, kind: IndicatorKind)]

    init(_ category: String, _ subcategory: String, _ indicators: [(name: String, kind: IndicatorKind)]) {
      self.category = category
      self.subcategory = subcategory
      self.indicators = indicators
    }
  }

  private static let quantity: [(name: String, kind: IndicatorKind)] = [
    ("举办活动场次", .atLeast(unit: "次")), ("培训人数", .atLeast(unit: "人次")), ("新建站点数量", .atLeast(unit: "个")),
    ("印发资料数量", .atLeast(unit: "册")), ("改造面积", .atLeast(unit: "平方米")), ("服务群众数量", .atLeast(unit: "人")),
  ]
  private static let quality: [(name: String, kind: IndicatorKind)] = [
    ("验收合格率", .allPercent), ("设备正常运行率", .atLeastPercent), ("差错率", .atMostPercent),
    ("安全事故起数", .none(unit: "起")), ("培训合格率", .atLeastPercent),
  ]
  private static let time: [(name: String, kind: IndicatorKind)] = [
    ("按期完成率", .allPercent), ("资金拨付及时率", .allPercent), ("完成时限", .months), ("工作完成及时性", .quality),
  ]
  private static let cost: [(name: String, kind: IndicatorKind)] = [
    ("项目总成本", .atMostMoney(unit: "万元")), ("单位成本", .atMostMoney(unit: "元")), ("成本超支率", .atMostPercent),
    ("人均培训成本", .atMostMoney(unit: "元/人")),
  ]
  private static let benefit: [(name: String, kind: IndicatorKind)] = [
    ("带动经济增长", .atLeastMoney), ("活动覆盖率", .atLeastPercent), ("投诉率", .atMostPercent), ("素质提升程度", .quality),
    ("环境改善程度", .quality), ("可持续影响年限", .atLeast(unit: "年")), ("政策知晓率", .atLeastPercent),
  ]
  private static let satisfaction: [(name: String, kind: IndicatorKind)] = [
    ("服务对象满意度", .atLeastPercent), ("群众满意度", .atLeastPercent), ("参训人员满意度", .atLeastPercent),
  ]
}
