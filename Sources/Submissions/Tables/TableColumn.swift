/// The columns that a table may have, found by their names in any order.
package protocol TableColumn: CaseIterable, Hashable, Sendable {
  /// The name in the form; messages use it.
  var name: String { get }
  /// Other names for it, Chinese and English. Case, blanks, units and remarks in brackets do not matter.
  var aliases: [String] { get }
  var need: ColumnNeed { get }
  /// Whether it holds money, which must be in 万元.
  var isMoney: Bool { get }
}

package enum ColumnNeed: Hashable, Sendable {
  case optional
  /// Its absence is an error, but the rest can be read.
  case expected
  /// Without it the table cannot be read.
  case essential
}

extension TableColumn {
  var allNames: [String] { [name] + aliases }
}
