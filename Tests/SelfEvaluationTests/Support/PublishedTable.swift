import FoundationEssentials
import OfficeFiles

/// A published self-evaluation table as a person transcribed it: every value the text that stood there.
struct PublishedTable: Decodable, Sendable {
  let id: String
  let year: String
  let budget: Budget
  let indicators: [Row]

  struct Budget: Decodable, Sendable {
    let initial: String
    let adjusted: String
    let executed: String
    let rateText: String
    let weight: String
    let score: String
    let consistent: String
    let rule: String

    enum CodingKeys: String, CodingKey {
      case initial, adjusted, executed, weight, score, consistent, rule
      case rateText = "rate_text"
    }
  }

  struct Row: Decodable, Sendable {
    let level1: String
    let level2: String
    let level3: String
    let target: String
    let actual: String
    let weight: String
    let score: String
    let consistent: String
    let rule: String

    enum CodingKeys: String, CodingKey {
      case level1, level2, level3, weight, score, consistent, rule
      case target = "target_text"
      case actual = "actual_text"
    }
  }

  /// All of them by file name; none where they are not at hand.
  static func all() throws -> [PublishedTable] {
    guard let folder = Repository.publishedTables else { return [] }
    return try Folder.names(in: folder).filter { $0.hasSuffix(".json") }.map { name in
      try JSONDecoder().decode(PublishedTable.self, from: Data(FileReader.read(Folder.path(folder, name))))
    }
  }
}
