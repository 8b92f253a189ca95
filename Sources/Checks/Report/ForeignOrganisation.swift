import Diagnostics
import Submissions

/// L49
struct ForeignOrganisation: Check {
  let documentation = CheckDocumentation(
    "L49",
    .warning,
    name: Wording(zh: "出现别的单位的称谓", en: "another organisation's words"),
    finds: Wording(
      zh: "报告自称“我院”“我校”“我局”而本单位不是，或者满意度指标评价的是别的单位的工作",
      en: "the report calls itself 我院 or 我局 and is neither, or a satisfaction indicator is about another office's work"
    ),
    matters: Wording(zh: "材料是从别的单位抄来的，没有改干净", en: "the paper was copied from another organisation"),
    remedy: Wording(zh: "改为本单位的称谓，并核对该段内容是否属实", en: "use your own name, and check whether the passage holds for you"),
    sources: [.reviewStandards, .publishedTargets],
    bad: .report("# 改进措施", "不断提高我院资金使用管理的水平。"),
    good: .report("# 改进措施", "不断提高本单位资金使用管理的水平。")
  )

  /// How organisations speak of themselves, and what their names then contain.
  private static let selves: [(word: String, names: [String])] = [
    ("我院", ["院"]), ("我校", ["校", "学院", "大学", "中学", "小学"]), ("我局", ["局"]), ("我厅", ["厅"]), ("我委", ["委"]),
    ("我办", ["办"]), ("我所", ["所"]), ("我馆", ["馆"]), ("我社", ["社"]), ("我站", ["站"]), ("我镇", ["镇"]), ("我乡", ["乡"]),
  ]
  private static let offices: Set<Character> = ["办", "局", "委", "院", "厅", "所", "校"]

  func findings(in material: CheckMaterial) -> [Finding] {
    let submission = material.submission
    let names =
      [submission.department.name] + submission.projects.map(\.unit)
      + submission.department.organisation.values.flatMap(\.self)
    return inReport(material, names) + inIndicators(material, names)
  }

  private func inReport(_ material: CheckMaterial, _ names: [String]) -> [Finding] {
    material.report.lines.flatMap { line in
      Self.selves.compactMap { word, own in
        guard line.text.contains(word), !names.contains(where: { $0.contains(anyOf: own) }) else { return nil }
        return finding(
          Wording(
            zh: "报告自称“\(word)”，而单位是“\(material.submission.department.name)”",
            en: "the report says 「\(word)」; the department is '\(material.submission.department.name)'"
          ),
          at: line.place
        )
      }
    }
  }

  private func inIndicators(_ material: CheckMaterial, _ names: [String]) -> [Finding] {
    material.rows.compactMap { row in
      let texts = [row.name, PlainText.folded(row.targetText), row.description]
      guard row.isSatisfaction, let office = texts.lazy.compactMap(Self.judgedOffice).first,
        !names.contains(where: { Self.isShort(office, for: $0) })
      else { return nil }
      return finding(
        Wording(
          zh: "满意度指标“\(row.title)”评价的是“\(office)”，而单位是“\(material.submission.department.name)”",
          en: "'\(row.title)' asks about 「\(office)」; the department is '\(material.submission.department.name)'"
        ),
        at: row.place
      )
    }
  }

  /// `对社科办工作满意度`: whose work is judged.
  private static func judgedOffice(in text: String) -> String? {
    guard text.holds("对"), let match = text.firstMatch(of: /对([\u{4E00}-\u{9FFF}]{2,8}?)(?:的)?(?:工作|服务)的?满意/) else {
      return nil
    }
    let name = String(match.1)
    return name.last.map(offices.contains) ?? false ? name : nil
  }

  /// Whether all its characters stand in the name, in their order: 社科办 for 社会科学工作办公室.
  private static func isShort(_ office: String, for name: String) -> Bool { office.isSubsequence(of: name) }
}
