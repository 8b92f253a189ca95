/// The columns of a working paper.
///
/// - Source: 复核工作底稿, 成都市郫都区, 2026 (DOMAIN §7.2), with 核减事项 and 编号 added.
enum PaperColumn: String, CaseIterable {
  case category = "一级指标"
  case subcategory = "二级指标"
  case name = "三级指标"
  case target = "指标值"
  case unit = "计量单位"
  case points = "分值"
  case selfActual = "自评完成值"
  case selfScore = "自评得分"
  case selfEvidence = "佐证材料"
  case actual = "复核完成值"
  case score = "复核得分"
  case adjustments = "核减事项"
  case deviation = "偏差"
  case opinion = "复核意见"
  case evidence = "证据"
  case id = "编号"

  private var aliases: [String] {
    switch self {
    case .target: ["年度指标值"]
    case .points: ["权重"]
    case .selfActual: ["实际完成值"]
    case .deviation: ["复核指标偏差"]
    case .opinion: ["备注"]
    case .adjustments: ["核减"]
    default: []
    }
  }

  /// What reviewers fill in.
  static let filledIn: [PaperColumn] = [.actual, .score, .adjustments, .opinion, .evidence]

  /// - Parameter written: blanks, line breaks and remarks in brackets do not matter.
  init?(written: String) {
    let key = Self.key(written)
    guard let column = Self.allCases.first(where: { ([$0.rawValue] + $0.aliases).contains(key) }) else { return nil }
    self = column
  }

  static func key(_ text: String) -> String {
    String(text.prefix { !"（(".contains($0) }.filter { !$0.isWhitespace && !"：:*".contains($0) })
  }

  /// In characters of the standard font.
  var width: Int {
    switch self {
    case .category, .subcategory: 14
    case .name: 24
    case .target, .selfActual, .actual, .selfEvidence, .adjustments: 16
    case .unit, .points, .selfScore, .score, .deviation: 10
    case .opinion, .evidence: 28
    case .id: 12
    }
  }
}

/// The labels above the table and on the sheet that tells what the paper belongs to.
enum PaperLabel: String, CaseIterable {
  case plan = "计划编号"
  case algorithm = "抽样算法"
  case seed = "随机种子"
  case department = "部门编码"
  case departmentName = "部门名称"
  case project = "项目编码"
  case projectName = "项目名称"
  case year = "年度"
  case submissionDigest = "材料摘要"
  case reviewer = "复核人"
  case date = "复核日期"

  init?(written: String) {
    guard let label = Self(rawValue: PaperColumn.key(written)) else { return nil }
    self = label
  }

  static let sheet = "复核底稿"
  static let identitySheet = "标识"
  static let riskSheet = "风险提示"
}
