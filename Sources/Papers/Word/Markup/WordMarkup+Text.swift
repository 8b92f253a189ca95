extension WordMarkup {
  /// A text as runs.
  ///
  /// - Parameters:
  ///   - format: run properties that all of them have, in the order of the schema behind `w:rFonts`; may be empty.
  ///   - lineEnd: what stands for a line end.
  mutating func runs(_ text: String, format: RunFormat = RunFormat(), lineEnd: LineEnd = .lineBreak) {
    var text = text
    text.withUTF8 { bytes in
      guard !bytes.isEmpty else { return }
      let traits = TextTraits(of: bytes)
      if !traits.isDisjoint(with: [.special, .bracket]) {
        for piece in TextPieces(bytes, lineEnd: lineEnd).pieces { run(piece, bytes, format) }
      } else {
        startRun(format, isAmbiguous: traits.contains(.ambiguous), mark: .none)
        writeText(bytes, hasMarkup: traits.contains(.markup))
        raw("</w:r>")
      }
    }
  }

  private mutating func run(_ piece: TextPieces.Piece, _ bytes: UnsafeBufferPointer<UInt8>, _ format: RunFormat) {
    switch piece {
    case .text(let range, let mark):
      let part = UnsafeBufferPointer(rebasing: bytes[range])
      let traits = TextTraits(of: part)
      startRun(format, isAmbiguous: traits.contains(.ambiguous), mark: mark)
      writeText(part, hasMarkup: traits.contains(.markup))
      raw("</w:r>")
    case .tab:
      startRun(format, isAmbiguous: false, mark: .none)
      raw("<w:tab/></w:r>")
    case .lineBreak:
      startRun(format, isAmbiguous: false, mark: .none)
      raw("<w:br/></w:r>")
    case .blank:
      startRun(format, isAmbiguous: false, mark: .none)
      raw("<w:t xml:space=\"preserve\"> </w:t></w:r>")
    }
  }

  private mutating func startRun(_ format: RunFormat, isAmbiguous: Bool, mark: TextPieces.Mark) {
    raw("<w:r>")
    guard isAmbiguous || mark != .none || !format.isEmpty else { return }
    raw("<w:rPr>")
    format.write(to: &self, isAmbiguous: isAmbiguous, mark: mark)
    raw("</w:rPr>")
  }

  private mutating func writeText(_ bytes: UnsafeBufferPointer<UInt8>, hasMarkup: Bool) {
    let blank = UInt8(ascii: " ")
    if bytes.first == blank || bytes.last == blank { raw("<w:t xml:space=\"preserve\">") } else { raw("<w:t>") }
    if hasMarkup { escaped(bytes) } else { plain(bytes) }
    raw("</w:t>")
  }

  private mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      default: continue
      }
      plain(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      raw(replacement)
      start = index + 1
    }
    plain(UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}

/// What stands for a line end inside a text.
enum LineEnd {
  case lineBreak
  case blank
}
