import Diagnostics
import RuleFiles
import YAMLFiles

/// An outline in a YAML file; ``OutlineKey`` shows its form.
public enum OutlineFile {
  /// How many sections stand in one.
  static let sectionLimit = 100
  /// 一、（一）1.（1）
  static let depthLimit = 4

  /// Reads a file and reports all its mistakes at once.
  ///
  /// - Parameter file: its name as shown to the user.
  /// - Throws: `UnusableInput` with everything that is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> Outline {
    let (document, findings) = YAMLDocument.readCollecting(bytes, file: file)
    guard let document else { throw UnusableInput(findings: findings) }
    var reader = OutlineReader(document.source)
    let outline = reader.outline(document.root)
    let all = (findings + reader.findings).inReadingOrder()
    guard let outline, !all.containsErrors else { throw UnusableInput(findings: all) }
    return outline
  }
}

private struct OutlineReader {
  private var shape: ShapeReader<OutlineKey>
  private var scope = Outline.Scope.department

  init(_ source: SourceText) {
    shape = ShapeReader(source) { OutlineProblem.shape($0) }
  }

  var findings: [Finding] { shape.findings }

  mutating func outline(_ node: YAMLNode) -> Outline? {
    guard shape.check(node, OutlineKey.ofOutline) else { return nil }
    let id = shape.text(.id, of: node, isRequired: true)
    let name = shape.text(.name, of: node, isRequired: true)
    let title = shape.text(.title, of: node, isRequired: true).flatMap { heading($0) }
    scope = shape.choice(.scope, of: node, as: Outline.Scope.self, isRequired: true) ?? .department
    let source = source(of: node)
    let sections = sections(of: node, depth: 1, isRequired: true)
    guard let id, let name, let title, let source else { return nil }
    return Outline(
      id: id.text,
      name: name.text,
      scope: scope,
      title: title,
      hasContents: shape.choice(.contents, of: node, as: YesNo.self) == .yes,
      source: source,
      sections: sections
    )
  }

  private enum YesNo: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  private enum TextOwner: String, CaseIterable {
    case own
  }

  private mutating func source(of node: YAMLNode) -> Outline.Source? {
    guard let source = node[OutlineKey.source.rawValue] else {
      shape.report(.missingKey(OutlineKey.source.rawValue), at: node.place)
      return nil
    }
    guard shape.check(source, OutlineKey.ofSource),
      let document = shape.text(.document, of: source, isRequired: true),
      let certainty = shape.choice(.certainty, of: source, as: Certainty.self, isRequired: true)
    else { return nil }
    return Outline.Source(document: document.text, certainty: certainty)
  }

  private mutating func sections(of node: YAMLNode, depth: Int, isRequired: Bool = false) -> [OutlineSection] {
    let elements = shape.elements(.sections, of: node, limit: OutlineFile.sectionLimit)
    if isRequired, elements.isEmpty { shape.report(.missingKey(OutlineKey.sections.rawValue), at: node.place) }
    if depth > OutlineFile.depthLimit, let first = elements.first {
      shape.report(OutlineProblem.tooDeep(limit: OutlineFile.depthLimit), at: first.place)
      return []
    }
    return elements.compactMap { section($0, depth: depth) }
  }

  private mutating func section(_ node: YAMLNode, depth: Int) -> OutlineSection? {
    guard shape.check(node, OutlineKey.ofSection) else { return nil }
    let each = shape.choice(.each, of: node, as: OutlineSection.Repetition.self)
    if each == .project, scope == .project { shape.report(OutlineProblem.projectOfProject, at: node.place) }
    let written = shape.text(.heading, of: node, isRequired: each == nil)
    let contents = shape.texts(.content, of: node, limit: OutlineFile.sectionLimit)
      .compactMap { shape.choice($0, as: OutlineContent.self) }
    let isOwnText = shape.choice(.text, of: node, as: TextOwner.self) == .own
    let sections = sections(of: node, depth: depth + 1)
    let keys = [OutlineKey.content, .sections, .text].map(\.rawValue)
    if let name = written?.text ?? each?.rawValue, !keys.contains(where: { node[$0] != nil }) {
      shape.report(OutlineProblem.emptySection(heading: name), at: node.place)
    }
    if let written, OutlineHeading.hasNumber(written.text) {
      shape.report(OutlineProblem.numberedHeading(written.text), at: written.place)
    }
    guard let heading = written.map({ heading($0) }) ?? (each == nil ? nil : .name) else { return nil }
    return OutlineSection(
      heading: heading,
      each: each,
      contents: contents,
      isOwnText: isOwnText,
      sections: sections
    )
  }

  private mutating func heading(_ text: ShapeReader<OutlineKey>.Text) -> OutlineHeading? {
    do throws(OutlineHeading.UnknownField) {
      return try OutlineHeading(text.text)
    } catch {
      let known = OutlineHeading.Field.allCases.map(\.rawValue)
      shape.report(OutlineProblem.unknownField(error.name, known: known), at: text.place)
      return nil
    }
  }
}
