internal import CXML2

/// What the C functions that a parser calls back can reach.
final class XMLSession {
  var parser: xmlParserCtxtPtr?
  var receiver: XMLEventReceiver?

  /// Stops the parser as soon as something is wrong.
  fileprivate func stop(_ failure: DocumentProblem?) {
    if failure != nil { xmlStopParser(parser) }
  }

  fileprivate static func at(_ context: UnsafeMutableRawPointer?) -> XMLSession? {
    context.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = XML_SAX2_MAGIC
    callbacks.startElementNs = { context, local, _, address, namespaces, _, count, _, attributes in
      guard let session = XMLSession.at(context), let local, let receiver = session.receiver else { return }
      session.stop(
        receiver.start(local, address, namespaces: Int(namespaces), attributes: attributes, count: Int(count))
      )
    }
    callbacks.endElementNs = { context, _, _, _ in
      guard let session = XMLSession.at(context), let receiver = session.receiver else { return }
      session.stop(receiver.end())
    }
    let characters: charactersSAXFunc = { context, bytes, count in
      guard let session = XMLSession.at(context), let receiver = session.receiver else { return }
      session.stop(receiver.text(UnsafeBufferPointer(start: bytes, count: Int(count))))
    }
    callbacks.characters = characters
    callbacks.ignorableWhitespace = characters
    callbacks.cdataBlock = characters
    callbacks.internalSubset = { context, _, _, _ in
      guard let session = XMLSession.at(context), let receiver = session.receiver else { return }
      session.stop(receiver.documentType())
    }
    callbacks.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return callbacks
  }
}

/// What a parser calls, whatever the vocabulary of the handler behind it is. Each answers with the reason to stop.
class XMLEventReceiver {
  fileprivate(set) var failure: DocumentProblem?

  func start(
    _ local: UnsafePointer<xmlChar>,
    _ address: UnsafePointer<xmlChar>?,
    namespaces: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) -> DocumentProblem? { nil }
  func end() -> DocumentProblem? { nil }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentProblem? { nil }
  func documentType() -> DocumentProblem? { nil }
}

final class XMLReceiver<Handler: XMLHandler>: XMLEventReceiver {
  private let handler: Handler
  private let part: String
  private let elements: XMLNameTable<Handler.Element>
  private let attributeNames: XMLNameTable<Handler.Attribute>
  private var open: [Handler.Element?] = []

  init(_ handler: Handler, parser: xmlParserCtxtPtr, part: String) {
    self.handler = handler
    self.part = part
    elements = XMLNameTable(for: parser)
    attributeNames = XMLNameTable(for: parser)
  }

  override func start(
    _ local: UnsafePointer<xmlChar>,
    _ address: UnsafePointer<xmlChar>?,
    namespaces: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) -> DocumentProblem? {
    guard failure == nil else { return failure }
    guard count + namespaces <= XMLParser.mostAttributes else { return fail(.part(.tagTooLong, name: part)) }
    guard open.count < XMLParser.deepest else {
      return fail(.part(.tooDeep(limit: XMLParser.deepest), name: part))
    }
    let element = elements.word(local, address)
    open.append(element)
    do throws(DocumentProblem) {
      try handler.start(element, XMLAttributes(pointers: attributes, count: count, names: attributeNames))
      return nil
    } catch { return fail(error) }
  }

  override func end() -> DocumentProblem? {
    guard failure == nil, let element = open.popLast() else { return failure }
    do throws(DocumentProblem) {
      try handler.end(element)
      return nil
    } catch { return fail(error) }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentProblem? {
    guard failure == nil else { return failure }
    do throws(DocumentProblem) {
      try handler.text(bytes)
      return nil
    } catch { return fail(error) }
  }

  override func documentType() -> DocumentProblem? { fail(.part(.declaresType, name: part)) }

  private func fail(_ problem: DocumentProblem) -> DocumentProblem? {
    failure = failure ?? problem
    return failure
  }
}
