extension JSONValue {
  /// The JSON text, indented by two spaces, with a newline at its end.
  public var text: String {
    var output = ""
    write(to: &output, indent: 0)
    output += "\n"
    return output
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let digits): output += digits
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      Self.writeList(elements, between: ("[", "]"), to: &output, indent: indent) { element, output, indent in
        element.write(to: &output, indent: indent)
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &output, indent: indent) { member, output, indent in
        Self.write(member.name, to: &output)
        output += ": "
        member.value.write(to: &output, indent: indent)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element],
    between brackets: (open: String, close: String),
    to output: inout String,
    indent: Int,
    each write: (Element, inout String, Int) -> Void
  ) {
    output += brackets.open
    for (index, element) in elements.enumerated() {
      output += index == 0 ? "\n" : ",\n"
      output += String(repeating: " ", count: indent + 2)
      write(element, &output, indent + 2)
    }
    if !elements.isEmpty { output += "\n" + String(repeating: " ", count: indent) }
    output += brackets.close
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      // U+2028 and U+2029 are legal in JSON but end a line in older JavaScript.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
