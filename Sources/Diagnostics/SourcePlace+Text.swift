extension SourcePlace {
  /// The form for places in text files, which is the same in every language.
  public var text: String { text(in: .chinese) }

  /// In a text file `rules/x.yaml:12:7`, as compilers and editors write it; in a document as a reader would say it:
  /// `自评数据.xlsx 指标!F12`, `目标表.docx 表3第5行第2列`.
  public func text(in language: Language) -> String {
    guard let area else {
      var text = file
      if let line { text += ":\(line)" }
      if line != nil, let column { text += ":\(column)" }
      return text
    }
    return file + " " + wording(of: area).text(in: language)
  }

  private func wording(of area: DocumentArea) -> Wording {
    switch area {
    case .sheet(let name, _):
      guard let line else { return Wording(zh: "工作表“\(name)”", en: "sheet '\(name)'") }
      let cell = column.map { "\(SheetColumn.letters($0))\(line)" }
      return Wording(zh: "\(name)!" + (cell ?? "第\(line)行"), en: "\(name)!" + (cell ?? "row \(line)"))
    case .table(let number):
      let row = position(zh: "行", en: "row", line) + position(zh: "列", en: "column", line == nil ? nil : column)
      return Wording(zh: "表\(number)", en: "table \(number)") + row
    case .paragraph(let number): return Wording(zh: "第\(number)段", en: "paragraph \(number)")
    case .section(let heading, _): return Wording(zh: "“\(heading)”", en: "under '\(heading)'")
    case .page(let number):
      return Wording(zh: "第\(number)页", en: "page \(number)") + position(zh: "行", en: "line", line)
    }
  }

  private func position(zh chinese: String, en english: String, _ number: Int?) -> Wording {
    number.map { Wording(zh: "第\($0)\(chinese)", en: " \(english) \($0)") } ?? Wording(zh: "", en: "")
  }
}

extension Wording {
  fileprivate static func + (left: Wording, right: Wording) -> Wording {
    Wording(zh: left.chinese + right.chinese, en: left.english + right.english)
  }
}

/// The letters by which spreadsheets call their columns.
public enum SheetColumn {
  /// - Parameter number: 1-based: 1 is A, 27 is AA.
  public static func letters(_ number: Int) -> String {
    let index = max(1, number) - 1
    let last = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : letters(index / 26) + last
  }
}
