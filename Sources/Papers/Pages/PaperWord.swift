import Diagnostics

/// The words that pages have around a paper.
enum PaperWord {
  case contents
  case footnote
  case footnotes
  case back
  case table
  case figure
  case draft

  var wording: Wording {
    switch self {
    case .contents: Wording(zh: "目录", en: "Contents")
    case .footnote: Wording(zh: "脚注", en: "footnote")
    case .footnotes: Wording(zh: "脚注", en: "Footnotes")
    case .back: Wording(zh: "回到正文的脚注标记", en: "back to the mark of footnote")
    case .table: Wording(zh: "表", en: "Table ")
    case .figure: Wording(zh: "图", en: "Figure ")
    case .draft: Wording(zh: "待核实", en: "NOT CONFIRMED")
    }
  }

  func text(in language: Language) -> String { wording.text(in: language) }
}
