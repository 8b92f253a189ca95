import Diagnostics
import YAMLFiles

/// What was compiled before and is the same again: a variant has most of its rules from the file.
struct CompiledParts {
  private var rules: [SourcePlace: [OverlaidRule]] = [:]
  private var reaches: [OverrideReach] = []
  private var trees: [YAMLNode] = []
  private var keys: [NameReader: [String: String]] = [:]

  func rule(_ overlay: YAMLNode, over below: YAMLNode) -> OverlaidRule? {
    rules[overlay.place]?.first { $0.overlay == overlay && $0.fits(below) }
  }

  mutating func keep(_ rule: OverlaidRule?) {
    guard let rule else { return }
    rules[rule.overlay.place, default: []].append(rule)
  }

  /// Which overrides there are and where they hold, in a tree of which the same is written.
  func reach(of overrides: YAMLNode, in tree: YAMLNode) -> OverrideReach? {
    reaches.first { $0.overrides == overrides && $0.tree == tree }
  }

  mutating func keep(_ reach: OverrideReach) { reaches.append(reach) }

  /// How tables are searched for a name; asked for once for each of its uses.
  mutating func key(of name: String, for reader: NameReader) -> String {
    if let key = keys[reader]?[name] { return key }
    let key = reader.key(of: name)
    keys[reader, default: [:]][name] = key
    return key
  }

  /// - Returns: whether the names below these categories are looked at for the first time.
  mutating func beginNames(of categories: YAMLNode) -> Bool {
    if trees.contains(categories) { return false }
    trees.append(categories)
    return true
  }
}

/// The overrides of a file, each with the nodes of the tree that it holds for.
struct OverrideReach {
  let overrides: YAMLNode
  let tree: YAMLNode
  let elements: [Element]

  struct Element {
    let definition: YAMLNode
    let overlay: YAMLNode
    let patterns: [NamePattern]
    /// The part that it is for.
    let node: Int?
    /// The nodes that it may hold for.
    let places: [Int]
  }
}
