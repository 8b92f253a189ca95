import Diagnostics

extension WordBody {
  /// 附件说明: a line below the text, two characters in; further names stand below the first.
  ///
  /// - Source: GB/T 9704—2012 7.3.4
  mutating func writeAttachments(_ names: [String], keepsWithNext: Bool) {
    let isSingle = names.count == 1
    // 附件： takes three characters, a number and its point one.
    let depth = 300 + (isSingle ? 0 : 100)
    for (index, name) in names.enumerated() {
      var format = sheet.format(.attachment)
      let isFirst = index == 0
      format.indent = ParagraphFormat.Indent(left: 200 + depth, firstLine: isFirst ? -depth : -100)
      format.keepsWithNext = keepsWithNext
      if isFirst { format.space = ParagraphFormat.Space(before: PageLayout.line) }
      text((isFirst ? "附件：" : "") + (isSingle ? "" : "\(index + 1).") + name, format)
    }
  }

  /// 落款: the date four characters in from the right, the department in the middle above it, where the seal goes.
  ///
  /// - Source: GB/T 9704—2012 7.3.5.1
  mutating func write(_ signature: PaperSignature) {
    let date = DisplayWidth.columns(of: signature.date)
    let name = DisplayWidth.columns(of: signature.department)
    var format = sheet.format(.signature)
    // In hundredths of a character, of which a column is half of one.
    let fromDate = 400 + 25 * (date - name)
    format.indent = ParagraphFormat.Indent(right: max(0, fromDate))
    format.keepsWithNext = true
    format.space = ParagraphFormat.Space(before: PageLayout.line)
    if !signature.department.isEmpty { text(signature.department, format) }
    guard !signature.date.isEmpty else { return }
    if !signature.department.isEmpty { format.space = nil }
    // A long name reaches to the edge; the date stays below its middle.
    format.indent = ParagraphFormat.Indent(right: max(400, min(400 - fromDate, 1000)))
    format.keepsWithNext = false
    text(signature.date, format)
  }
}
