import Diagnostics
import Reports
import ScoringCore
import Submissions

/// What the command line says about the papers of a result.
struct PaperChoice: Hashable {
  var formats = PaperFormat.standard
  /// The id of an outline that is shipped, or a file; `nil` for the standard one.
  var outline: String?
  /// A Word file of the department's own that the report is filled into.
  var template: String?
  /// The shape of the forms in the workbook.
  var form = FormVariant.national
  /// The compiling date; `nil` leaves it to the submission.
  var date: CalendarDay?

  static let format = CommandOption.list(
    "format",
    PaperFormat.allCases.map(\.rawValue),
    help: Wording(
      zh: "只写这些格式，用逗号分隔：docx 报告，xlsx 自评表，html 网页，md 纯文本报告，json 结果，csv 表格，pdf（需要 LibreOffice）；默认除 pdf 外全部",
      en:
        "write only these, separated by commas: docx and md report, xlsx tables, html page, json result, csv tables, pdf (takes LibreOffice); by default all but pdf"
    )
  )
  static let outline = CommandOption.value(
    "outline",
    Wording(zh: "提纲|文件", en: "ID|FILE"),
    help: Wording(
      zh: "按此提纲写报告：baoding（默认）、national-project、transfer-payment、yunnan、yunnan-2022、guangdong、review，或自己的提纲文件",
      en:
        "write the report along this outline: baoding (by default), national-project, transfer-payment, yunnan, yunnan-2022, guangdong, review, or a file of your own"
    )
  )
  static let template = CommandOption.value(
    "template",
    Wording(zh: "Word文件", en: "FILE"),
    help: Wording(
      zh: "填入单位自己的 Word 模板（.docx），其中写 {{正文}}、{{部门名称}} 等占位",
      en: "fill the report into a Word file of your own, at places such as {{正文}} and {{部门名称}}"
    )
  )
  static let form = CommandOption.choice(
    "form",
    FormVariant.allCases.map(\.rawValue),
    help: Wording(
      zh: "自评表的式样：national 财预〔2020〕10号（默认）；yunnan 指标值分列指标性质、指标值、度量单位；sichuan 表尾有评价结论、存在问题、改进措施；hubei 原因和措施另列一行",
      en:
        "the shape of the forms: national (by default); yunnan parts targets into kind, value and unit; sichuan ends with conclusion, problems and measures; hubei has reasons and measures in rows of their own"
    )
  )
  static let date = CommandOption.value(
    "date",
    Wording(zh: "日期", en: "DATE"),
    help: Wording(
      zh: "报告的编制日期，如 2021-02-24；默认用自评材料所写的",
      en: "the date that the papers bear, such as 2021-02-24; by default the submission's"
    )
  )
  static let options = [format, outline, template, form, date]

  init() {}

  /// - Throws: `.notADay`
  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    formats = arguments.list(Self.format)?.compactMap(PaperFormat.init) ?? PaperFormat.standard
    outline = arguments[Self.outline]
    template = arguments[Self.template]
    form = arguments[Self.form].flatMap(FormVariant.init) ?? .national
    if let text = arguments[Self.date] {
      guard let day = WrittenDay.day(text) else { throw .notADay(text, of: Self.date) }
      date = day
    }
  }
}
