import Diagnostics

/// How a node can differ from the form that a file asks for.
public enum ShapeFault: Hashable, Sendable {
  case notAMapping
  case unknownKey(String, suggestion: String?)
  case missingKey(String)
  case wrongShape(key: String)
  case unknownChoice(String, choices: [String])
  case tooMany(key: String, limit: Int)

  public var message: Wording {
    switch self {
    case .notAMapping: Wording(zh: "这里应写“键: 值”", en: "a mapping of keys to values belongs here")
    case .unknownKey(let key, _): Wording(zh: "不认识的键“\(key)”", en: "unknown key '\(key)'")
    case .missingKey(let key): Wording(zh: "缺少“\(key)”", en: "'\(key)' is missing")
    case .wrongShape(let key): Wording(zh: "“\(key)”的写法不对", en: "'\(key)' is written in the wrong form")
    case .unknownChoice(let value, _): Wording(zh: "“\(value)”不是可用的取值", en: "'\(value)' is not a value that fits")
    case .tooMany(let key, let limit):
      Wording(zh: "“\(key)”之下超过 \(limit) 项", en: "'\(key)' has more than \(limit) entries")
    }
  }

  public var help: Wording? {
    switch self {
    case .unknownKey(_, let suggestion?): Wording(zh: "是否想写“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .unknownChoice(_, let choices):
      Wording(zh: "可用的取值：\(choices.joined(separator: "、"))", en: "it is one of \(choices.joined(separator: ", "))")
    case .missingKey(let key):
      Wording(zh: "在这一层加一行 \(key): …", en: "add a line '\(key): …' on this level")
    case .wrongShape(let key):
      Wording(
        zh: "一项写成 \(key): 内容，多项写成 \(key): [甲, 乙]",
        en: "write '\(key): text' for one, '\(key): [one, another]' for several"
      )
    case .notAMapping, .unknownKey, .tooMany: nil
    }
  }
}
