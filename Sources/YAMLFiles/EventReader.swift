internal import CYAML

/// Owns a libyaml parser, which points into itself and into its input and so needs both at fixed addresses.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// - Returns: `nil` when there is no memory.
  init?(_ bytes: [UInt8]) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    self.parser = parser
    self.input = input
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func next() throws(Failure) -> ParserEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return ParserEvent(
      kind: Self.kind(of: event),
      start: Self.mark(event.start_mark),
      end: Self.mark(event.end_mark)
    )
  }

  enum Failure: Error {
    /// Where parsing broke, and where the construct began that it broke in.
    case syntax(YAMLSyntaxFault, ParserEvent.Mark, context: ParserEvent.Mark?)
    /// libyaml tells only the byte, not the line.
    case character(UInt32, byteOffset: Int)
    case outOfMemory
  }

  private var failure: Failure {
    switch parser.pointee.error {
    case YAML_MEMORY_ERROR: .outOfMemory
    case YAML_READER_ERROR:
      .character(UInt32(max(0, parser.pointee.problem_value)), byteOffset: Int(clamping: parser.pointee.problem_offset))
    default:
      .syntax(
        YAMLSyntaxFault(
          problem: Self.text(parser.pointee.problem) ?? "",
          context: Self.text(parser.pointee.context) ?? ""
        ),
        Self.mark(parser.pointee.problem_mark),
        context: parser.pointee.context == nil ? nil : Self.mark(parser.pointee.context_mark)
      )
    }
  }

  private static func kind(of event: yaml_event_t) -> ParserEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(
        YAMLScalar(text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE),
        properties(anchor: scalar.anchor, tag: scalar.tag)
      )
    case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(properties(anchor: start.anchor, tag: start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(properties(anchor: start.anchor, tag: start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    default: return .streamEnd
    }
  }

  private static func properties(
    anchor: UnsafePointer<yaml_char_t>?,
    tag: UnsafePointer<yaml_char_t>?
  ) -> ParserEvent.Properties {
    ParserEvent.Properties(anchor: text(anchor), tag: text(tag))
  }

  private static func text(_ pointer: UnsafePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func mark(_ mark: yaml_mark_t) -> ParserEvent.Mark {
    ParserEvent.Mark(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
