import Diagnostics
import Foundation
import RuleFiles
import Testing

/// The JSON Schema beside the rule files is the one that the program makes.
struct RuleSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let schemas = [
    "rules/schema.json": RuleSchema.jsonSchema().text, "rules/tests/schema.json": RuleSchema.jsonSchemaOfCases().text,
  ]

  @Test(arguments: schemas)
  func theSchemaInTheRepositoryIsUpToDate(name: String, made: String) throws {
    let file = Self.root.appending(path: name)
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != made else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("\(name) is out of date; run: jixiao rules schema, with --cases for those of the cases")
  }

  @Test(arguments: schemas.values)
  func theSchemaIsAJSONObjectWhoseReferencesLead(text: String) throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(object["$defs"] as? [String: Any])
    #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    for reference in text.matches(of: #/"#\/\$defs\/([a-z-]+)"/#) {
      #expect(definitions[String(reference.1)] != nil, "\(reference.1)")
    }
  }

  @Test(arguments: [
    "categories", "over-achievement", "proportional-from", "linear-excess", "二级指标", "valid", "variants", "parameters",
  ])
  func theSchemaNamesKeysWordsAndMeanings(part: String) {
    let text = RuleSchema.jsonSchema().text
    #expect(text.contains(part))
  }
}
