import Diagnostics
import YAMLFiles

extension YAMLNode {
  subscript(key: RuleKey) -> YAMLNode? { self[key.rawValue] }

  /// Whether the element of a list is there only to take the one of its name out.
  var isRemoved: Bool { self[.removed]?.text.flatMap(ScalarReading.flag) ?? false }

  /// What stands here, in words for a message.
  var found: Wording {
    switch content {
    case .scalar(let scalar) where scalar.isNull: Wording(zh: "空白", en: "nothing")
    case .scalar(let scalar): Wording(zh: "“\(scalar.text)”", en: "'\(scalar.text)'")
    case .sequence: Wording(zh: "列表", en: "a list")
    case .mapping: Wording(zh: "映射（键: 值）", en: "a mapping")
    }
  }
}
