/// The part with which a document begins.
struct MainPart {
  enum Form {
    case word
    case workbook
    /// `.xlsb`, which holds no XML.
    case binaryWorkbook
    case presentation
    case other
  }

  let name: String
  let form: Form

  /// By its type; by its folder where the type is missing or unknown.
  init(name: String, contentType: String) {
    self.name = name
    let types: [(sign: String, form: Form)] = [
      ("wordprocessingml", .word), ("ms-word", .word), ("sheet.binary", .binaryWorkbook), ("spreadsheetml", .workbook),
      ("ms-excel", .workbook), ("presentationml", .presentation), ("ms-powerpoint", .presentation),
    ]
    let folders: [String: Form] = ["word": .word, "xl": .workbook, "ppt": .presentation]
    let folder = name.lowercased().split(separator: "/").first.map(String.init) ?? ""
    form = types.first { contentType.contains($0.sign) }?.form ?? folders[folder] ?? .other
  }
}
