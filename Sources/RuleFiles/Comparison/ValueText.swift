import Diagnostics
import YAMLFiles

/// Values of a rule file in words, by what the schema says about them.
enum ValueText {
  static func text(of node: YAMLNode, _ shape: KeyShape) -> Wording {
    switch shape {
    case .text, .identifier, .number, .rate, .points, .integer, .pattern: literal(node.text ?? "")
    case .flag: node.text == "true" ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")
    case .choice(let words): words.first { $0.word == node.text }?.about ?? literal(node.text ?? "")
    case .list(let element):
      joined(
        (node.elements ?? []).map { text(of: $0, element) },
        zh: isScalar(element) ? "、" : "；",
        en: isScalar(element) ? ", " : "; "
      )
    case .namedList(_, by: let key):
      joined((node.elements ?? []).compactMap { $0[key]?.text }.map(literal), zh: "、", en: ", ")
    case .dictionary(_, let element):
      joined((node.entries ?? []).map { literal($0.key) + text(of: $0.value, element) }, zh: "，", en: ", ")
    case .mapping(let mapping): text(of: node, mapping, without: nil)
    case .later(let shape): text(of: node, shape())
    case .either(let short, let long): node.entries == nil ? text(of: node, short) : text(of: node, long, without: nil)
    }
  }

  /// - Parameter identity: the key by which the mapping is known, which is said elsewhere, as its aliases are.
  static func text(of node: YAMLNode, _ shape: MappingShape, without identity: RuleKey?) -> Wording {
    var parts: [Wording] = []
    for key in shape.keys where key.key != .source && key.key != identity {
      guard let value = node[key.key], identity == nil || key.key != .aliases else { continue }
      let text = text(of: value, key.shape)
      if key.key == .use {
        parts.append(text)
      } else if let sign = edges[key.key], shape.schema(of: RuleKey.below.rawValue) != nil {
        parts.append(Wording(zh: sign + text.chinese, en: sign + text.english))
      } else {
        parts.append(label(of: key) + text)
      }
    }
    return joined(parts, zh: "，", en: ", ")
  }

  /// The ends of a band.
  private static let edges: [RuleKey: String] = [.from: "≥", .above: ">", .to: "≤", .below: "<"]

  /// What a key is called: in Chinese by what it means, in English by itself.
  static func label(of key: KeySchema) -> Wording {
    let ends = hints.compactMap { key.about.chinese.firstRange(of: $0)?.lowerBound }
    let chinese = key.about.chinese[..<(ends.min() ?? key.about.chinese.endIndex)]
    return Wording(zh: String(chinese), en: key.key.rawValue)
  }

  /// What begins to say how a key is to be written, which is no part of its name.
  private static let hints = ["；", "，如", "，仅用于", "，* "]

  static func literal(_ text: String) -> Wording { Wording(zh: text, en: text) }

  static func joined(_ parts: [Wording], zh chinese: String, en english: String) -> Wording {
    Wording(
      zh: parts.map(\.chinese).joined(separator: chinese),
      en: parts.map(\.english).joined(separator: english)
    )
  }

  private static func isScalar(_ shape: KeyShape) -> Bool {
    switch shape {
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice, .pattern: true
    case .list, .namedList, .mapping, .dictionary, .either, .later: false
    }
  }
}

extension Wording {
  /// A name and what it is.
  fileprivate static func + (left: Wording, right: Wording) -> Wording {
    Wording(zh: left.chinese + " " + right.chinese, en: left.english + " " + right.english)
  }
}
