import Checks
import Diagnostics

/// The table of `jixiao check --list`.
struct CheckListText {
  let language: Language

  func lines(width: Int) -> [String] {
    var table = TextTable([
      .init(title: Wording(zh: "编号", en: "code").text(in: language)),
      .init(title: Wording(zh: "级别", en: "severity").text(in: language)),
      .init(title: Wording(zh: "名称", en: "name").text(in: language), minimumWidth: 20),
      .init(title: Wording(zh: "又作", en: "told as").text(in: language)),
    ])
    for check in CheckCatalogue.sorted {
      let documentation = check.documentation
      table.append([
        documentation.code, documentation.severity.wording.text(in: language), documentation.name.text(in: language),
        documentation.toldAs.joined(separator: " "),
      ])
    }
    return table.lines(width: width) + ["", Self.hint.text(in: language)]
  }

  private static let hint = Wording(
    zh: "每项检查的说明：jixiao check --explain L23",
    en: "to read about a check: jixiao check --explain L23"
  )
}
