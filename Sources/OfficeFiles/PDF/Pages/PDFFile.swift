import CPoppler

/// An opened PDF file, closed at the end of its scope.
struct PDFFile: ~Copyable {
  private let file: OpaquePointer
  /// Poppler reads from these bytes as long as the file is open.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init(_ content: [UInt8]) throws(PDFProblem) {
    guard let count = Int32(exactly: content.count) else { throw .damaged }
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: content.count)
    _ = copy.initialize(from: content.lazy.map(CChar.init(bitPattern:)))
    var outcome = poppler_damaged
    guard let start = copy.baseAddress, let opened = poppler_open(start, count, &outcome) else {
      copy.deallocate()
      throw outcome == poppler_locked ? .locked : .damaged
    }
    file = opened
    bytes = copy
  }

  deinit {
    poppler_close(file)
    bytes.deallocate()
  }

  var pageCount: Int { Int(poppler_page_count(file)) }

  /// - Parameter number: 0-based
  /// - Returns: `nil` where the page cannot be read.
  func words(onPage number: Int, atMost limit: Int) -> [PageWord]? {
    let collected = Collected<PageWord>(limit: limit)
    let outcome = poppler_page_words(file, Int32(number), Unmanaged.passUnretained(collected).toOpaque()) {
      context,
      word in
      guard let context else { return }
      let text = String(cString: word.pointee.text)
      let box = PageBox(word.pointee.x, word.pointee.y, width: word.pointee.width, height: word.pointee.height)
      let new = PageWord(
        text: text,
        box: box,
        hasSpaceAfter: word.pointee.has_space_after != 0,
        quarters: Int(word.pointee.rotation) & 3
      )
      Unmanaged<Collected<PageWord>>.fromOpaque(context).takeUnretainedValue().add(new)
    }
    return outcome == 0 ? collected.elements : nil
  }

  /// The lines of a page, and its size; none where the page cannot be drawn.
  func rules(onPage number: Int) -> (rules: [PageRule], size: PageBox) {
    let collected = Collected<PageRule>(limit: Self.ruleLimit)
    var size = poppler_size(width: 0, height: 0)
    let context = Unmanaged.passUnretained(collected).toOpaque()
    _ = poppler_page_rules(file, Int32(number), Self.shortestRule, Int32(Self.ruleLimit), &size, context) {
      context,
      rule in
      guard let context else { return }
      let line = rule.pointee
      let box = PageBox(line.x0, line.y0, width: line.x1 - line.x0, height: line.y1 - line.y0)
      Unmanaged<Collected<PageRule>>.fromOpaque(context).takeUnretainedValue()
        .add(PageRule(box: box, isLevel: line.y0 == line.y1))
    }
    return (collected.elements, PageBox(0, 0, width: size.width, height: size.height))
  }

  /// The places that have names, with the page of each, 1-based; none where the file does not say them.
  var namedPlaces: [(name: String, page: Int)] {
    let collected = Collected<(name: String, page: Int)>(limit: Self.placeLimit)
    _ = poppler_named_places(file, Unmanaged.passUnretained(collected).toOpaque()) { context, name, page in
      guard let context else { return }
      Unmanaged<Collected<(name: String, page: Int)>>.fromOpaque(context).takeUnretainedValue()
        .add((String(cString: name), Int(page)))
    }
    return collected.elements
  }

  private static let placeLimit = 100_000
  /// In points; rows of a table are higher.
  private static let shortestRule = 9.0
  /// Pages of pictures have more, and no tables.
  private static let ruleLimit = 40_000
}

extension PageBox {
  /// From points.
  fileprivate init(_ x: Double, _ y: Double, width: Double, height: Double) {
    let tenths = { (points: Double) in Int(exactly: (max(-1e6, min(1e6, points)) * 10).rounded()) ?? 0 }
    self.init(left: tenths(x), top: tenths(y), right: tenths(x + width), bottom: tenths(y + height))
  }
}

/// What callbacks hand over, up to a limit.
private final class Collected<Element> {
  private(set) var elements: [Element] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  func add(_ element: Element) {
    if elements.count < limit { elements.append(element) }
  }
}
