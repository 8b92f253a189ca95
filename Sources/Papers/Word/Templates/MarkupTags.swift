/// The tags of a part in their order, found in its bytes without changing any of them.
///
/// The part has been parsed before: it is well-formed and declares no document type.
struct MarkupTags: Sequence, IteratorProtocol {
  struct Tag {
    enum Form {
      case start
      case end
      /// Both at once.
      case empty
    }

    let form: Form
    /// With its prefix.
    let name: Range<Int>
    /// From `<` to behind `>`.
    let range: Range<Int>
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func next() -> Tag? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = endOfOther(at: open) {
        position = end
        continue
      }
      guard let close = endOfTag(from: open + 1) else { break }
      position = close + 1
      let isEnd = bytes[open + 1] == UInt8(ascii: "/")
      let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
      let start = isEnd ? open + 2 : open + 1
      let end =
        bytes[start...close].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") } ?? close
      return Tag(form: isEnd ? .end : isEmpty ? .empty : .start, name: start..<end, range: open..<close + 1)
    }
    position = bytes.endIndex
    return nil
  }

  /// Behind a comment, a processing instruction or a stretch of plain characters.
  private func endOfOther(at open: Int) -> Int? {
    let rest = bytes[open...]
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] where rest.starts(with: start.utf8) {
      return rest.firstRange(of: Array(end.utf8))?.upperBound ?? bytes.endIndex
    }
    return nil
  }

  /// `>` may stand in the value of an attribute.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.endIndex {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The value of an attribute of a tag, unescaped.
  func attribute(_ name: String, of tag: MarkupTags.Tag) -> String? {
    var rest = self[tag.name.upperBound..<tag.range.upperBound]
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      let word = rest[..<sign].split(whereSeparator: { $0 <= 0x20 }).last ?? []
      guard let open = rest[sign...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
        let close = rest[(open + 1)...].firstIndex(of: rest[open])
      else { return nil }
      if word.elementsEqual(name.utf8) { return MarkupCharacters(self, in: open + 1..<close).text }
      rest = rest[(close + 1)...]
    }
    return nil
  }

  func isNamed(_ name: StaticString, _ tag: MarkupTags.Tag) -> Bool {
    guard tag.name.count == name.utf8CodeUnitCount else { return false }
    return self[tag.name].elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}
