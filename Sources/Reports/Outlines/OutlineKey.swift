/// The keys of an outline file.
///
/// ```yaml
/// id: our-city
/// name: 我市绩效自评报告
/// scope: department                 # or project: one report for each
/// source: {document: 某通知附件2, certainty: verified}
/// title: "{部门}{年度}年度绩效自评报告"
/// contents: true                    # 目录
/// sections:
///   - heading: 基本情况
///     text: own                     # only the department can write it
///   - heading: 绩效目标完成情况
///     content: [score, money]
///     sections:
///       - each: project             # or category, subcategory
///         heading: "{名称}"
///         content: [achievements]
/// ```
enum OutlineKey: String, CaseIterable {
  case id
  case name
  case scope
  case source
  case title
  case contents
  case sections
  case document
  case certainty
  case heading
  case each
  case content
  case text

  static let ofOutline: [OutlineKey] = [.id, .name, .scope, .source, .title, .contents, .sections]
  static let ofSource: [OutlineKey] = [.document, .certainty]
  static let ofSection: [OutlineKey] = [.heading, .each, .content, .text, .sections]
}
