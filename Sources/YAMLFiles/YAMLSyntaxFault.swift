import Diagnostics

/// A break of YAML's syntax, sorted by what a person has to do about it.
public enum YAMLSyntaxFault: Hashable, Sendable {
  /// A line of a mapping without `key: value`.
  case colonMissing
  /// A `:` where none can be, mostly a value that contains one.
  case colonUnexpected
  case indentation
  case tab
  case bracketOpen
  case quoteOpen
  case characterUnexpected
  case dashUnexpected
  /// A value that begins with `*` or `&`, which mean something else in YAML.
  case markUnquoted
  /// Anything else, in the words of libyaml.
  case other(String)

  /// Sorts a message of libyaml by its words, which have not changed since its version 0.1.
  init(problem: String, context: String) {
    self =
      switch problem {
      case "could not find expected ':'":
        .colonMissing
      case "mapping values are not allowed in this context": .colonUnexpected
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .bracketOpen
      case "did not find expected key", "did not find expected '-' indicator": .indentation
      case "block sequence entries are not allowed in this context": .dashUnexpected
      case "found unexpected end of stream", "found unexpected document indicator": .quoteOpen
      case "found character that cannot start any token": .characterUnexpected
      case "did not find expected alphabetic or numeric character": .markUnquoted
      case "found a tab character where an indentation space is expected",
        "found a tab character that violates indentation":
        .tab
      default: .other(context.isEmpty ? problem : "\(context), \(problem)")
      }
  }

  var message: Wording {
    switch self {
    case .colonMissing:
      Wording(zh: "这里应写成“键: 值”", en: "'key: value' expected here")
    case .colonUnexpected:
      Wording(zh: "这里不能出现“键: 值”", en: "'key: value' cannot stand here")
    case .indentation:
      Wording(zh: "缩进与上文不一致", en: "indentation does not match the lines above")
    case .tab:
      Wording(zh: "缩进不能用制表符（Tab）", en: "indentation must not use tabs")
    case .bracketOpen:
      Wording(zh: "括号没有闭合，或缺少逗号", en: "bracket is not closed, or a comma is missing")
    case .quoteOpen:
      Wording(zh: "引号没有闭合", en: "quote is not closed")
    case .characterUnexpected:
      Wording(zh: "文字不能以该字符开头", en: "a value cannot start with this character")
    case .dashUnexpected:
      Wording(zh: "列表项“- ”不能写在这里", en: "a list item '- ' cannot stand here")
    case .markUnquoted:
      Wording(zh: "以 * 或 & 开头的文字没有加引号", en: "text that begins with * or & is not in quotes")
    case .other(let words):
      Wording(zh: "YAML 格式有误（\(words)）", en: "YAML syntax error: \(words)")
    }
  }

  var help: Wording? {
    switch self {
    case .colonMissing:
      Wording(
        zh: "键与值之间用半角冒号加空格，不能用全角冒号“：”",
        en: "write a half-width colon and a blank between key and value, not '：'"
      )
    case .colonUnexpected:
      Wording(
        zh: "文字里有冒号的请加引号；“-”后面空一格；花括号用半角；同级的行要对齐",
        en:
          "put a text that contains a colon in quotes, a blank behind '-', and half-width braces; align lines of one level"
      )
    case .indentation, .dashUnexpected:
      Wording(zh: "同一级的各行用同样多的半角空格缩进", en: "indent lines of one level by the same number of half-width blanks")
    case .markUnquoted:
      Wording(zh: "请加半角引号，如 \"*满意度*\"", en: "put it in half-width quotes, such as \"*满意度*\"")
    case .tab: Wording(zh: "请改用空格", en: "use blanks")
    case .bracketOpen:
      Wording(zh: "检查 [ ] 与 { } 是否成对，逗号是否为半角", en: "check that [ ] and { } come in pairs and commas are half-width")
    case .quoteOpen: Wording(zh: "请补上引号", en: "add the closing quote")
    case .characterUnexpected: Wording(zh: "请给文字加引号；缩进请用空格", en: "put the value in quotes; indent with blanks")
    case .other: nil
    }
  }
}
