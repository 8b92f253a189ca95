import ScoringCore

extension PlanTerms {
  /// As they are kept on record, by name.
  var settings: [String: String] {
    var settings = [
      "method": method.rawValue, "seed": String(seed), "confidence": assurance.confidence.fraction,
      "tolerable": assurance.tolerable.fraction,
    ]
    switch extent {
    case .count(let count): settings["count"] = String(count)
    case .share(let share): settings["share"] = share.fraction
    case .money(let share): settings["money"] = share.fraction
    case .needed: break
    }
    if !strata.isEmpty { settings["by"] = strata.map(\.rawValue).joined(separator: ",") }
    if let includeAbove { settings["include-above"] = includeAbove.text }
    if !included.isEmpty { settings["include"] = included.joined(separator: "\n") }
    return settings
  }

  /// - Returns: `nil` where the record was not written by this program.
  init?(settings: [String: String]) {
    guard let method = settings["method"].flatMap(Method.init), let seed = settings["seed"].flatMap({ UInt64($0) }),
      let confidence = settings["confidence"].flatMap(Ratio.init(fraction:)),
      let tolerable = settings["tolerable"].flatMap(Ratio.init(fraction:))
    else { return nil }
    let extent: Extent
    if let count = settings["count"] {
      guard let count = Int(count) else { return nil }
      extent = .count(count)
    } else if let share = settings["share"] ?? settings["money"] {
      guard let ratio = Ratio(fraction: share) else { return nil }
      extent = settings["share"] == nil ? .money(ratio) : .share(ratio)
    } else {
      extent = .needed
    }
    self.init(
      method: method,
      strata: settings["by"]?.split(separator: ",").compactMap { Stratum(rawValue: String($0)) } ?? [],
      extent: extent,
      includeAbove: settings["include-above"].flatMap { ExactDecimal($0) },
      included: settings["include"]?.split(separator: "\n").map(String.init) ?? [],
      seed: seed,
      assurance: Assurance(confidence: confidence, tolerable: tolerable)
    )
  }
}

extension Ratio {
  fileprivate var fraction: String { "\(numerator)/\(denominator)" }

  fileprivate init?(fraction: String) {
    let parts = fraction.split(separator: "/").compactMap { Int64($0) }
    guard parts.count == 2, let ratio = try? Ratio(parts[0], over: parts[1]) else { return nil }
    self = ratio
  }
}
