internal import CXML2

/// Finds words of a vocabulary by the addresses at which a parser keeps their names: it keeps each name only once, so that
/// no letters need to be compared.
struct XMLNameTable<Word: XMLVocabulary> {
  private struct Slot {
    let local: UnsafePointer<xmlChar>
    let namespace: XMLNamespace
    let word: Word
  }

  private var slots: [Slot?]
  private let mask: Int
  private let addresses: [(address: UnsafePointer<xmlChar>, namespace: XMLNamespace)]

  init(for parser: xmlParserCtxtPtr) {
    let dictionary = parser.pointee.dict
    var capacity = 16
    while capacity < 4 * Word.allCases.count { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    addresses = XMLNamespace.allCases.flatMap { namespace in
      namespace.addresses.compactMap { text in xmlDictLookup(dictionary, text, -1).map { ($0, namespace) } }
    }
    for word in Word.allCases {
      let name = word.name
      guard let local = xmlDictLookup(dictionary, name.local, -1) else { continue }
      var index = slot(of: local)
      while slots[index] != nil { index = (index + 1) & mask }
      slots[index] = Slot(local: local, namespace: name.namespace, word: word)
    }
  }

  @inline(__always)
  func word(_ local: UnsafePointer<xmlChar>, _ address: UnsafePointer<xmlChar>?) -> Word? {
    var index = slot(of: local)
    while let candidate = slots[index] {
      if candidate.local == local, namespace(address) == candidate.namespace { return candidate.word }
      index = (index + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func slot(of local: UnsafePointer<xmlChar>) -> Int {
    let bits = Int(bitPattern: local)
    return (bits ^ bits >> 7) & mask
  }

  private func namespace(_ address: UnsafePointer<xmlChar>?) -> XMLNamespace? {
    guard let address else { return XMLNamespace.none }
    return addresses.first { $0.address == address }?.namespace
  }
}
