/// A rule file as it was found: the name to show and its bytes.
struct RuleFileContent {
  let name: String
  let bytes: [UInt8]
}
