/// Reads how the cells of a workbook show numbers.
final class StyleHandler: XMLHandler {
  enum Element: String, XMLVocabulary {
    case format = "numFmt"
    case cellFormats = "cellXfs"
    case cellFormat = "xf"
    /// Formats that only apply under conditions; they have number formats of their own.
    case conditionalFormat = "dxf"
    var name: XMLName { XMLName(rawValue, in: .spreadsheet) }
  }

  enum Attribute: String, XMLVocabulary {
    case number = "numFmtId"
    case code = "formatCode"
    var name: XMLName { XMLName(rawValue) }
  }

  private static let most = 100_000
  private var written: [Int: SheetNumberFormat] = [:]
  private var numbers: [Int] = []
  private var isInCellFormats = false
  private var isInConditionalFormat = false

  /// By the number that cells carry.
  var formats: [SheetNumberFormat] {
    var known: [Int: SheetNumberFormat] = [:]
    return numbers.map { number in
      if let format = known[number] { return format }
      let format = written[number] ?? SheetNumberFormat(builtIn: number) ?? .general
      known[number] = format
      return format
    }
  }

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {
    switch element {
    case .format:
      guard !isInConditionalFormat, let number = attributes.integer(.number), let code = attributes.text(.code),
        written.count < Self.most
      else { return }
      written[number] = SheetNumberFormat(code: code)
    case .cellFormats: isInCellFormats = true
    case .cellFormat:
      if isInCellFormats, numbers.count < Self.most { numbers.append(attributes.integer(.number) ?? 0) }
    case .conditionalFormat: isInConditionalFormat = true
    case nil: break
    }
  }

  func end(_ element: Element?) {
    switch element {
    case .cellFormats: isInCellFormats = false
    case .conditionalFormat: isInConditionalFormat = false
    case .format, .cellFormat, nil: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
