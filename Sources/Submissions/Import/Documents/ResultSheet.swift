import Diagnostics
import OfficeFiles

/// The sheets of the self-evaluation workbook (自评表) that say again what its forms say.
///
/// Whoever imports that workbook means its forms: read as well, the lists would make projects of their rows.
public enum ResultSheet: String, CaseIterable, Sendable {
  case summary = "汇总"
  case indicators = "指标明细"
  case findings = "检查结果"
  case rules = "评分规则"
  case parameters = "评分参数"
}

extension OfficeDocument {
  /// The blocks to read forms from. Sheets are taken for lists only where all of them stand together, as in our workbook.
  var blocksOfForms: [DocumentBlock] {
    let sheets = Set(blocks.compactMap(\.sheet))
    guard ResultSheet.allCases.allSatisfy({ sheets.contains($0.rawValue) }) else { return blocks }
    return blocks.filter { block in block.sheet.map { ResultSheet(rawValue: $0) == nil } ?? true }
  }
}

extension DocumentBlock {
  fileprivate var sheet: String? {
    let place =
      switch self {
      case .paragraph(let paragraph): paragraph.place
      case .table(let table): table.place
      }
    if case .sheet(let name, _)? = place.area { return name }
    return nil
  }
}
