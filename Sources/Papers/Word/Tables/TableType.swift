/// The letters of a table: smaller ones for more columns.
enum TableType: Int, CaseIterable {
  /// 五号, as tables have them.
  case five
  /// 小五
  case smallFive
  /// 六号
  case six
  /// 七号, only so that every column has its place.
  case seven

  /// - Unit: half points
  var size: Int {
    switch self {
    case .five: 21
    case .smallFive: 18
    case .six: 15
    case .seven: 11
    }
  }

  /// - Unit: twentieths of a point
  var line: Int {
    switch self {
    case .five: 320
    case .smallFive: 280
    case .six: 220
    case .seven: 160
    }
  }

  /// Between the text and the lines on either side.
  ///
  /// - Unit: twentieths of a point
  var margin: Int {
    switch self {
    case .five, .smallFive: 85
    case .six: 40
    case .seven: 10
    }
  }

  /// Half a Chinese character, with what rounding takes.
  ///
  /// - Unit: twentieths of a point
  var column: Int { size * 5 + 1 }

  var name: String {
    switch self {
    case .five: ""
    case .smallFive: "（小五）"
    case .six: "（六号）"
    case .seven: "（七号）"
    }
  }
}
