@testable import Checks

// Names, codes, amounts and target values of published target tables; descriptions are our own words, and only where a
// check reads them.

extension Sample {
  /// 秦皇岛市山海关区科学技术协会
  static let shanhaiguan = Sample(
    department: "秦皇岛市山海关区科学技术协会",
    year: 2022,
    projects: [
      Project(
        name: "科普专项经费",
        id: "13030322P00405310001M",
        initial: "3.00",
        fiscal: "3.00",
        plan: ["25%", "50%", "75%", "100%"],
        purpose: "科普活动",
        rows: [
          Row("数量指标", "举办科普活动次数", "≥15次"),
          Row("质量指标", "项目控制预算数", "是/否"),
          Row("时效指标", "办公设备正常运行率", "≥95%"),
          Row("成本指标", "按项目计划完成工作", "≥95%"),
          Row("经济效益指标", "科普活动覆盖率", "≥85%"),
          Row("社会效益指标", "会员活动覆盖率", "≥90%"),
          Row("生态效益指标", "普及率", "是/否"),
          Row("可持续影响指标", "业务保障能力", "是/否"),
          Row("服务对象满意度指标", "群众满意度", "≥90%"),
        ]
      )
    ]
  )
}
