/// The elements of a sheet that say something about its cells.
enum SheetElement: String, XMLVocabulary {
  case row
  case cell = "c"
  case value = "v"
  case formula = "f"
  case text = "t"
  case phonetic = "rPh"
  case inlineText = "is"
  case column = "col"
  case merge = "mergeCell"

  var name: XMLName { XMLName(rawValue, in: .spreadsheet) }
}

enum SheetAttribute: String, XMLVocabulary {
  case place = "r"
  case style = "s"
  case type = "t"
  case isHidden = "hidden"
  case first = "min"
  case last = "max"
  case width
  case range = "ref"

  var name: XMLName { XMLName(rawValue) }
}

/// What the value of a cell is.
enum CellType {
  case number
  case sharedText
  case inlineText
  case formulaText
  case truth
  case error
  case date

  init(_ bytes: UnsafeBufferPointer<UInt8>?) {
    guard let bytes, let first = bytes.first else {
      self = .number
      return
    }
    switch (first, bytes.count) {
    case (UInt8(ascii: "s"), 1): self = .sharedText
    case (UInt8(ascii: "s"), 3): self = .formulaText
    case (UInt8(ascii: "i"), _): self = .inlineText
    case (UInt8(ascii: "b"), _): self = .truth
    case (UInt8(ascii: "e"), _): self = .error
    case (UInt8(ascii: "d"), _): self = .date
    default: self = .number
    }
  }
}
