import Diagnostics

/// Makes a tree of the parser's events, within the limits, and collects what is wrong with it.
struct TreeBuilder: ~Copyable {
  private let bytes: [UInt8]
  private let source: SourceText
  private let limits: YAMLLimits
  private var anchors: [String: Subtree] = [:]
  private var openAnchors: Set<String> = []
  private var nodeCount = 0
  private(set) var findings: [Finding] = []

  init(bytes: [UInt8], source: SourceText, limits: YAMLLimits) {
    self.bytes = bytes
    self.source = source
    self.limits = limits
  }

  /// - Returns: the root, a null for an empty file; `nil` when reading had to stop.
  mutating func build() -> YAMLNode? {
    guard var events = EventReader(bytes) else {
      report(.outOfMemory, at: SourcePlace(file: source.file))
      return nil
    }
    do throws(EventReader.Failure) {
      return try stream(&events)
    } catch {
      report(error)
      return nil
    }
  }

  /// A node with what it adds to the limits wherever an alias repeats it.
  private struct Subtree {
    let node: YAMLNode
    /// Levels below and including this node.
    let height: Int
    let count: Int
  }

  private mutating func stream(_ events: inout EventReader) throws(EventReader.Failure) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root ?? null(at: SourcePlace(file: source.file, line: 1, column: 1))
      case .streamStart, .documentEnd: continue
      case .documentStart:
        guard root == nil else {
          report(.severalDocuments, at: place(of: event))
          return nil
        }
      default:
        guard let tree = try subtree(from: event, depth: 1, &events) else { return nil }
        root = tree.node
      }
    }
  }

  /// - Returns: `nil` when a limit is passed and reading has to stop.
  private mutating func subtree(
    from event: ParserEvent,
    depth: Int,
    _ events: inout EventReader
  ) throws(EventReader.Failure) -> Subtree? {
    let place = place(of: event)
    guard depth <= limits.depth else { return stop(.tooDeep(limit: limits.depth), at: place) }
    guard nodeCount < limits.nodes else { return stop(.tooManyNodes(limit: limits.nodes), at: place) }
    switch event.kind {
    case .alias(let name): return alias(name, depth: depth, at: place)
    case .scalar(let scalar, let properties):
      nodeCount += 1
      check(properties, at: place)
      return remember(Subtree(node: YAMLNode(.scalar(scalar), at: place), height: 1, count: 1), properties)
    case .sequenceStart(let properties):
      let tree = try collection(properties, at: place) { builder throws(EventReader.Failure) in
        try builder.sequence(depth: depth, &events)
      }
      return tree
    case .mappingStart(let properties):
      let tree = try collection(properties, at: place) { builder throws(EventReader.Failure) in
        try builder.mapping(depth: depth, &events)
      }
      return tree
    default: return nil
    }
  }

  private mutating func collection(
    _ properties: ParserEvent.Properties,
    at place: SourcePlace,
    content: (inout TreeBuilder) throws(EventReader.Failure) -> (YAMLNode.Content, height: Int)?
  ) throws(EventReader.Failure) -> Subtree? {
    let countBefore = nodeCount
    nodeCount += 1
    check(properties, at: place)
    if let anchor = properties.anchor { openAnchors.insert(anchor) }
    guard let (content, height) = try content(&self) else { return nil }
    if let anchor = properties.anchor { openAnchors.remove(anchor) }
    let tree = Subtree(node: YAMLNode(content, at: place), height: height + 1, count: nodeCount - countBefore)
    return remember(tree, properties)
  }

  private mutating func sequence(
    depth: Int,
    _ events: inout EventReader
  ) throws(EventReader.Failure) -> (YAMLNode.Content, height: Int)? {
    var elements: [YAMLNode] = []
    var height = 0
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return (.sequence(elements), height) }
      guard let element = try subtree(from: event, depth: depth + 1, &events) else { return nil }
      elements.append(element.node)
      height = max(height, element.height)
    }
  }

  private mutating func mapping(
    depth: Int,
    _ events: inout EventReader
  ) throws(EventReader.Failure) -> (YAMLNode.Content, height: Int)? {
    var entries: [YAMLEntry] = []
    var keys = KeyPlaces()
    var height = 0
    while true {
      let keyEvent = try events.next()
      if case .mappingEnd = keyEvent.kind { return (.mapping(entries), height) }
      guard let key = try subtree(from: keyEvent, depth: depth + 1, &events) else { return nil }
      let valueEvent = try events.next()
      guard let value = try subtree(from: valueEvent, depth: depth + 1, &events) else { return nil }
      height = max(height, value.height)
      guard let name = name(of: key.node) else { continue }
      if let first = keys.use(name, at: key.node.place, among: entries) {
        let note = Finding.Note(place: first, message: Wording(zh: "第一次写在这里", en: "first written here"))
        report(.duplicateKey(name), at: key.node.place, notes: [note])
        continue
      }
      entries.append(YAMLEntry(key: name, keyPlace: key.node.place, value: value.node))
    }
  }

  private mutating func name(of key: YAMLNode) -> String? {
    guard case .scalar(let scalar) = key.content else {
      report(.keyNotText, at: key.place)
      return nil
    }
    if scalar.text == "<<", !scalar.isQuoted {
      report(.mergeKey, at: key.place)
      return nil
    }
    return scalar.text
  }

  private mutating func alias(_ name: String, depth: Int, at place: SourcePlace) -> Subtree? {
    if openAnchors.contains(name) { report(.aliasInsideItself(name), at: place) }
    guard !openAnchors.contains(name), let tree = anchors[name] else {
      if !openAnchors.contains(name) { report(.unknownAnchor(name), at: place) }
      nodeCount += 1
      return Subtree(node: null(at: place), height: 1, count: 1)
    }
    guard tree.height <= limits.depth - depth + 1 else { return stop(.tooDeep(limit: limits.depth), at: place) }
    guard tree.count <= limits.nodes - nodeCount else {
      return stop(.tooManyNodes(limit: limits.nodes), at: place)
    }
    nodeCount += tree.count
    return tree
  }

  private mutating func remember(_ tree: Subtree, _ properties: ParserEvent.Properties) -> Subtree {
    if let anchor = properties.anchor { anchors[anchor] = tree }
    return tree
  }

  private mutating func check(_ properties: ParserEvent.Properties, at place: SourcePlace) {
    if let tag = properties.tag { report(.tag(tag), at: place) }
  }

  private mutating func stop(_ problem: YAMLProblem, at place: SourcePlace) -> Subtree? {
    report(problem, at: place)
    return nil
  }

  private func null(at place: SourcePlace) -> YAMLNode { YAMLNode(.scalar(YAMLScalar("")), at: place) }
}

