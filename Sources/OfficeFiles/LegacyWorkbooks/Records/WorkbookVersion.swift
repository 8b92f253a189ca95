/// The two forms of workbook streams that are read.
enum WorkbookVersion: Hashable {
  /// Excel 5 and 95: texts are bytes in the code page of the machine that wrote them.
  case five
  /// Excel 97 to 2003: texts are UTF-16 or the half of it that fits in a byte.
  case eight
}

/// The record with which the workbook and each of its sheets begin.
struct SubstreamStart {
  enum Content: Hashable {
    case globals
    case sheet
    case chart
    case macros
    case module
    case other
  }

  /// `nil` for versions that are not read.
  let version: WorkbookVersion?
  let content: Content

  /// - Returns: `nil` where the record is not the beginning of anything.
  init?(_ record: WorkbookRecord) {
    // Excel 2, 3 and 4 numbered it otherwise.
    if [0x0009, 0x0209, 0x0409].contains(record.kind) {
      version = nil
      content = .other
      return
    }
    guard record.kind == WorkbookRecord.Kind.begin, let number = record.body.word(0), let kind = record.body.word(2)
    else { return nil }
    version =
      switch number {
      case 0x0500: .five
      case 0x0600: .eight
      default: nil
      }
    content =
      switch kind {
      case 0x0005: .globals
      case 0x0006: .module
      case 0x0010: .sheet
      case 0x0020: .chart
      case 0x0040: .macros
      default: .other
      }
  }
}
