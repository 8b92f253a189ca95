/// Units of time, where they are read differently from others.
enum TimeWords {
  static let all = [
    "年", "月", "日", "天", "周", "星期", "季度", "季", "学期", "学年", "年度", "小时", "分钟", "秒", "工作日", "自然日", "日历天",
  ]

  /// What may stand behind 每 and then divides the unit: 每周5小时 is 5 小时/周.
  static let rates = [
    "年", "月", "日", "天", "周", "星期", "季度", "季", "学期", "学年", "年度", "小时", "人", "户", "生", "亩", "平方米",
    "村", "社区", "镇", "乡镇", "校", "学校", "家", "次", "场", "期", "班", "公里", "吨",
  ]
}
