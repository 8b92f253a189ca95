import OfficeFiles
import Testing

@Suite struct SheetNumberFormatTests {
  private static let plain: [(String, Double, String)] = [
    ("General", 12.5, "12.5"), ("G/通用格式", 12.5, "12.5"), ("", 12.5, "12.5"), ("@", 12, "12"),
    ("#,##0.00", 1234.567, "1234.567"), (#"_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ "#, 0, "0"),
    (#"_(* #,##0.00_);_(* \(#,##0.00\)"#, -3.5, "-3.5"), ("0.00E+00", 15000, "15000"), ("[Red]0.0", -2, "-2"),
    ("# ?/?", 0.5, "0.5"), (";;;", 7, "7"),
  ]

  @Test(arguments: plain)
  func plainNumbersKeepAllTheirDigits(code: String, stored: Double, text: String) {
    #expect(SheetNumberFormat(code: code).text(of: stored) == text)
  }

  private static let percentages: [(String, Double, String)] = [
    ("0%", 0.95, "95%"), ("0%", 0.8567, "85.67%"), ("0.00%", 1, "100%"), ("0%", 0.07, "7%"), ("0%", 0, "0%"),
    ("0%", 1.1, "110%"), ("0.0%;[Red]-0.0%", -0.005, "-0.5%"), (#""≥"0%"#, 0.9, "≥90%"),
  ]

  @Test(arguments: percentages)
  func percentagesAreThoseOfTheReader(code: String, stored: Double, text: String) {
    #expect(SheetNumberFormat(code: code).text(of: stored) == text)
  }

  private static let words: [(String, Double, String)] = [
    (#"0"次""#, 12.0, "12次"), (#""≥"0"次""#, 15, "≥15次"), (#"0.00"万元""#, 12.5, "12.5万元"), (#""¥"0.00"#, 3, "3"),
    (#""是";;"否""#, 1, "是"), (#""是";;"否""#, 0, "否"), (#"0\天"#, 30, "30天"),
  ]

  @Test(arguments: words)
  func wordsOfTheFormatAreKept(code: String, stored: Double, text: String) {
    #expect(SheetNumberFormat(code: code).text(of: stored) == text)
  }

  /// 120000 is shown as 12.0万 by these; 120000万 would be ten thousand times too much.
  @Test(arguments: [#"0!.0,"万""#, #"[>=10000]0!.0,"万";0"#, #"0.0,"千""#, #"#,##0,"千元""#])
  func wordsOfAScaledNumberAreNot(code: String) {
    #expect(SheetNumberFormat(code: code).text(of: 120_000) == "120000")
  }

  private static let moments: [(String, Double, String)] = [
    ("yyyy/m/d", 44196.0, "2020-12-31"), ("yyyy-mm-dd", 44196, "2020-12-31"),
    (#"yyyy"年"m"月"d"日""#, 44196, "2020-12-31"),
    (#"[$-804]yyyy"年"m"月"d"日";@"#, 44196, "2020-12-31"), (#"m"月"d"日""#, 44196, "2020-12-31"),
    (#"yyyy"年"m"月""#, 44166, "2020年12月"), ("[DBNum1]yyyy年m月", 44166, "2020年12月"), ("mmm-yy", 44166, "2020年12月"),
    ("yyyy", 44196, "2020年"), ("e年", 44196, "2020年"), ("yyyy-mm-dd hh:mm", 44196.5, "2020-12-31 12:00"),
    ("yyyy/m/d h:mm:ss", 44196.25, "2020-12-31 06:00:00"), ("h:mm", 0.75, "18:00"), ("h:mm AM/PM", 0.75, "18:00"),
    (#"上午/下午h"时"mm"分""#, 0.5, "12:00"), ("mm:ss", 0.0104166666666667, "00:15:00"), ("[h]:mm", 1.5, "36:00"),
    ("aaaa", 44196, "2020-12-31"), ("yyyy-mm-dd", 44196.9999999, "2021-01-01"), ("yyyy-mm-dd", -1, "-1"),
    ("yyyy-mm-dd", 2_958_466, "2958466"),
  ]

  @Test(arguments: moments)
  func daysAndTimesAreWrittenOneWay(code: String, stored: Double, text: String) {
    #expect(SheetNumberFormat(code: code).text(of: stored) == text)
  }

  private static let days: [(Double, String)] = [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"), (36525, "1999-12-31"),
    (36585, "2000-02-29"), (45351, "2024-02-29"), (2_958_465, "9999-12-31"),
  ]

  @Test(arguments: days)
  func countsDaysAsExcelDoes(stored: Double, text: String) {
    #expect(SheetNumberFormat(code: "yyyy-mm-dd").text(of: stored) == text)
  }

  @Test func countsFrom1904() {
    let format = SheetNumberFormat(code: "yyyy-mm-dd")
    #expect(format.text(of: 0, counting: .from1904) == "1904-01-01")
    #expect(format.text(of: 42734, counting: .from1904) == "2020-12-31")
  }

  private static let numbered: [(Int, String)] = [
    (0, "0.95"), (9, "95%"), (10, "95%"), (20, "22:48"), (46, "22:48:00"), (49, "0.95"),
  ]

  @Test(arguments: numbered)
  func knowsTheNumberedFormats(number: Int, text: String) {
    #expect(SheetNumberFormat(builtIn: number)?.text(of: 0.95) == text)
  }

  @Test func numberedDaysOfChineseProgramsAreDays() {
    #expect(SheetNumberFormat(builtIn: 14)?.text(of: 44196) == "2020-12-31")
    #expect(SheetNumberFormat(builtIn: 31)?.text(of: 44196) == "2020-12-31")
    #expect(SheetNumberFormat(builtIn: 57)?.text(of: 44196) == "2020年12月")
    #expect(SheetNumberFormat(builtIn: 164) == nil)
  }

  @Test func noCodeIsRefused() {
    for code in ["\"", "[", "\\", "_", "*", ";", "[h", "yyyy\"", String(repeating: "0;", count: 4000), "!!!"] {
      #expect(SheetNumberFormat(code: code).text(of: 5) != nil)
    }
  }
}
