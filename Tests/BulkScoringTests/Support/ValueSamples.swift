/// Targets and actuals as departments write them, of every kind that tables have.
enum ValueSamples {
  /// A pair that can be read and measured.
  static func sound(_ random: inout SplitMix) -> (target: String, actual: String) {
    let planned = random.int(1...400)
    let reached = random.int(0...500)
    func decimal(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
    switch random.int(0...15) {
    case 0: return ("≥\(planned)次", "\(reached)次")
    case 1: return ("\(planned)", "\(reached)")
    case 2: return ("≥\(decimal(planned))%", "\(decimal(reached))%")
    case 3: return ("≤\(planned)‰", "\(reached)‰")
    case 4: return ("≥\(decimal(planned))万人次", "\(reached * 1_000)人次")
    case 5: return ("\(decimal(planned))亿元", "\(decimal(reached * 10))万元")
    case 6: return ("≤\(planned)天", "\(reached)天")
    case 7: return ("＝\(planned)个", "\(reached)个")
    case 8: return ("\(planned)-\(planned + 50)分", "\(reached)分")
    case 9: return ("11月底前", "\(random.int(1...12))月\(random.int(1...28))日")
    case 10: return ("2020年11月30日前", "2020年\(random.int(1...12))月\(random.int(1...28))日")
    case 11: return ("是", random.pick("是", "否"))
    case 12: return ("达成年度指标", random.pick("达成年度指标", "部分达成年度指标并具有一定效果", "优", "一般"))
    case 13: return ("\(planned),000人", "\(reached),500人")
    case 14: return ("0起", "\(random.int(0...2))起")
    default: return ("不少于\(planned)家", "\(reached)家")
    }
  }

  /// A pair that leaves something open.
  static func open(_ random: inout SplitMix) -> (target: String, actual: String) {
    switch random.int(0...8) {
    case 0: return ("≥10次", "")
    case 1: return ("", "12")
    case 2: return ("≥10次", "详见总结报告，\"两个确保\"均已落实")
    case 3: return ("明显提升群众获得感", "明显提升")
    case 4: return ("≥10次", "9人")
    case 5: return ("-", "-")
    case 6: return ("≥95%", "0.96")
    case 7: return ("约30个、20场", "30")
    default: return ("≥10次", "-3次")
    }
  }

  static let notApplicable = (target: "≥10次", actual: "不适用")
}
