import Diagnostics
import OfficeFiles
import YAMLFiles

/// Loads rule sets by id or by path, with everything that they extend.
public struct RuleLoader: Sendable {
  /// Gives the bytes of a file; `nil` when there is no such file.
  public typealias FileAccess = @Sendable (_ path: String) throws(UnusableInput) -> [UInt8]?
  /// Gives the SHA-256 of some bytes in lower-case hexadecimal.
  public typealias Digest = @Sendable ([UInt8]) -> String

  private let readFile: FileAccess
  private let digest: Digest
  private let shipped: [ShippedRuleSet]

  public init(
    readFile: @escaping FileAccess,
    digest: @escaping Digest = { SHA256.hexDigest(of: $0) },
    shipped: [ShippedRuleSet] = ShippedRuleSet.all
  ) {
    self.readFile = readFile
    self.digest = digest
    self.shipped = shipped
  }

  /// How many files may extend one another.
  public static let maximumDepth = 8

  /// Loads a rule set to look at: for no year in particular, whatever its status.
  ///
  /// - Parameter name: the id of a shipped rule set such as `cn-2020`, or the path of a file.
  /// - Throws: `UnusableInput` with everything that is wrong with the file and those it extends.
  public func load(_ name: String) throws(UnusableInput) -> RuleSet {
    try load(name, options: RuleLoadingOptions(allowsUnconfirmed: true)).ruleSet
  }

  /// Loads a rule set for a year, with values of its parameters.
  ///
  /// - Parameter name: the id of a shipped rule set such as `cn-2020`, or the path of a file.
  /// - Throws: `UnusableInput` with everything that is wrong with the file and those it extends.
  public func load(_ name: String, options: RuleLoadingOptions) throws(UnusableInput) -> LoadedRules {
    let chain = try chain(from: RuleReference(name), over: options.base.map { RuleReference($0) })
    var composer = RuleComposer(options: options, log: chain.log)
    guard let composed = composer.compose(chain.roots, isComplete: chain.isComplete) else {
      throw UnusableInput(findings: composer.log.findings.inReadingOrder())
    }
    var validator = SchemaValidator(log: composer.log, scope: chain.isComplete ? .whole : .part)
    validator.check(composed)
    // Sums and references need the whole chain; mistakes inside the files that are there do not.
    guard chain.isComplete else { throw UnusableInput(findings: validator.log.findings.inReadingOrder()) }
    var compiler = RuleCompiler(root: composed.root, log: validator.log)
    let digest = digest(RuleDigest.input(chain.contents))
    var rules = compiler.ruleSet(digest: digest, files: chain.files)
    let composition = compiler.composition(of: composed, digest: digest, files: chain.files)
    rules?.composition = composition
    if rules?.status == .unconfirmed, !options.allowsUnconfirmed, let status = composed.root[.status] {
      compiler.log.report(.notConfirmed(rules?.id ?? ""), at: status.place)
    }
    let findings = compiler.log.findings.inReadingOrder()
    guard let rules, !findings.containsErrors else { throw UnusableInput(findings: findings) }
    return LoadedRules(ruleSet: rules, findings: findings)
  }

  func chain(from start: RuleReference, over base: RuleReference? = nil) throws(UnusableInput) -> RuleChain {
    var chain = RuleChain()
    var links: [(reference: RuleReference, extended: SourcePlace?)] = []
    var next: (reference: RuleReference, extended: SourcePlace?)? = (start, nil)
    while let link = next {
      if let place = link.extended, let problem = Self.problem(following: link.reference, after: links.map(\.reference))
      {
        let places = links.compactMap(\.extended)
        chain.report(problem, at: place, notes: places.map { Finding.Note(place: $0, message: Self.extendedHere) })
        chain.isComplete = false
        break
      }
      links.append(link)
      guard let file = try content(of: link.reference, extended: link.extended, &chain),
        let document = chain.append(file)
      else {
        chain.isComplete = false
        break
      }
      guard let extends = document.root[.extends], let text = extends.text else { break }
      let meant = links.count == 1 ? base : nil
      next = (meant ?? link.reference.resolving(text), extends.place)
    }
    return chain
  }

  private static let extendedHere = Wording(zh: "在这里引用", en: "extended here")

  private static func problem(following reference: RuleReference, after links: [RuleReference]) -> RuleProblem? {
    if links.contains(reference) {
      switch reference {
      case .id(let name), .path(let name): return .inheritanceCycle(name)
      }
    }
    return links.count >= maximumDepth ? .inheritanceTooDeep(limit: maximumDepth) : nil
  }

  private func content(
    of reference: RuleReference,
    extended place: SourcePlace?,
    _ chain: inout RuleChain
  ) throws(UnusableInput) -> RuleFileContent? {
    switch reference {
    case .id(let id):
      if let set = shipped.first(where: { $0.id == id }) { return RuleFileContent(name: set.file, bytes: set.bytes) }
      let suggestion = Suggestion.nearest(to: id, in: shipped.map(\.id))
      let problem = RuleProblem.unknownRuleSet(id, suggestion: suggestion)
      guard let place else { throw UnusableInput(findings: [problem.finding(at: nil)]) }
      chain.report(problem, at: place)
    case .path(let path):
      if let bytes = try readFile(path) { return RuleFileContent(name: path, bytes: bytes) }
      let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      let suggestion = shipped.map(\.id).first { $0 == name }
      chain.report(.fileNotFound(path, suggestion: suggestion), at: place ?? SourcePlace(file: path))
    }
    return nil
  }
}
