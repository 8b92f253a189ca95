import Diagnostics

extension Citation {
  /// 财预〔2020〕10号 第三条（待核实）
  public var wording: Wording {
    let article = article.map { " " + $0 } ?? ""
    return Wording(
      zh: "\(document)\(article)（\(certainty.wording.chinese)）",
      en: "\(document)\(article) (\(certainty.wording.english))"
    )
  }
}
