internal import CYAML

/// Owns a libyaml emitter, which points into itself and to its output and so needs both at fixed addresses.
struct EventWriter: ~Copyable {
  enum ScalarStyle {
    /// Without quotes where YAML allows it.
    case free
    case quoted
  }

  private let emitter: UnsafeMutablePointer<yaml_emitter_t>
  private let output: UnsafeMutablePointer<[UInt8]>

  init() throws(YAMLWritingFault) {
    let emitter = UnsafeMutablePointer<yaml_emitter_t>.allocate(capacity: 1)
    emitter.initialize(to: yaml_emitter_t())
    guard yaml_emitter_initialize(emitter) == 1 else {
      emitter.deallocate()
      throw YAMLWritingFault()
    }
    let output = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
    output.initialize(to: [])
    yaml_emitter_set_output(emitter, Self.append, output)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_indent(emitter, 2)
    yaml_emitter_set_width(emitter, -1)
    yaml_emitter_set_encoding(emitter, YAML_UTF8_ENCODING)
    self.emitter = emitter
    self.output = output
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
    output.deinitialize(count: 1)
    output.deallocate()
  }

  mutating func begin() throws(YAMLWritingFault) {
    try emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    try emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
  }

  mutating func end() throws(YAMLWritingFault) -> String {
    try emit { yaml_document_end_event_initialize(&$0, 1) }
    try emit { yaml_stream_end_event_initialize(&$0) }
    guard yaml_emitter_flush(emitter) == 1 else { throw YAMLWritingFault() }
    return String(decoding: output.pointee, as: UTF8.self)
  }

  mutating func scalar(_ text: String, style: ScalarStyle) throws(YAMLWritingFault) {
    let bytes = Array(text.utf8)
    let scalarStyle = style == .quoted ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE
    try emit { event in
      bytes.withUnsafeBufferPointer { buffer in
        // The library copies the text; of an empty one it still wants an address.
        withUnsafePointer(to: UInt8(0)) { nothing in
          let count = Int32(clamping: buffer.count)
          return yaml_scalar_event_initialize(&event, nil, nil, buffer.baseAddress ?? nothing, count, 1, 1, scalarStyle)
        }
      }
    }
  }

  mutating func beginList() throws(YAMLWritingFault) {
    try emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, YAML_BLOCK_SEQUENCE_STYLE) }
  }

  mutating func endList() throws(YAMLWritingFault) { try emit { yaml_sequence_end_event_initialize(&$0) } }

  mutating func beginMapping() throws(YAMLWritingFault) {
    try emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, YAML_BLOCK_MAPPING_STYLE) }
  }

  mutating func endMapping() throws(YAMLWritingFault) { try emit { yaml_mapping_end_event_initialize(&$0) } }

  /// The emitter takes the event over, whether or not it can use it.
  private func emit(_ initialize: (inout yaml_event_t) -> Int32) throws(YAMLWritingFault) {
    var event = yaml_event_t()
    guard initialize(&event) == 1, yaml_emitter_emit(emitter, &event) == 1 else { throw YAMLWritingFault() }
  }

  private static let append: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt8>?, Int) -> Int32 = {
    context,
    bytes,
    count in
    guard let context, let bytes else { return 0 }
    context.assumingMemoryBound(to: [UInt8].self).pointee += UnsafeBufferPointer(start: bytes, count: count)
    return 1
  }
}
