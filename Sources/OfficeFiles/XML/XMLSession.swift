internal import CXML2

/// What the C functions that a parser calls back can reach.
final class XMLSession {
  var parser: xmlParserCtxtPtr?
  var start: (XMLStartTag) -> DocumentProblem? = { _ in nil }
  var end: () -> DocumentProblem? = { nil }
  var text: (UnsafeBufferPointer<UInt8>) -> DocumentProblem? = { _ in nil }
  var documentType: () -> DocumentProblem? = { nil }

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
    callbacks.startElementNs = { context, name, _, namespace, namespaces, _, count, _, attributes in
      guard let session = XMLSession.at(context), let name else { return }
      session.stop(
        session.start(
          XMLStartTag(
            name: name,
            namespace: namespace,
            namespaceCount: Int(namespaces),
            attributes: attributes,
            attributeCount: Int(count)
          )
        )
      )
    }
    callbacks.endElementNs = { context, _, _, _ in
      guard let session = XMLSession.at(context) else { return }
      session.stop(session.end())
    }
    let characters: charactersSAXFunc = { context, bytes, count in
      guard let session = XMLSession.at(context) else { return }
      session.stop(session.text(UnsafeBufferPointer(start: bytes, count: Int(count))))
    }
    callbacks.characters = characters
    callbacks.ignorableWhitespace = characters
    callbacks.cdataBlock = characters
    callbacks.internalSubset = { context, _, _, _ in
      guard let session = XMLSession.at(context) else { return }
      session.stop(session.documentType())
    }
    callbacks.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return callbacks
  }
}

/// The start of an element as the parser tells it.
struct XMLStartTag {
  let name: UnsafePointer<xmlChar>
  let namespace: UnsafePointer<xmlChar>?
  let namespaceCount: Int
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int
}
