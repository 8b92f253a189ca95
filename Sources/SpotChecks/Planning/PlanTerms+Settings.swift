import Databases
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

  /// - Throws: `.unexpectedValue` where something is missing or says nothing that is known: no plan is drawn by less than
  ///   it was drawn by.
  init(settings: [String: String]) throws(DatabaseFault) {
    let settings = PlanSettings(settings)
    var strata: [Stratum] = []
    for name in settings["by"]?.split(separator: ",") ?? [] {
      strata.append(try PlanSettings.known(Stratum(rawValue: String(name))))
    }
    self.init(
      method: try settings.needed("method", as: Method.init),
      strata: strata,
      extent: try Self.extent(settings),
      includeAbove: try settings.stated("include-above") { ExactDecimal($0) },
      included: settings["include"]?.split(separator: "\n").map(String.init) ?? [],
      seed: try settings.needed("seed") { UInt64($0) },
      assurance: Assurance(
        confidence: try settings.needed("confidence", as: Ratio.init(fraction:)),
        tolerable: try settings.needed("tolerable", as: Ratio.init(fraction:))
      )
    )
  }

  private static func extent(_ settings: PlanSettings) throws(DatabaseFault) -> Extent {
    if let count = try settings.stated("count", as: { Int($0) }) { return .count(count) }
    if let share = try settings.stated("share", as: Ratio.init(fraction:)) { return .share(share) }
    if let share = try settings.stated("money", as: Ratio.init(fraction:)) { return .money(share) }
    return .needed
  }
}

extension Ratio {
  fileprivate var fraction: String { "\(numerator)/\(denominator)" }

  fileprivate init?(fraction: String) {
    let parts = fraction.split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
      let ratio = try? Ratio(numerator, over: denominator)
    else { return nil }
    self = ratio
  }
}
