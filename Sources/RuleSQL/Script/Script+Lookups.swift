import RuleFiles
import ScoringCore
import Submissions

/// The words that texts are looked up by.
extension Script {
  var lookups: String {
    [
      "-- 符号和词语：指标值怎样比较 / signs and words that compare",
      constants("sign_word", "word, sign, soft", signRows),
      "-- 单位；family 把百分比按万分之一计，size 为同类单位之间的换算 / units; sizes convert within a dimension",
      constants("unit_word", UnitWordTable.columns, units.rows),
      "-- 一级、二级指标在规则中的位置 / where categories and subcategories stand in the rules",
      constants("category_word", "word, place, node", categoryRows),
      constants("subcategory_word", "category, word, node", subcategoryRows),
      constants("node_rule", "node, rule, unstated", nodeRows),
      "-- 定性档次 / levels",
      constants("level_word", "rule, word, level, is_words", levelRows),
    ].reduce(into: "") { text, part in
      text += part.hasPrefix("--") ? "  " + part + "\n" : "  " + part + ",\n"
    }
  }

  private var signRows: [String] {
    var seen: Set<String> = []
    let all = NotationVocabulary.prefixes.filter { seen.insert($0.spelling).inserted }
    return ["('', '', TRUE)"]
      + all.map { "(\(dialect.literal($0.spelling)), '\($0.comparator.rawValue)', \($0.isSoft ? "TRUE" : "FALSE"))" }
  }

  private var categoryRows: [String] {
    let tree = scheme.tree
    var rows: [(word: String, place: String, node: Int)] = []
    func add(_ name: String, _ place: String, _ node: Int, replacing: Bool) {
      let word = NameKey.category(name)
      if let known = rows.firstIndex(where: { $0.word == word }) {
        if replacing, rows[known].place == place { rows[known].node = node }
      } else {
        rows.append((word, place, node))
      }
    }
    for name in (scheme.execution.map { [$0.name] + $0.aliases } ?? []) { add(name, "execution", -1, replacing: false) }
    for root in scheme.categories {
      for name in names(of: root) { add(name, "category", root, replacing: true) }
    }
    // Some tables promote a subcategory to the first level.
    for root in scheme.categories {
      for node in scheme.nodes.indices where tree.parent(of: node) != nil && tree.root(of: node) == root {
        for name in names(of: node) { add(name, "subcategory", node, replacing: false) }
      }
    }
    return rows.map { "(\(dialect.literal($0.word)), '\($0.place)', \($0.node))" }
  }

  private var subcategoryRows: [String] {
    let tree = scheme.tree
    var rows: [String] = []
    for root in scheme.categories {
      var seen: Set<String> = []
      for node in scheme.nodes.indices where tree.parent(of: node) != nil && tree.root(of: node) == root {
        for word in names(of: node).map(NameKey.category) where seen.insert(word).inserted {
          rows.append("(\(root), \(dialect.literal(word)), \(node))")
        }
      }
    }
    return rows.isEmpty ? ["(-1, '', -1)"] : rows
  }

  private func names(of node: Int) -> [String] { [scheme.nodes[node].name] + scheme.nodes[node].aliases }

  private var nodeRows: [String] {
    scheme.nodes.indices.map { node in
      var here: Int? = node
      var unstated = scheme.ruleDefinition(scheme.nodes[node].rule).unstatedComparator
      while let current = here {
        if let own = scheme.nodes[current].unstatedComparator {
          unstated = own
          break
        }
        here = scheme.tree.parent(of: current)
      }
      return "(\(node), \(scheme.nodes[node].rule), '\(unstated.rawValue)')"
    }
  }

  private var levelRows: [String] {
    var rows: [String] = []
    for rule in methods.rules {
      var index: [String: Int] = [:]
      for (position, level) in scheme.ruleDefinition(rule).levels.enumerated() {
        for name in [level.name] + level.aliases { index[NameKey.word(name)] = position }
      }
      for (word, level) in index.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
        let isWords = if case .qualitative = NotationReader.actual(word).reading { "TRUE" } else { "FALSE" }
        rows.append("(\(rule), \(dialect.literal(word)), \(level), \(isWords))")
      }
    }
    return rows.isEmpty ? ["(-1, '', -1, FALSE)"] : rows
  }
}
