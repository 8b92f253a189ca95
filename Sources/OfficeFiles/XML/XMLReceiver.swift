internal import CXML2

/// Passes what a parser finds on to a handler, in words of the handler's vocabularies. Each call answers with the reason to
/// stop.
final class XMLReceiver<Handler: XMLHandler> {
  private(set) var failure: DocumentProblem?

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

  func start(_ tag: XMLStartTag) -> DocumentProblem? {
    guard failure == nil else { return failure }
    guard tag.attributeCount + tag.namespaceCount <= XMLParser.mostAttributes else {
      return fail(.part(.tagTooLong, name: part))
    }
    guard open.count < XMLParser.deepest else {
      return fail(.part(.tooDeep(limit: XMLParser.deepest), name: part))
    }
    let element = elements.word(tag.name, tag.namespace)
    open.append(element)
    do throws(DocumentProblem) {
      try handler.start(
        element,
        XMLAttributes(pointers: tag.attributes, count: tag.attributeCount, names: attributeNames)
      )
      return nil
    } catch { return fail(error) }
  }

  func end() -> DocumentProblem? {
    guard failure == nil, let element = open.popLast() else { return failure }
    do throws(DocumentProblem) {
      try handler.end(element)
      return nil
    } catch { return fail(error) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentProblem? {
    guard failure == nil else { return failure }
    do throws(DocumentProblem) {
      try handler.text(bytes)
      return nil
    } catch { return fail(error) }
  }

  func documentType() -> DocumentProblem? { fail(.part(.declaresType, name: part)) }

  private func fail(_ problem: DocumentProblem) -> DocumentProblem? {
    failure = failure ?? problem
    return failure
  }
}
