/// Reads which sheets a workbook has.
final class WorkbookHandler: XMLHandler {
  enum Element: String, XMLVocabulary {
    case properties = "workbookPr"
    case sheet
    var name: XMLName { XMLName(rawValue, in: .spreadsheet) }
  }

  enum Attribute: String, XMLVocabulary {
    case name
    case state
    case from1904 = "date1904"
    case identifier = "id"
    var name: XMLName { XMLName(rawValue, in: self == .identifier ? .references : .none) }
  }

  struct Sheet {
    let name: String
    let identifier: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var days = SheetDayCount.from1900

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) {
    switch element {
    case .properties:
      if attributes[.from1904] != nil, attributes.isOn(.from1904) { days = .from1904 }
    case .sheet:
      guard sheets.count <= WorkbookReader.mostSheets else { return }
      sheets.append(
        Sheet(
          name: attributes.text(.name) ?? "",
          identifier: attributes.text(.identifier) ?? "",
          isHidden: ["hidden", "veryHidden"].contains(attributes.text(.state))
        )
      )
    case nil: break
    }
  }

  func end(_ element: Element?) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
