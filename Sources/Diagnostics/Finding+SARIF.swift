extension Finding {
  /// The members of a `result` object.
  func sarif(in language: Language) -> [JSONMember] {
    let text = message.text(in: language) + (help.map { "\n" + $0.text(in: language) } ?? "")
    var members = [
      JSONMember("ruleId", .string(code)),
      JSONMember("level", .string(severity.sarifLevel)),
      JSONMember("message", ["text": .string(text)]),
      JSONMember("locations", .array(place.map { [.object($0.sarif(in: language))] } ?? [])),
    ]
    let related = notes.enumerated().compactMap { index, note in
      note.place.map { place in
        JSONValue.object(
          [JSONMember("id", .integer(index + 1))] + place.sarif(in: language)
            + [JSONMember("message", ["text": .string(note.message.text(in: language))])]
        )
      }
    }
    if !related.isEmpty { members.append(JSONMember("relatedLocations", .array(related))) }
    return members
  }
}

extension Severity {
  var sarifLevel: String {
    switch self {
    case .info: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension SourcePlace {
  /// The members of a `location` object: a region in a text file; in an office document, whose bytes have no lines, the
  /// sheet, table, paragraph or page as a logical location.
  fileprivate func sarif(in language: Language) -> [JSONMember] {
    var physical = [JSONMember("artifactLocation", ["uri": .string(Self.percentEncoded(file))])]
    guard let area else {
      if let line {
        var region = [JSONMember("startLine", .integer(line))]
        if let column {
          region += [
            JSONMember("startColumn", .integer(column)), JSONMember("endColumn", .integer(column + length)),
          ]
        }
        physical.append(JSONMember("region", .object(region)))
      }
      return [JSONMember("physicalLocation", .object(physical))]
    }
    let logical: JSONValue = ["fullyQualifiedName": .string(text(in: language)), "kind": .string(area.sarifKind)]
    return [
      JSONMember("physicalLocation", .object(physical)), JSONMember("logicalLocations", [logical]),
    ]
  }

  /// A path as a relative URI reference.
  ///
  /// - Source: RFC 3986, sections 2.3 and 3.3
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return encoded
  }
}

extension DocumentArea {
  fileprivate var sarifKind: String {
    switch self {
    case .sheet: "sheet"
    case .table: "table"
    case .paragraph: "paragraph"
    case .section: "section"
    case .page: "page"
    }
  }
}
