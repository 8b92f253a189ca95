import Diagnostics
import YAMLFiles

/// Puts the files of a chain together for one year.
///
/// Parameters come first, so that a name that is merged by may be one. Then each file is laid over the one that it
/// extends, and its changes of the year over both, from the most basic file up. Variants are laid over the whole.
struct RuleComposer {
  let options: RuleLoadingOptions
  var log: FindingLog

  /// - Parameters:
  ///   - roots: the files, the most specific first.
  ///   - isComplete: whether all files of the chain are there.
  /// - Returns: `nil` when there is no file.
  mutating func compose(_ roots: [YAMLNode], isComplete: Bool) -> ComposedRules? {
    var table = ParameterTable(roots: roots, given: options.parameters, isComplete: isComplete)
    var merged: YAMLNode?
    var unchanged: YAMLNode?
    var changes: [ComposedChange] = []
    var changeLists: [YAMLNode] = []
    for file in roots.reversed().map({ table.resolve(root: $0, &log) }) {
      let own = self.changes(of: file)
      let rules = file.without([.changes])
      unchanged = unchanged.map { RuleMerger.merge(rules, over: $0, RuleSchema.file) } ?? rules
      var root = merged.map { RuleMerger.merge(rules, over: $0, RuleSchema.file) } ?? rules
      for change in own where change.applies {
        root = RuleMerger.lay(change.definition, over: root)
      }
      merged = root
      changes += own
      changeLists += [file[.changes]].compactMap(\.self)
    }
    table.reportUseless(given: options.parameters.keys, &log)
    guard let root = merged, let unchanged else { return nil }
    checkYear(of: root)
    return ComposedRules(
      root: root,
      variants: variants(of: root, unchanged: unchanged),
      changes: changes,
      changeLists: changeLists,
      parameters: table.parameters.values.sorted { $0.name < $1.name }
    )
  }

  /// The changes of a file in the order in which they are laid down, which is not that of the file.
  private mutating func changes(of file: YAMLNode) -> [ComposedChange] {
    let written = elements(of: file[.changes])
    var places: [YearRange: SourcePlace] = [:]
    let changes = written.map { node in
      let years = years(of: node)
      if let years {
        if let first = places[years] {
          log.report(.samePeriod(years.text), at: node.place, against: first)
        }
        places[years] = node.place
      }
      let applies = years.flatMap { years in options.year.map(years.contains) } ?? false
      return ComposedChange(definition: node, years: years, applies: applies)
    }
    return changes.sorted { ($0.years ?? YearRange()).precedes($1.years ?? YearRange()) }
  }

  /// How many changes or variants there may be: each is merged with the whole of the rules.
  private static let limit = 200

  private mutating func elements(of list: YAMLNode?) -> [YAMLNode] {
    guard let list, let elements = list.elements else { return [] }
    guard elements.count <= Self.limit else {
      log.report(.tooManyElements(count: elements.count, limit: Self.limit), at: list.place)
      return []
    }
    return elements
  }

  /// - Returns: `nil` when they cannot be read, which the validator reports.
  private mutating func years(of node: YAMLNode) -> YearRange? {
    let years = YearRange(node)
    if years?.isReversed == true, let place = node[.to]?.place { log.report(.periodReversed, at: place) }
    return years
  }

  private mutating func checkYear(of root: YAMLNode) {
    guard let valid = root[.valid], let years = years(of: valid) else { return }
    guard let year = options.year, !years.isReversed, !years.contains(year) else { return }
    log.report(.yearOutsideValidity(year: year, valid: years.text), at: valid.place)
  }

  /// - Parameter unchanged: the rules as they are without any change by year; what a variant changes may be what a change
  ///   does for all.
  private mutating func variants(of root: YAMLNode, unchanged: YAMLNode) -> [ComposedVariant] {
    let base = root.without([.variants])
    // One that is to be removed but is still there is reported by the validator.
    let written = elements(of: root[.variants]).filter { $0.entries != nil && !$0.isRemoved }
    let variants = written.map { definition in
      ComposedVariant(definition: definition, root: RuleMerger.lay(definition, over: base))
    }
    var check = VariantCheck(log: log)
    check.check(variants, bases: [base, unchanged.without([.variants])])
    log = check.log
    return variants
  }
}
