import Diagnostics

/// Builds the blocks of a Word file from its elements.
final class WordHandler: XMLHandler {
  let file: String
  var blocks: [DocumentBlock] = []
  var tally = WordTally()

  var tables: [OpenTable] = []
  var paragraphs: [OpenParagraph] = []
  /// Tables and paragraphs that are open, the innermost last.
  var open: [Frame] = []
  var tableCount = 0
  var paragraphCount = 0
  var cellCount = 0
  /// A paragraph whose end was deleted, which the next one goes on with.
  var carried: OpenParagraph?

  /// How many elements are open inside one that is left out, itself included.
  var skipped = 0
  /// For each open choice between forms, whether one was taken.
  var alternatives: [Bool] = []
  /// For each open content control, whether it only shows what should be entered.
  var placeholders: [Bool] = []
  var run = Run()
  /// The runs in which text boxes are anchored.
  var outerRuns: [Run] = []
  var isInText = false
  var budget = TextBudget()
  var isInParagraphProperties = false
  var isInRowProperties = false

  enum Frame {
    case table
    case paragraph
  }

  struct Run {
    var isOpen = false
    var isHidden = false
    var isCounted = false
  }

  init(file: String) {
    self.file = file
  }

  func start(_ element: WordElement?, _ attributes: XMLAttributes<WordAttribute>) throws(DocumentProblem) {
    if skipped > 0 {
      skipped += 1
      return
    }
    guard let element else { return }
    switch element {
    case .paragraph: startParagraph()
    case .paragraphProperties: isInParagraphProperties = true
    case .run: run = Run(isOpen: true)
    case .text, .mathText: isInText = true
    case .tab, .positionedTab: if run.isOpen { append("\t") }
    case .lineBreak, .carriageReturn: append("\n")
    case .noBreakHyphen: append("-")
    case .symbol: appendSymbol(attributes)
    case .hidden: if run.isOpen, !isInParagraphProperties { run.isHidden = attributes.isOn(.value) }
    case .field: changeParagraph { $0.field(attributes.text(.fieldPart)) }
    case .table, .row, .cell: try startTablePart(element)
    case .rowProperties: isInRowProperties = true
    case .gridBefore, .repeatedHeader, .hiddenRow, .gridSpan, .verticalMerge, .horizontalMerge:
      setTableProperty(element, attributes)
    case .inserted, .movedTo: tally.insertions += 1
    case .deleted, .movedFrom: startDeletion()
    case .oldParagraphProperties, .oldRunProperties, .oldTableProperties, .oldRowProperties, .oldCellProperties,
      .phoneticText:
      skipped = 1
    case .textBox: startTextBox()
    case .contentControl: placeholders.append(false)
    case .placeholder: if !placeholders.isEmpty { placeholders[placeholders.count - 1] = attributes.isOn(.value) }
    case .contentControlContent: break
    case .otherDocument, .subDocument, .object: tally.embedded += 1
    case .drawing, .picture: tally.pictures += 1
    case .alternatives: alternatives.append(false)
    case .choice, .fallback: chooseAlternative()
    }
  }

  func end(_ element: WordElement?) throws(DocumentProblem) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let element else { return }
    switch element {
    case .paragraph: endParagraph()
    case .paragraphProperties: isInParagraphProperties = false
    case .run: run.isOpen = false
    case .text, .mathText: isInText = false
    case .table: endTable()
    case .row: changeTable { $0.endRow() }
    case .cell: endCell()
    case .textBox: run = outerRuns.popLast() ?? Run()
    case .rowProperties: isInRowProperties = false
    case .contentControl: _ = placeholders.popLast()
    case .alternatives: _ = alternatives.popLast()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentProblem) {
    guard isInText, skipped == 0, isShown(bytes) else { return }
    try budget.spend(bytes.count)
    changeParagraph { $0.text.append(contentsOf: bytes) }
  }
}
