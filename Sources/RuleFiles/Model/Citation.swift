import Diagnostics

/// Where a rule or a number comes from: the document, and how certain it is that it says so.
public struct Citation: Hashable, Sendable {
  /// The title or number of the document: 财预〔2020〕10号.
  public let document: String
  /// The article or the part of the form, where known.
  public let article: String?
  public let certainty: Certainty
  public let note: String?

  public init(document: String, article: String? = nil, certainty: Certainty, note: String? = nil) {
    self.document = document
    self.article = article
    self.certainty = certainty
    self.note = note
  }
}

/// How certain a citation is.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Read in a published source.
  case verified
  /// Observed in the behaviour of budget software; not a regulation.
  case observed
  /// Computed from verified figures.
  case derived
  /// Remembered, not seen: 待核实.
  case recalled
  /// Our own choice where no source says anything.
  case assumed

  public var wording: Wording {
    switch self {
    case .verified: Wording(zh: "已核实", en: "verified")
    case .observed: Wording(zh: "据软件实测", en: "observed in software")
    case .derived: Wording(zh: "据已核实数据推算", en: "derived")
    case .recalled: Wording(zh: "待核实", en: "to be confirmed")
    case .assumed: Wording(zh: "自行设定", en: "assumed")
    }
  }
}
