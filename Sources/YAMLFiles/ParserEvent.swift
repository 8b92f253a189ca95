/// What libyaml's parser reports, in Swift values, with the marks of its first and one-past-last character.
struct ParserEvent {
  let kind: Kind
  let start: Mark
  let end: Mark

  enum Kind {
    case scalar(YAMLScalar, Properties)
    case alias(String)
    case sequenceStart(Properties)
    case sequenceEnd
    case mappingStart(Properties)
    case mappingEnd
    case documentStart
    case documentEnd
    case streamStart
    case streamEnd
  }

  struct Properties {
    let anchor: String?
    let tag: String?
  }

  /// 1-based; a column counts scalars.
  struct Mark {
    let line: Int
    let column: Int
  }
}
