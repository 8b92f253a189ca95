/// Why a part of a document is not read as XML.
enum XMLFault: Error, Hashable {
  /// It breaks the rules of XML, or stops in the middle.
  ///
  /// - Unit: `line` is 1-based.
  case malformed(line: Int)
  /// A document type declaration, which no office document has and which can make a parser fetch or swell things.
  case declaresType
  /// - Unit: `limit` counts open elements.
  case tooDeep(limit: Int)
  /// A tag that is longer, or has more attributes, than any that office programs write.
  case tagTooLong
  case outOfMemory
}
