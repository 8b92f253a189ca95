import Diagnostics

/// An answer in words, tables and pictures; every form of output is made of it.
public struct WhatIfReport: Sendable {
  public let title: String
  /// What matters most, a sentence each.
  public var sentences: [String]
  public var tables: [FigureTable]
  public var pictures: [AnswerPicture]
  /// The answer for programs.
  public var json: JSONValue
  public var findings: [Finding]
  /// Answers of their own that belong to this one, such as those to each of several scenarios.
  public var details: [WhatIfReport] = []
  /// What its page lets move; `nil` for a page without sliders.
  public var sliders: WeightSliders?
  /// Whether the sliders stand before everything else, where they say what the answer is to.
  public var leadsWithSliders = false

  init(
    title: String,
    sentences: [String] = [],
    tables: [FigureTable] = [],
    pictures: [AnswerPicture] = [],
    json: JSONValue = .null,
    findings: [Finding] = [],
    sliders: WeightSliders? = nil
  ) {
    self.sliders = sliders
    self.title = title
    self.sentences = sentences
    self.tables = tables
    self.pictures = pictures
    self.json = json
    self.findings = findings
  }

  /// The same answer under another title.
  func titled(_ title: String) -> WhatIfReport {
    var report = WhatIfReport(
      title: title,
      sentences: sentences,
      tables: tables,
      pictures: pictures,
      json: json,
      findings: findings
    )
    report.details = details
    return report
  }
}
