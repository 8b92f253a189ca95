import Checks
import Diagnostics

/// What `jixiao check` says about a submission: the findings by place, and how many there are of each kind.
struct CheckReport {
  private let findings: [Finding]
  private let silenced: [SilencedFinding]
  private let subjects: SubjectIndex?

  /// - Parameters:
  ///   - findings: in reading order.
  ///   - subjects: what stands where; `nil` where the submission could not be read.
  init(_ findings: [Finding], _ silenced: [SilencedFinding], subjects: SubjectIndex?) {
    self.findings = findings
    self.silenced = silenced
    self.subjects = subjects
  }

  func lines(in language: Language, style: TextStyle, width: Int) -> [String] {
    var lines: [String] = []
    for group in groups {
      if let title = group.title?.text(in: language) { lines += (lines.isEmpty ? [] : [""]) + [title] }
      lines += group.findings.map { $0.text(in: language, style: style) }
    }
    if !findings.isEmpty { lines += [""] + table(in: language).lines(width: width) + [""] }
    return lines + [countsLine.text(in: language)]
  }

  var countsLine: Wording {
    let counts = FindingList(findings).countsLine
    guard !silenced.isEmpty else { return counts }
    return Wording(
      zh: counts.chinese + "；不再提示 \(silenced.count)",
      en: counts.english + "; silenced \(silenced.count)"
    )
  }

  func json(in language: Language) -> JSONValue {
    let list = FindingList(findings)
    return [
      "schema": .integer(1),
      "counts": .object(
        Severity.allCases.reversed().map { JSONMember($0.rawValue, .integer(list.count(of: $0))) }
          + [JSONMember("silenced", .integer(silenced.count))]
      ),
      "codes": .object(codes.map { JSONMember($0.code, .integer($0.count)) }),
      "findings": .array(findings.map { $0.json(in: language) }),
      "silenced": .array(silenced.map { $0.json(in: language) }),
    ]
  }

  func sarif(in language: Language) -> JSONValue {
    let rules = CheckCatalogue.sorted.flatMap { check in
      ([check.code] + check.documentation.toldAs).map { code in
        SARIFLog.Rule(
          code: code,
          name: check.documentation.name,
          about: check.documentation.finds,
          help: check.documentation.remedy,
          severity: check.documentation.severity
        )
      }
    }
    return SARIFLog(
      program: "jixiao",
      version: ProgramVersion.current,
      rules: rules,
      findings: findings,
      silenced: silenced
    )
    .json(in: language)
  }
}

extension CheckReport {
  /// Findings that stand together.
  private struct Group {
    let title: Wording?
    var findings: [Finding]
  }

  /// File by file, and within a file project by project as its lines go.
  private var groups: [Group] {
    var groups: [Group] = []
    for finding in findings {
      let title = title(of: finding)
      if let last = groups.last, last.title == title {
        groups[groups.count - 1].findings.append(finding)
      } else {
        groups.append(Group(title: title, findings: [finding]))
      }
    }
    return groups
  }

  private func title(of finding: Finding) -> Wording? {
    guard let place = finding.place else { return nil }
    guard let subject = subjects?.subject(at: place) else {
      return Wording(zh: "【\(place.file)】", en: "[\(place.file)]")
    }
    let name = [subject.projectID, subject.projectName].filter { !$0.isEmpty }.joined(separator: " ")
    let chinese = name.isEmpty ? "部门整体" : name
    let english = name.isEmpty ? "the department" : name
    return Wording(zh: "【\(place.file)】\(chinese)", en: "[\(place.file)] \(english)")
  }

  /// How many findings there are of each code, the most frequent first.
  private var codes: [(code: String, count: Int)] {
    Dictionary(grouping: findings, by: \.code).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  private func table(in language: Language) -> TextTable {
    var table = TextTable([
      .init(title: Wording(zh: "编号", en: "code").text(in: language)),
      .init(title: Wording(zh: "个数", en: "count").text(in: language), alignment: .right),
      .init(title: Wording(zh: "检查", en: "check").text(in: language), minimumWidth: 20),
    ])
    for (code, count) in codes {
      let names = CheckCatalogue.checks(for: code).map { check in
        (check.code == code ? "" : check.code + " ") + check.documentation.name.text(in: language)
      }
      let separator = Wording(zh: "；", en: "; ").text(in: language)
      table.append([code, String(count), names.joined(separator: separator)])
    }
    return table
  }
}
