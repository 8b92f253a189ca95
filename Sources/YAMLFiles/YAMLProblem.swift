import Diagnostics

/// What can be wrong with a file as YAML, whatever it is about.
public enum YAMLProblem: Problem, Hashable {
  case tooLarge(bytes: Int, limit: Int)
  case notUTF8
  case controlCharacter(UInt32)
  case syntax(YAMLSyntaxFault)
  case severalDocuments
  case duplicateKey(String)
  case keyNotText
  case unknownAnchor(String)
  case aliasInsideItself(String)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case mergeKey
  case tag(String)
  case outOfMemory

  public var severity: Severity { .error }

  public var code: String {
    switch self {
    case .tooLarge: "Y0001"
    case .notUTF8: "Y0002"
    case .controlCharacter: "Y0003"
    case .syntax: "Y0004"
    case .severalDocuments: "Y0005"
    case .duplicateKey: "Y0006"
    case .keyNotText: "Y0007"
    case .unknownAnchor: "Y0008"
    case .aliasInsideItself: "Y0009"
    case .tooDeep: "Y0010"
    case .tooManyNodes: "Y0011"
    case .mergeKey: "Y0012"
    case .tag: "Y0013"
    case .outOfMemory: "Y0014"
    }
  }

  public var message: Wording {
    switch self {
    case .tooLarge(let bytes, let limit):
      Wording(zh: "文件有 \(bytes) 字节，超过上限 \(limit) 字节", en: "file has \(bytes) bytes, at most \(limit) are read")
    case .notUTF8:
      Wording(zh: "文件不是 UTF-8 编码", en: "file is not UTF-8 text")
    case .controlCharacter(let value):
      Wording(
        zh: "含有不可见的控制字符 U+\(Self.hex(value))",
        en: "control character U+\(Self.hex(value)) is not allowed in YAML"
      )
    case .syntax(let fault): fault.message
    case .severalDocuments:
      Wording(zh: "一个文件里只能有一份 YAML 内容", en: "a file holds one YAML document, a second one starts here")
    case .duplicateKey(let key):
      Wording(zh: "键“\(key)”重复", en: "key '\(key)' is written twice")
    case .keyNotText:
      Wording(zh: "键必须是文字，不能是列表或映射", en: "a key must be a word, not a list or a mapping")
    case .unknownAnchor(let name):
      Wording(zh: "引用了未定义的锚点“*\(name)”", en: "alias '*\(name)' has no anchor '&\(name)' before it")
    case .aliasInsideItself(let name):
      Wording(zh: "“*\(name)”引用了自己所在的内容", en: "alias '*\(name)' stands inside its own anchor")
    case .tooDeep(let limit):
      Wording(zh: "嵌套超过 \(limit) 层", en: "nesting is deeper than \(limit) levels")
    case .tooManyNodes(let limit):
      Wording(
        zh: "内容（展开引用后）超过 \(limit) 项",
        en: "more than \(limit) values once the aliases are expanded"
      )
    case .mergeKey:
      Wording(zh: "不支持合并键“<<”", en: "merge key '<<' is not supported")
    case .tag(let tag):
      Wording(zh: "不支持类型标签“\(tag)”", en: "type tag '\(tag)' is not supported")
    case .outOfMemory:
      Wording(zh: "内存不足，无法读取", en: "not enough memory to read the file")
    }
  }

  public var help: Wording? {
    switch self {
    case .notUTF8: Wording(zh: "请另存为 UTF-8 编码", en: "save the file as UTF-8")
    case .controlCharacter: Wording(zh: "请删除该字符后重试", en: "delete the character")
    case .syntax(let fault): fault.help
    case .severalDocuments: Wording(zh: "请删除“---”，或分成几个文件", en: "remove the '---' or split the file")
    case .duplicateKey: Wording(zh: "请删除或合并其中一个", en: "remove one of them or merge the two")
    case .keyNotText: Wording(zh: "含有 {} 或 [] 的文字请加引号", en: "put words that contain {} or [] in quotes")
    case .unknownAnchor: Wording(zh: "以 * 开头的文字请加引号", en: "put words that start with * in quotes")
    case .mergeKey: Wording(zh: "请把各键直接写出来", en: "write the keys out")
    case .tag: Wording(zh: "以 ! 开头的文字请加引号", en: "put words that start with ! in quotes")
    case .tooLarge, .aliasInsideItself, .tooDeep, .tooManyNodes, .outOfMemory: nil
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
