/// What the amounts below a header or beside a label are counted in.
enum MoneyUnit: Hashable {
  case yuan
  case tenThousandYuan

  /// - Parameter remark: what stands in brackets behind a name: `元`, `单位：万元`.
  init?(remark: Substring) {
    let unit = remark.split { ":：".contains($0) }.last.map(String.init) ?? ""
    switch unit {
    case "元", "单位元", "人民币元", "rmb", "yuan": self = .yuan
    case "万元", "单位万元", "人民币万元": self = .tenThousandYuan
    default: return nil
    }
  }
}
