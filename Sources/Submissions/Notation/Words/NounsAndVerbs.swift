/// Words around numbers that decide how the number is meant.
enum NounsAndVerbs {
  /// What there are none of in 零投诉, 0事故.
  static let events = WordTable(words: eventWords)

  private static let eventWords = [
    "投诉", "事故", "伤亡", "差错", "死亡", "发生", "失误", "上访", "感染", "违规", "违纪", "违法", "火灾", "案件", "新增", "延误", "缺陷", "隐患",
    "信访", "舆情", "泄密", "逾期", "返贫", "拖欠",
  ]

  /// Words behind a number that are never its unit.
  static let neverUnits = WordTable(
    words: eventWords + [
      "完成", "覆盖", "达标", "合格", "满意", "通过", "到位", "执行", "支付", "兑现", "保障", "落实", "全部", "实现", "及时", "按时",
    ]
  )

  /// Words that only say that something was done; they need no remark.
  static let bare = WordTable(
    words: [
      "完成", "已完成", "已", "共", "共计", "合计", "总计", "实际完成", "全部完成", "达", "达到", "为", "内完成", "前完成", "完成了", "共完成", "且", "并且",
    ]
  )

  /// Behind number and unit they make a compound that names a kind: 5人制, 24小时服务.
  static let makingKinds = WordTable(words: ["制", "式", "型", "游", "化"])
  static let roundTheClock = WordTable(
    words: ["服务", "值班", "不间断", "不断", "开放", "在线", "运行", "值守", "营业", "全天", "热线", "监控"]
  )

  /// Verbs before 一 that make it a count: 建成一座.
  static let doing = WordTable(
    words: ["完成", "举办", "召开", "开展", "建设", "建成", "组织", "新建", "购置", "采购", "编制", "培训", "改造", "修建"]
  )

  /// Before a month or a day they say that it is not one of the year in question.
  static let otherYears = WordTable(words: ["次年", "下年", "翌年", "明年", "来年", "隔年", "上年", "去年", "次月", "下月", "上月"])

  /// Before a date they make it a limit.
  static let upTo = WordTable(words: ["截至", "截止"])

  /// What a text says that tells how points are given.
  static let scoring = WordTable(words: ["不得分", "扣完", "扣分"])

  /// What follows 年底 when it is a time and not part of a name like 年终考核.
  static let finishing = WordTable(
    words: ["完成", "竣工", "建成", "到位", "办结", "交付", "实现", "达", "全部", "投入", "支付"]
  )
}
