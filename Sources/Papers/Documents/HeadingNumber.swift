/// The numbers of headings in official papers: 一、 then （一） then 1. then （1）.
///
/// - Source: GB/T 9704—2012《党政机关公文格式》 7.3.3
public enum HeadingNumber {
  /// - Parameters:
  ///   - level: 1 for the parts of the paper.
  ///   - number: 1 for the first heading of its level in its section.
  public static func text(level: Int, number: Int) -> String {
    switch level {
    case ...1: chinese(number) + "、"
    case 2: "（" + chinese(number) + "）"
    case 3: "\(number)."
    default: "（\(number)）"
    }
  }

  /// 一, 十, 十二, 二十, 一百零五; digits from a thousand on.
  public static func chinese(_ number: Int) -> String {
    guard (1..<1000).contains(number) else { return String(number) }
    let (hundreds, below) = number.quotientAndRemainder(dividingBy: 100)
    let (tens, ones) = below.quotientAndRemainder(dividingBy: 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    switch tens {
    case 0: text += hundreds > 0 && ones > 0 ? "零" : ""
    case 1 where hundreds == 0: text += "十"
    default: text += digits[tens] + "十"
    }
    return ones > 0 ? text + digits[ones] : text
  }

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
