import Diagnostics

/// A table as it stands in a file: its rows, the blank ones left out. The header is one of them.
public struct CSVTable: Sendable {
  public let source: TableText
  public let separator: CSVSeparator
  public let rows: [TableRow]
}

/// What parts the cells of a row.
public enum CSVSeparator: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
}
