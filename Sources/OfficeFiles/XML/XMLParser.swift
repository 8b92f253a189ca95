internal import CXML2

/// Reads XML as a stream of events in memory that does not grow with the document. Entities, document types and the
/// network are out of reach; depth and length of tags are bounded.
enum XMLParser {
  static let deepest = 512
  static let mostAttributes = 256
  static let longestTag = 1 << 18

  /// - Parameter source: fills a buffer and says how many bytes came, 0 at the end.
  static func parse<Handler: XMLHandler>(
    part: String,
    to handler: Handler,
    from source: (UnsafeMutableRawBufferPointer) throws(DocumentProblem) -> Int
  ) throws(DocumentProblem) {
    initialized
    var callbacks = XMLSession.callbacks
    let session = XMLSession()
    guard
      let parser = xmlCreatePushParserCtxt(&callbacks, Unmanaged.passUnretained(session).toOpaque(), nil, 0, nil)
    else { throw .part(.outOfMemory, name: part) }
    defer { xmlFreeParserCtxt(parser) }
    xmlCtxtUseOptions(parser, Int32(options.rawValue))
    session.parser = parser
    let receiver = XMLReceiver(handler, parser: parser, part: part)
    // Closures and not a class: only code whose types are known here is compiled for the handler and runs fast.
    session.start = { receiver.start($0) }
    session.end = { receiver.end() }
    session.text = { receiver.text($0) }
    session.documentType = { receiver.documentType() }
    try feed(parser, part: part, failure: { receiver.failure }, from: source)
  }

  /// NOENT puts characters in place of `&amp;` and its like in attributes; there are no other entities without a document type.
  private static let options = xmlParserOption(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
  )
  private static let initialized: Void = xmlInitParser()
  private static let chunk = 1 << 15

  private static func feed(
    _ parser: xmlParserCtxtPtr,
    part: String,
    failure: () -> DocumentProblem?,
    from source: (UnsafeMutableRawBufferPointer) throws(DocumentProblem) -> Int
  ) throws(DocumentProblem) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try source(buffer)
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let outcome = xmlParseChunk(parser, count == 0 ? nil : start, Int32(count), count == 0 ? 1 : 0)
      if let failure = failure() { throw failure }
      guard outcome == 0, parser.pointee.wellFormed != 0 else {
        throw .part(.malformed(line: line(of: parser)), name: part)
      }
      if count == 0 { return }
      if let input = parser.pointee.input, input.pointee.end - input.pointee.cur > longestTag {
        throw .part(.tagTooLong, name: part)
      }
    }
  }

  private static func line(of parser: xmlParserCtxtPtr) -> Int {
    let error = xmlCtxtGetLastError(parser)
    return max(1, Int(error?.pointee.line ?? xmlSAX2GetLineNumber(parser)))
  }
}
