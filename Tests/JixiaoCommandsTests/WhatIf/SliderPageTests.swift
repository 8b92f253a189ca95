import JixiaoCommands
import ScoringCore
import Testing
import YAMLFiles

/// The page's sliders, moved in a real browser, against the command.
struct SliderPageTests {
  /// Department, then each project: score, grade, rank.
  private struct Figures: Equatable {
    var department: [String]
    var projects: [[String]]
  }

  private static let shown = """
    [...document.querySelectorAll('#slider-total [data-cell]')].map((cell) => cell.textContent).join('|') + '#' \
    + [...document.querySelectorAll('#slider-projects tbody tr')].map((row) => \
    ['score', 'grade', 'rank'].map((name) => row.querySelector('[data-cell=' + name + ']').textContent).join('|')).join('#')
    """

  private static func figures(in browser: Browser) throws -> Figures {
    let rows = try browser.evaluate(shown).split(separator: "#").map { row in
      row.split(separator: "|").map { text in ExactDecimal(text)?.text ?? String(text) }
    }
    return Figures(department: try #require(rows.first), projects: Array(rows.dropFirst()))
  }

  /// What the command prints for programs.
  private static func figures(_ sample: borrowing SampleFolder, _ set: [String]) throws -> Figures {
    // Without any change the grade bound that stands already is set once more.
    let options = set.isEmpty ? ["grade.优=90"] : set
    let run = ProgramRun(["what-if", "sample", "--json"] + options.flatMap { ["--set", $0] }, in: sample.path)
    try #require(run.status == .done)
    let root = try YAMLDocument.read(Array(run.output.utf8), file: "what-if.json").root
    func texts(_ node: YAMLNode?, _ keys: [String]) -> [String] {
      keys.map { key in
        guard let value = node?[key], !value.isNull else { return "-" }
        return value.text ?? ""
      }
    }
    return Figures(
      department: texts(root["department"]?["after"], ["score", "grade"]),
      projects: (root["projects"]?.elements ?? []).map { texts($0["after"], ["score", "grade", "rank"]) }
    )
  }

  @Test(.enabled(if: Browser.program != nil, "no Chromium here"))
  func slidersSayWhatTheCommandSays() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--set", "产出指标=40", "--output", "out")
    #expect(run.status == .done)
    let browser = try Browser(profile: sample.path + "/profile")
    try browser.open("file://\(sample.path)/out/what-if.html")
    try browser.wait(for: "document.getElementById('sliders').dataset.ready")
    #expect(try Self.figures(in: browser) == Self.figures(sample, ["产出指标=40"]))

    // Back to the weights as they are, with the keyboard.
    try browser.evaluate("document.getElementById('slider-reset').focus(); 'ok'")
    try browser.press("Enter", code: 13, text: "\\r")
    let baseline = try Self.figures(in: browser)
    #expect(try baseline == Self.figures(sample, []))

    let slider = "document.querySelector('[data-name=产出指标] [type=range]')"
    try browser.evaluate("\(slider).focus(); 'ok'")
    for _ in 0..<3 { try browser.press("ArrowRight", code: 39) }
    #expect(try browser.evaluate("\(slider).value") == "53")
    let moved = try Self.figures(in: browser)
    #expect(try moved == Self.figures(sample, ["产出指标=53"]))
    #expect(moved != baseline)

    let number = "document.querySelector('[data-name=效益指标] [type=number]')"
    try browser.evaluate("\(number).focus(); \(number).select(); 'ok'")
    try browser.type("20.55")
    #expect(try Self.figures(in: browser) == Self.figures(sample, ["产出指标=53", "效益指标=20.55"]))
    let command = try browser.evaluate("document.getElementById('slider-command').textContent")
    #expect(command == "jixiao what-if … --set 产出指标=53 --set 效益指标=20.55")

    // More than there is cannot be set: the slider stops where the others leave off.
    let other = "document.querySelector('[data-name=满意度指标] [type=range]')"
    try browser.evaluate("\(other).focus(); 'ok'")
    try browser.press("End", code: 35)
    #expect(
      try Self.figures(in: browser) == Self.figures(sample, ["产出指标=53", "效益指标=20.55", "满意度指标=26.45"])
    )

    // The address of the page may say what is set.
    try browser.evaluate("location.hash = '满意度指标=25'; 'ok'")
    try browser.wait(for: "document.getElementById('slider-command').textContent.endsWith('… --set 满意度指标=25')")
    #expect(try Self.figures(in: browser) == Self.figures(sample, ["满意度指标=25"]))
  }

  @Test func thePageStandsForItselfWithoutScript() throws {
    let sample = try SampleFolder()
    let run = sample.run("what-if", "sample", "--set", "产出指标=40", "--output", "out")
    #expect(run.status == .done)
    let page = try sample.folder.text(of: "out/what-if.html")
    #expect(page.contains("<noscript>"))
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"))
    #expect(!page.contains("src=") && !page.contains("href="))
    // Each control has a label, and the scores as they are stand in the table already.
    #expect(page.contains("<label for=\"slider-0\">预算执行率</label>"))
    #expect(page.contains("data-set=\"40\""))
    #expect(page.contains("<td class=\"right\" data-cell=\"score\">91.00</td>"))
  }
}
