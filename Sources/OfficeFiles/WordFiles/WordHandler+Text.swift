import Diagnostics

extension WordHandler {
  func startParagraph() {
    open.append(.paragraph)
    var number: Int?
    if tables.isEmpty {
      paragraphCount += 1
      number = paragraphCount
    }
    var paragraph = OpenParagraph(number: number, text: [])
    if let before = carried {
      paragraph = OpenParagraph(number: before.number, text: before.text)
      paragraph.followingLines = before.followingLines
      paragraph.following = before.following
      carried = nil
    }
    paragraphs.append(paragraph)
  }

  func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    _ = open.popLast()
    if paragraph.isJoinedToNext { carried = paragraph } else { place(paragraph) }
  }

  /// A paragraph whose end was deleted and that nothing follows.
  func placeCarried() {
    guard let paragraph = carried else { return }
    carried = nil
    place(paragraph)
  }

  func append(_ character: Unicode.Scalar) {
    guard isShown(nil) else { return }
    changeParagraph { $0.text.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter) }
  }

  func appendSymbol(_ attributes: XMLAttributes<WordAttribute>) {
    let font = attributes.text(.font) ?? ""
    guard isShown(nil) else { return }
    if let character = SymbolFont.character(code: attributes.text(.character) ?? "", font: font) {
      append(character)
    } else {
      if tally.symbolFonts.count < 16 { tally.symbolFonts.insert(font) }
      append("□")
    }
  }

  /// Whether text that stands here is to be seen; what is hidden is counted.
  ///
  /// - Parameter bytes: `nil` for a single character such as a tab, which does not count.
  func isShown(_ bytes: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard paragraphs.last?.isShowing == true, !placeholders.contains(true) else { return false }
    guard run.isHidden else { return true }
    if !run.isCounted, let bytes, bytes.contains(where: { $0 > UInt8(ascii: " ") }) {
      run.isCounted = true
      tally.hidden += 1
    }
    return false
  }

  /// Deleted text is left out; the sign of a deleted row or paragraph end is taken to heart.
  func startDeletion() {
    tally.deletions += 1
    if isInRowProperties {
      changeTable { $0.markDeleted() }
    } else if isInParagraphProperties {
      changeParagraph { $0.isJoinedToNext = true }
    }
    skipped = 1
  }

  func startTextBox() {
    outerRuns.append(run)
    run = Run()
  }

  /// Of several forms of one thing the first counts: text boxes are written twice, for new and for old programs.
  func chooseAlternative() {
    guard let isTaken = alternatives.last else { return }
    if isTaken { skipped = 1 }
    alternatives[alternatives.count - 1] = true
  }

  func changeParagraph(_ change: (inout OpenParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  private func place(_ paragraph: OpenParagraph) {
    let text = ShownText.of(String(decoding: paragraph.text, as: UTF8.self))
    if !tables.isEmpty {
      placeLines([text] + paragraph.followingLines)
    } else if !text.isEmpty, let number = paragraph.number {
      place([.paragraph(DocumentParagraph(text, at: SourcePlace(file: file, in: .paragraph(number))))])
    }
    place(paragraph.following)
  }

  private func placeLines(_ lines: [String]) {
    if case .paragraph = open.last {
      changeParagraph { $0.followingLines += lines }
    } else {
      changeTable { $0.add(lines) }
    }
  }

  /// Puts blocks behind what is open, or at the end.
  func place(_ new: [DocumentBlock]) {
    switch open.last {
    case .paragraph: changeParagraph { $0.following += new }
    case .table: changeTable { $0.following += new }
    case nil: blocks += new
    }
  }
}
