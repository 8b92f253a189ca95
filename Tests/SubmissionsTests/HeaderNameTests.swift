import Testing

@testable import Submissions

@Suite struct HeaderNameTests {
  @Test(arguments: [
    ("全年预算数（万元）", "全年预算数"), (" 全年 预算数\n(A)（万元） ", "全年预算数"), ("*项目编码", "项目编码"), ("Project ID", "projectid"),
    ("PROJECT_ID", "projectid"), ("分值【100分】", "分值"), ("（备注）", "(备注)"), ("ＩＤ", "id"), ("其中：财政资金", "其中财政资金"),
    ("", ""),
  ])
  func keepsWhatIdentifiesAColumn(written: String, key: String) {
    #expect(HeaderName(written).key == key)
  }

  @Test(arguments: [("预算数（元）", true), ("预算数(单位：元)", true), ("预算数（万元）", false), ("预算数", false), ("元", false)])
  func noticesAmountsInYuan(written: String, isInYuan: Bool) {
    #expect(HeaderName(written).isInYuan == isInYuan)
  }

  @Test func noNameMeansTwoColumns() {
    func expectDistinct<Column: TableColumn>(_: Column.Type) {
      let keys = Column.allCases.flatMap { column in Set(column.allNames.map { HeaderName($0).key }) }
      #expect(Set(keys).count == keys.count)
    }
    expectDistinct(ProjectColumn.self)
    expectDistinct(IndicatorColumn.self)
  }
}
