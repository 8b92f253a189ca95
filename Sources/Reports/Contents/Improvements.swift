import Papers
import SelfEvaluation

/// Each problem with its measure, and what the grades are used for.
struct Improvements {
  private let result: EvaluationResult
  private let reviews: [ProjectReview]
  private let problems: [ReportedProblem]
  private let project: ProjectReview?

  init(_ facts: ReportFacts) {
    result = facts.result
    reviews = facts.reviews
    project = facts.project
    problems = ReportedProblems(facts).all
  }

  var problemBlocks: [PaperBlock] {
    problems.isEmpty
      ? [.paragraph("评分和材料检查没有列出需要整改的问题。")] : [.numberedList(problems.map { $0.text + "。" })]
  }

  /// One for each problem, in the same order.
  ///
  /// - Parameter isBelowProblems: whether the problems stand further up in the paper; otherwise each measure names its own.
  func measureBlocks(isBelowProblems: Bool) -> [PaperBlock] {
    guard !problems.isEmpty else { return [.paragraph("没有列出需要整改的问题，不另提整改措施。")] }
    guard isBelowProblems else { return [.numberedList(problems.map { "问题：\($0.text)；措施：\($0.measure)。" })] }
    return [
      .paragraph("与上列\(problems.count)个问题逐条对应："), .numberedList(problems.map { $0.measure + "。" }),
    ]
  }

  var useBlocks: [PaperBlock] {
    if let project { return [.paragraph(use(of: project))] }
    let grades = result.ruleSet.grades.indices.compactMap { index -> String? in
      let reviews = reviews.filter { $0.project.score?.grade == index }
      guard !reviews.isEmpty else { return nil }
      let name = result.ruleSet.grades[index].name
      let names = NameList.quoted(reviews.map { ($0.name, $0.project.isProvisional ? "（暂计）" : "") }, counter: "个")
      let later = reviews.contains(where: \.project.isProvisional) ? "；暂计的，" + Self.whenScored : ""
      return "等级为“\(name)”的项目\(reviews.count)个（\(names)）：\(consequence(of: index))\(later)。"
    }
    let without = reviews.filter { $0.project.score?.grade == nil }.map(\.name)
    let rest =
      without.isEmpty
      ? []
      : [
        "未定等级的项目\(without.count)个（\(NameList.quoted(without, counter: "个"))）：\(Self.withoutGrade)。"
      ]
    let items = grades + rest
    return items.isEmpty ? [.paragraph(OpenPlace.text("自评结果的应用方式"))] : [.numberedList(items)]
  }

  private static let whenScored = "评分补齐后按最终等级确定"
  private static let withoutGrade = "补齐材料并评分后，再提出应用意见"

  private func use(of review: ProjectReview) -> String {
    guard let grade = review.project.score?.grade, let name = result.gradeName(grade) else {
      return "本项目未定等级，\(Self.withoutGrade)。"
    }
    let isProvisional = review.project.isProvisional
    let later = isProvisional ? "；" + Self.whenScored : ""
    return "本项目等级为\(ProvisionalText.marked("“\(name)”", isProvisional))，\(consequence(of: grade))\(later)。"
  }

  /// What a grade suggests, by where it stands on the scale; always a proposal.
  private func consequence(of grade: Int) -> String {
    switch (grade, result.ruleSet.grades.count) {
    case (0, _): "拟作为安排下年度预算的参考，已列问题按上述措施处理"
    case (let last, let count) where last == count - 1: "拟先完成整改、重新论证目标和预算，再研究下年度是否安排"
    case (1, _): "拟在落实上述措施后，结合整改情况安排下年度预算"
    default: "拟限期整改，整改情况作为核定下年度预算的依据"
    }
  }
}
