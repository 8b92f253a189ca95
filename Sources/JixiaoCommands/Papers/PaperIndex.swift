import Diagnostics
import OfficeFiles

/// The list of the papers that were written, each with what it is: for whoever opens the folder.
struct PaperIndex {
  static let fileName = "文件清单.txt"

  private(set) var entries: [Entry] = []

  struct Entry {
    let name: String
    let meaning: Wording
  }

  mutating func add(_ file: OutputFile, _ meaning: Wording) { entries.append(Entry(name: file.name, meaning: meaning)) }

  func file(title: String, in language: Language) -> OutputFile {
    let width = entries.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let lines = entries.map { entry in
      let blanks = String(repeating: " ", count: width - DisplayWidth.columns(of: entry.name) + 2)
      return entry.name + blanks + entry.meaning.text(in: language)
    }
    return OutputFile(name: Self.fileName, text: ([title, ""] + lines).map { $0 + "\n" }.joined())
  }
}
