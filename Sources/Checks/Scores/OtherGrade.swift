import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// L58
struct OtherGrade: Check {
  let documentation = CheckDocumentation(
    "L58",
    .error,
    name: Wording(zh: "等级与得分不符", en: "grade does not fit the score"),
    finds: Wording(
      zh: "文字材料中写的得分和等级，按规则集的等级划分对不上",
      en: "the text names a score and a grade that the grade scale does not bring together"
    ),
    matters: Wording(
      zh: "等级由得分决定，写错等级影响结果应用",
      en: "the grade follows from the score, and money follows from the grade"
    ),
    remedy: Wording(zh: "按规则集的等级划分改正等级或得分", en: "put right the grade or the score by the scale of the rule set"),
    sources: [.national],
    bad: .report("# 自评结论", "本部门自评得分85.50分，等级为优。"),
    good: .report("# 自评结论", "本部门自评得分85.50分，等级为良。")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let grades = material.result.ruleSet.grades
    return material.report.lines.flatMap { line -> [Finding] in
      guard line.text.holds("分"), line.text.holds("等级") || line.text.holds("评定") else { return [] }
      return line.text.split(whereSeparator: { "。;".contains($0) }).compactMap { sentence in
        guard let (score, grade) = Self.statement(in: String(sentence)),
          let expected = grades.first(where: { $0.from <= score }), grades.contains(where: { $0.name == grade }),
          expected.name != grade
        else { return nil }
        return finding(
          Wording(
            zh: "得分 \(score.text) 分对应的等级是“\(expected.name)”，文中写的是“\(grade)”",
            en: "\(score.text) points make grade \(expected.name); the text says \(grade)"
          ),
          at: line.place
        )
      }
    }
  }

  /// `得分92.5分，等级为“良”`
  private static func statement(in sentence: String) -> (Points, String)? {
    guard
      let match = sentence.firstMatch(
        of: /得分(?:为|是)?([0-9]{1,3}(?:\.[0-9]{1,4})?)分?[^0-9]{0,16}?(?:等级|评定|评价)(?:结果)?(?:为|是|:)?[“"'‘「]?([优良中差])/
      ), let score = ExactDecimal(match.1).flatMap({ try? Points($0) })
    else { return nil }
    return (score, String(match.2))
  }
}
