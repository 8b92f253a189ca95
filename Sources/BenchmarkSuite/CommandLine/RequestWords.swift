/// A command line taken apart: names, and options with their values.
struct RequestWords {
  private(set) var names: [String] = []
  private var options: [RequestOption: String] = [:]

  init(_ words: [String]) throws(RequestProblem) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        names.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let option = RequestOption(rawValue: String(parts[0])) else { throw .unknownOption(word) }
      if !option.takesValue {
        options[option] = ""
      } else if parts.count == 2 {
        options[option] = String(parts[1])
      } else if let value = rest.popFirst() {
        options[option] = value
      } else {
        throw .missingValue(of: word)
      }
    }
  }

  func has(_ option: RequestOption) -> Bool { options[option] != nil }

  subscript(option: RequestOption) -> String? { options[option] }

  /// - Throws: for an option that is not among those.
  func allow(_ allowed: Set<RequestOption>) throws(RequestProblem) {
    let others = options.keys.filter { !allowed.contains($0) }.map { "--" + $0.rawValue }
    if let first = others.min() { throw .misplacedOption(first) }
  }

  /// A number of runs, rows or threads; `10k` is 10,000.
  func count(_ option: RequestOption) throws(RequestProblem) -> Int? {
    guard let text = options[option] else { return nil }
    guard let count = SizeText.count(text) else { throw .badValue(text, of: "--" + option.rawValue) }
    return count
  }

  /// Several of them, with commas between.
  func counts(_ option: RequestOption) throws(RequestProblem) -> [Int]? {
    guard let text = options[option] else { return nil }
    let counts = text.split(separator: ",", omittingEmptySubsequences: false).map { SizeText.count(String($0)) }
    guard !counts.contains(nil) else { throw .badValue(text, of: "--" + option.rawValue) }
    return counts.compactMap(\.self)
  }
}
