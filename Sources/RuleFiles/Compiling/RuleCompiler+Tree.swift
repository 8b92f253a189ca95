import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Returns: `nil` when the points of the whole or of a category cannot be read.
  mutating func tree(_ node: YAMLNode, besides project: YAMLNode?, _ book: inout IndicatorRuleBook) -> CompiledTree? {
    let points = points(node[.points])
    let hasExecution = node[.execution].map { $0.text != ExecutionWord.none.rawValue } ?? false
    let execution = hasExecution ? node[.execution].flatMap { self.execution($0) } : nil
    let elements = node[.categories]?.elements ?? []
    if elements.isEmpty, let list = node[.categories], list.elements != nil { log.report(.emptyList, at: list.place) }
    var names = NameRegister()
    if hasExecution, let execution = node[.execution] { register(execution, in: &names, readBy: .category) }
    for element in elements { register(element, in: &names, readBy: .category) }
    if let points, points == .zero, let written = node[.points] { log.report(.nothingToEarn, at: written.place) }
    checkSum(of: node)
    let absence: DefaultAbsenceWord? = policy(node[.absentCategory] ?? project?[.absentCategory])
    var compiled = CompiledTree(
      tree: IndicatorTree(points: points ?? .zero, execution: execution?.rule, nodes: []),
      execution: execution?.definition
    )
    moves = []
    hasNewNames = node[.categories].map { known.beginNames(of: $0) } ?? true
    var isRight = true
    for element in elements {
      isRight = self.points(element[.points]) != nil && element[.name]?.text != nil && isRight
      append(element, below: nil, rule: 0, absence?.policy ?? .redistribute, to: &compiled, &book)
    }
    resolveMoves(in: &compiled)
    guard points != nil, !hasExecution || execution != nil, isRight else { return nil }
    return compiled
  }

  /// Adds a node and everything below it.
  private mutating func append(
    _ node: YAMLNode,
    below parent: Int?,
    rule parentRule: Int,
    isIndicator: Bool = false,
    _ absence: AbsencePolicy,
    to compiled: inout CompiledTree,
    _ book: inout IndicatorRuleBook
  ) {
    let index = compiled.tree.nodes.count
    let rule = self.rule(of: node, over: parentRule, &book)
    let kind: TreeNode.Kind? = choice(node[.kind])
    let isRegular = kind == nil || kind == .regular
    // What nobody handed in stays open where the rules prescribe it, and costs nothing where it is an extra.
    let isPrescribed = isIndicator || Self.prescribesIndicators(node)
    let standard: AbsencePolicy = isRegular ? (isPrescribed ? .unscored : absence) : .zero
    let written = node[.absent].map { self.absence($0, of: index) } ?? standard
    compiled.tree.nodes.append(
      TreeNode(
        parent: parent,
        points: points(node[.points]),
        kind: kind ?? .regular,
        choice: choice(node[.choose]) ?? .all,
        absence: written
      )
    )
    let unstated: ComparatorWord? = choice(node[.unstated])
    compiled.definitions.append(
      NodeDefinition(
        name: node[.name]?.text ?? "",
        aliases: texts(node[.aliases]),
        unstatedComparator: unstated?.comparator,
        rule: rule,
        isIndicator: isIndicator,
        note: note(node, at: node[.points] == nil ? .name : .points),
        absence: node[.absent].map { note($0, at: .use) },
        choice: node[.choose].map { note($0, at: .use) }
      )
    )
    let subcategories = node[.subcategories]?.elements ?? []
    let indicators = node[.indicators]?.elements ?? []
    if hasNewNames { checkNames(of: subcategories, indicators, isFirst: parent == nil) }
    checkSum(ofParts: subcategories + indicators, of: node)
    for element in subcategories {
      append(element, below: index, rule: rule, absence, to: &compiled, &book)
    }
    for element in indicators {
      append(element, below: index, rule: rule, isIndicator: true, absence, to: &compiled, &book)
    }
  }

  /// - Parameter isFirst: whether what they stand below is a category, beyond which names may be the same.
  private mutating func checkNames(of subcategories: [YAMLNode], _ indicators: [YAMLNode], isFirst: Bool) {
    var names = NameRegister()
    var below = NameRegister()
    if !isFirst { swap(&below, &namesBelow) }
    for element in subcategories where register(element, in: &names) {
      registerReading(of: element, in: &below, by: .category)
    }
    for element in indicators where register(element, in: &names) {
      registerReading(of: element, in: &below, by: .indicator)
    }
    namesBelow = below
  }

  /// Whether the rules name the indicators of a node, or of one below it.
  private static func prescribesIndicators(_ node: YAMLNode) -> Bool {
    if let indicators = node[.indicators]?.elements, !indicators.isEmpty { return true }
    return node[.subcategories]?.elements?.contains(where: prescribesIndicators) ?? false
  }

  /// The rule for what stands at a node: that of the node above it, with what is scored differently here laid over it.
  private mutating func rule(of node: YAMLNode, over parent: Int, _ book: inout IndicatorRuleBook) -> Int {
    guard let overlay = node[.scoring] else { return parent }
    return self.rule(laying: overlay, over: parent, &book)
  }

  private mutating func absence(_ node: YAMLNode, of index: Int) -> AbsencePolicy {
    let word: AbsenceWord? = policy(node)
    if let to = node[.to], word != .move { log.report(.optionUnused("to", needs: "move"), at: to.place) }
    if let most = node[.atMost], word != .full { log.report(.optionUnused("at-most", needs: "full"), at: most.place) }
    switch word {
    case .move:
      guard let entries = node[.to]?.entries, !entries.isEmpty else {
        log.report(.optionMissing("to", by: "move"), at: node.place)
        return .redistribute
      }
      let shares = entries.compactMap { entry in
        points(entry.value).map { (name: entry.key, points: $0, place: entry.keyPlace) }
      }
      moves.append(PendingMove(node: index, shares: shares, place: node.place))
      return .redistribute
    case .zero: return .zero
    case .full: return .full(atMost: points(node[.atMost]))
    case .unscored: return .unscored
    case .forbidden: return .forbidden
    case .redistribute, nil: return .redistribute
    }
  }

  private mutating func resolveMoves(in compiled: inout CompiledTree) {
    for move in moves {
      let beside = compiled.tree.nodes.indices.filter {
        $0 != move.node && compiled.tree.nodes[$0].parent == compiled.tree.nodes[move.node].parent
      }
      var shares: [AbsencePolicy.Share] = []
      for share in move.shares {
        guard let node = beside.first(where: { compiled.definitions[$0].name == share.name }) else {
          let known = beside.map { compiled.definitions[$0].name }
          let suggestion = Suggestion.nearest(to: share.name, in: known)
          log.report(.unknownNode(share.name, suggestion: suggestion), at: share.place)
          continue
        }
        let kinds = [move.node, node].map { compiled.tree.nodes[compiled.tree.root(of: $0)].kind }
        if kinds[0] != kinds[1] { log.report(.moveBetweenKinds(share.name), at: share.place) }
        shares.append(AbsencePolicy.Share(node: node, points: share.points))
      }
      let own = compiled.tree.nodes[move.node].points ?? .zero
      if let sum = sum(of: shares.map(\.points)), sum > own {
        log.report(.movesTooMuch(moved: sum.text, own: own.text), at: move.place)
      }
      // In the order of the tree: that of the keys means nothing.
      compiled.tree.nodes[move.node].absence = .move(shares.sorted { $0.node < $1.node })
    }
  }
}