/// Where the keys of a mapping stand. Most mappings have so few that looking through them is quickest.
private struct KeyPlaces {
  private var places: [String: SourcePlace] = [:]

  /// - Parameter entries: the keys that are in use, in their order.
  /// - Returns: where the key was used before, if it was.
  mutating func use(_ key: String, at place: SourcePlace, among entries: [YAMLEntry]) -> SourcePlace? {
    if entries.count < 16 { return entries.first { $0.key == key }?.keyPlace }
    if places.isEmpty { for entry in entries { places[entry.key] = entry.keyPlace } }
    if let first = places[key] { return first }
    places[key] = place
    return nil
  }
}

extension TreeBuilder {
  private mutating func report(_ problem: YAMLProblem, at place: SourcePlace, notes: [Finding.Note] = []) {
    findings.append(problem.finding(at: place, excerpt: source.excerpt(at: place), notes: notes))
  }

  private mutating func report(_ failure: EventReader.Failure) {
    switch failure {
    case .outOfMemory: report(.outOfMemory, at: SourcePlace(file: source.file))
    case .character(let value, let offset):
      report(.controlCharacter(value), at: SourceText.place(after: bytes.prefix(offset), file: source.file))
    case .syntax(let fault, let mark, let context):
      let place = place(of: mark)
      var notes: [Finding.Note] = []
      if let context, context.line < mark.line {
        let message = Wording(zh: "从这里开始", en: "what is broken off begins here")
        notes.append(Finding.Note(place: self.place(of: context), message: message))
      }
      report(.syntax(fault == .characterUnexpected && isTab(at: place) ? .tab : fault), at: place, notes: notes)
    }
  }

  private func isTab(at place: SourcePlace) -> Bool {
    guard let line = source.excerpt(at: place), let column = place.column else { return false }
    return line.unicodeScalars.dropFirst(column - 1).first == "\t"
  }

  /// A scalar is covered as far as it stands on its first line, a list or mapping by its first character.
  private func place(of event: ParserEvent) -> SourcePlace {
    var length = 1
    if event.end.line == event.start.line {
      length = event.end.column - event.start.column
    } else if case .scalar = event.kind, source.lines.indices.contains(event.start.line - 1) {
      length = source.lines[event.start.line - 1].unicodeScalars.count - event.start.column + 1
    }
    return SourcePlace(file: source.file, line: event.start.line, column: event.start.column, length: length)
  }

  private func place(of mark: ParserEvent.Mark) -> SourcePlace {
    SourcePlace(file: source.file, line: mark.line, column: mark.column)
  }
}
