/// 自评表的式样: which columns and rows the form has. What is in it is the same in all.
public enum FormVariant: String, Hashable, Sendable, CaseIterable {
  /// 财预〔2020〕10号 as printed in most provinces.
  ///
  /// - Source: DOMAIN §2.3
  case national
  /// 云南: the target parted into 指标性质, 指标值 and 度量单位.
  case yunnan
  /// 四川: the same columns, with 评价结论, 存在问题, 改进措施 and who signs below.
  case sichuan
  /// 湖北: reasons and measures in rows of their own below the indicators.
  case hubei
}
