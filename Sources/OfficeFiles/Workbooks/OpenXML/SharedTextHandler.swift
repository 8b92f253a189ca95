/// Reads the texts that the cells of a workbook share.
final class SharedTextHandler: XMLHandler {
  enum Element: String, XMLVocabulary {
    case item = "si"
    case text = "t"
    case phonetic = "rPh"
    var name: XMLName { XMLName(rawValue, in: .spreadsheet) }
  }

  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var budget = TextBudget()
  private var isInText = false
  private var isPhonetic = false

  func start(_ element: Element?, _ attributes: XMLAttributes<NoXMLName>) {
    switch element {
    case .item: text.removeAll(keepingCapacity: true)
    case .text: isInText = true
    case .phonetic: isPhonetic = true
    case nil: break
    }
  }

  func end(_ element: Element?) throws(DocumentProblem) {
    switch element {
    case .item:
      // A text takes some memory even where it is empty.
      try budget.spend(16)
      texts.append(SheetText.shown(text))
    case .text: isInText = false
    case .phonetic: isPhonetic = false
    case nil: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentProblem) {
    guard isInText, !isPhonetic else { return }
    try budget.spend(bytes.count)
    text.append(contentsOf: bytes)
  }
}
