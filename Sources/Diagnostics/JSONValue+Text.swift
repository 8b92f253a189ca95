extension JSONValue {
  /// The JSON text, indented by two spaces, with a newline at its end.
  public var text: String {
    var output = JSONOutput()
    write(to: &output, indent: 0)
    output.append("\n")
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private func write(to output: inout JSONOutput, indent: Int) {
    switch self {
    case .null: output.append("null")
    case .bool(let value): output.append(value ? "true" : "false")
    case .number(let digits): output.append(digits)
    case .string(let text): output.appendQuoted(text)
    case .array(let elements):
      output.append("[")
      for (index, element) in elements.enumerated() {
        output.startLine(first: index == 0, indent: indent + 2)
        element.write(to: &output, indent: indent + 2)
      }
      output.endList(isEmpty: elements.isEmpty, with: "]", indent: indent)
    case .object(let members):
      output.append("{")
      for (index, member) in members.enumerated() {
        output.startLine(first: index == 0, indent: indent + 2)
        output.appendQuoted(member.name)
        output.append(": ")
        member.value.write(to: &output, indent: indent + 2)
      }
      output.endList(isEmpty: members.isEmpty, with: "}", indent: indent)
    }
  }
}

/// The bytes of a JSON text under construction.
private struct JSONOutput {
  var bytes: [UInt8] = []

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func startLine(first: Bool, indent: Int) {
    append(first ? "\n" : ",\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  mutating func endList(isEmpty: Bool, with bracket: String, indent: Int) {
    if !isEmpty {
      append("\n")
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }
    append(bracket)
  }

  mutating func appendQuoted(_ text: String) {
    append("\"")
    let scalars = text.unicodeScalars
    var pending = scalars.startIndex
    for index in scalars.indices {
      guard let escape = Self.escape(of: scalars[index]) else { continue }
      append(String(scalars[pending..<index]))
      append(escape)
      pending = scalars.index(after: index)
    }
    append(String(scalars[pending...]))
    append("\"")
  }

  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    // U+2028 and U+2029 are legal in JSON but end a line in older JavaScript.
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return nil
    }
  }
}
