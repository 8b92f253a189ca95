import Foundation

/// The guide `rules/README.md`, taken apart: its sections with their text and their marked examples.
///
/// An example is a fenced block of YAML whose first line says what it is: `# 文件：名称` a whole file, `# 写法` lines for
/// the end of a rule file, `# 用例` cases for the rules before it in the section, `# 有错：代码` lines with a mistake.
struct GuideDocument {
  let sections: [Section]

  struct Section {
    let title: String
    /// Everything outside the examples.
    var prose = ""
    var examples: [Example] = []
    /// Blocks without a marker: what the program prints.
    var printed: [[String]] = []
  }

  struct Example: CustomStringConvertible {
    let kind: Kind
    /// What stands behind the colon of the marker: a file name or a code.
    let name: String
    let text: String
    /// The line of the guide on which the marker stands.
    let line: Int

    var description: String { "README.md:\(line)" }
  }

  enum Kind: String {
    case file = "文件"
    case lines = "写法"
    case cases = "用例"
    case mistake = "有错"
  }

  static func read() throws -> GuideDocument {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return GuideDocument(try String(contentsOf: root.appending(path: "rules/README.md"), encoding: .utf8))
  }

  init(_ text: String) {
    var sections = [Section(title: "")]
    var block: [String]?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if let open = block {
        if line == "```" {
          let start = index + 1 - open.count
          if let example = Self.example(open, line: start) {
            sections[sections.count - 1].examples.append(example)
          } else {
            sections[sections.count - 1].printed.append(open)
          }
          block = nil
        } else {
          block = open + [line]
        }
      } else if line.hasPrefix("```") {
        block = []
      } else if line.hasPrefix("#") {
        sections.append(Section(title: line))
      } else {
        sections[sections.count - 1].prose += line + "\n"
      }
    }
    self.sections = sections
  }

  /// - Returns: `nil` for a block without a marker, such as a message shown as it is printed.
  private static func example(_ lines: [String], line: Int) -> Example? {
    guard let marker = lines.first, marker.hasPrefix("# ") else { return nil }
    let parts = marker.dropFirst(2).split(separator: "：", maxSplits: 1).map(String.init)
    guard let kind = parts.first.flatMap(Kind.init) else { return nil }
    let text = lines.dropFirst().joined(separator: "\n") + "\n"
    return Example(kind: kind, name: parts.dropFirst().first ?? "", text: text, line: line)
  }
}

extension GuideDocument.Section {
  /// The scores that the text promises: every `**8.50 分**`.
  var promisedScores: [Decimal] {
    prose.matches(of: /\*\*([0-9.]+) ?分\*\*/).compactMap { Decimal(string: String($0.1)) }
  }

  /// The scores that the cases expect, of whatever part.
  var expectedScores: Set<Decimal> {
    let texts = examples.filter { $0.kind == .cases }.map(\.text)
    let scores = texts.flatMap { $0.matches(of: /(?:score|execution|uncapped|own|projects|指标): ([0-9.]+)/) }
    return Set(scores.compactMap { Decimal(string: String($0.1)) })
  }
}
