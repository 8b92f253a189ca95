import Diagnostics

/// An answer in words, tables and pictures; every form of output is made of it.
public struct WhatIfReport: Sendable {
  public let title: String
  /// What matters most, a sentence each.
  public var sentences: [String]
  public var tables: [FigureTable]
  public var pictures: [SVGPicture]
  /// The answer for programs.
  public var json: JSONValue
  public var findings: [Finding]

  init(
    title: String,
    sentences: [String] = [],
    tables: [FigureTable] = [],
    pictures: [SVGPicture] = [],
    json: JSONValue = .null,
    findings: [Finding] = []
  ) {
    self.title = title
    self.sentences = sentences
    self.tables = tables
    self.pictures = pictures
    self.json = json
    self.findings = findings
  }
}
