import Base64Text
import BrowserCore
import Diagnostics
import Papers
import RuleFiles
import ScoringCore
import SelfEvaluation

/// The part of a page that has the sliders: its markup, its style and its script, for any page to take in.
///
/// The markup stands for itself: without a script the page shows the scores as they are and says what is missing.
public struct SliderPanel: Sendable {
  private let sliders: WeightSliders
  private let department: MeasuredDepartment
  private let words: AnswerWords

  public init(_ sliders: WeightSliders, in language: Language) {
    self.sliders = sliders
    department = MeasuredDepartment(sliders.result)
    words = AnswerWords(language, sliders.result.ruleSet)
  }

  /// The same for every page.
  public static var script: String { String(decoding: PackageResources.sliders_js, as: UTF8.self) }

  public static let style = """
    .slider{display:grid;grid-template-columns:minmax(9em,18em) 1fr 7.5em 5em;gap:.3em .8em;align-items:center;margin:.3em 0}
    .slider input[type=range]{width:100%;accent-color:var(--accent)}
    .slider input[type=number]{width:5.5em;text-align:right;font:inherit}
    .slider.set label:first-child{font-weight:bold}
    .slider .fix{white-space:nowrap}
    #sliders fieldset{border:1px solid var(--edge);margin:1em 0}
    #sliders button{font:inherit;padding:.2em 1em}
    #slider-total{font-size:1.3em}
    #slider-command{font-family:monospace}
    #sliders.stale table,#sliders.stale #slider-total{opacity:.45}
    @media(max-width:40em){.slider{grid-template-columns:1fr auto auto}.slider label:first-child{grid-column:1/-1}}
    @media print{.slider input[type=range],.slider .fix{display:none}\
    .slider{grid-template-columns:minmax(9em,18em) 7.5em}.slider input[type=number]{border:0;appearance:textfield;color:inherit;background:none}}

    """

  /// A `<section>` with everything in it.
  public var markup: String {
    [
      "<section id=\"sliders\" data-module=\"\(BrowserModule.base64)\"",
      " data-department=\"\(Base64.text(department.figures.bytes))\" data-places=\"\(words.places)\"",
      " data-grades=\"\(escaped(gradeNames.joined(separator: "\n")))\" data-none=\"\(words.none)\"",
      " data-exceeds=\"\(escaped(words.say("所设分值合计 {0}，超过总分 {1}", "what is set makes {0}, which exceeds the whole of {1}")))\"",
      " data-misfit=\"\(escaped(words.say("所设分值合计 {0}，不等于总分 {1}", "what is set makes {0} and not the whole of {1}")))\"",
      " data-fault=\"\(escaped(words.say("这些分值无法计算", "these weights cannot be computed with")))\"",
      " data-old=\"\(escaped(words.say("此浏览器不能运行计算模块（WebAssembly），滑块不可用", "this browser cannot run the module (WebAssembly) that computes; the sliders do nothing")))\">\n",
      "<h2>\(escaped(words.say("调整分值试算", "try other weights")))</h2>\n", introduction, controls, outcome,
      "</section>\n",
    ]
    .joined()
  }

  private var introduction: String {
    let text = words.say(
      "拖动滑块或填写分值，其余分值按比例分余下的分；“固定”的不再变动。分数由本页内的评分程序算出，与 jixiao what-if 一分不差，不连网络。",
      "Move a slider or enter points; the other weights share what is left in proportion, and those that are fixed stay. The scores are computed in this page by the scoring core itself, to the cent those of jixiao what-if, without any network."
    )
    let fallback = words.say(
      "滑块需要浏览器运行脚本；下面是原分值的得分。",
      "The sliders need a browser that runs scripts; below are the scores with the weights as they are."
    )
    return """
      <p class="screen">\(escaped(text))</p>
      <noscript><p class="note">\(escaped(fallback))</p></noscript>
      <p id="slider-problem" class="note" role="alert" hidden></p>

      """
  }

  private var controls: String {
    let rows = sliders.axes.indices.map(slider) + (shareSlider.map { [$0] } ?? [])
    let command = words.say("相当于命令：", "the same as: ")
    return """
      <form id="slider-form">
      <fieldset><legend>\(escaped(words.say("分值", "weights")))</legend>
      \(rows.joined(separator: "\n"))
      </fieldset>
      <p class="screen"><button type="button" id="slider-reset">\(escaped(words.say("恢复原分值", "reset")))</button></p>
      <p class="screen">\(escaped(command))<output id="slider-command">jixiao what-if</output></p>
      </form>

      """
  }

  private func slider(_ index: Int) -> String {
    let axis = sliders.axes[index]
    let places = department.rules.slots.enumerated().compactMap { scheme, slot -> String? in
      switch axis.places[slot] {
      case .execution: "\(scheme):-1"
      case .node(let node): "\(scheme):\(node)"
      case nil: nil
      }
    }
    return row(
      id: "slider-\(index)",
      name: axis.name,
      commandName: axis.name,
      value: axis.points.text,
      most: axis.whole.text,
      step: ExactDecimal.smallest(places: words.places),
      unit: words.say("分", "points"),
      extra: " data-places=\"\(places.joined(separator: " "))\" data-read=\"\(position(of: axis))\""
        + (sliders.initial[index].map { " data-set=\"\($0.text)\"" } ?? "")
    )
  }

  /// The share of the department's own indicators, where there are any.
  private var shareSlider: String? {
    guard department.own != nil else { return nil }
    let share = department.rules.department.rules.ownShare
    let percent = RatioText.decimal((try? share.multiplied(by: Ratio(100))) ?? share, places: 2)
    return row(
      id: "slider-share",
      name: words.say("部门整体指标占比", "share of the department's own indicators"),
      commandName: "部门整体/占比",
      value: ExactDecimal(percent)?.text ?? percent,
      most: "100",
      step: "0.01",
      unit: "%",
      extra: " data-places=\"share\""
    )
  }

  private func row(
    id: String,
    name: String,
    commandName: String,
    value: String,
    most: String,
    step: String,
    unit: String,
    extra: String
  ) -> String {
    """
    <div class="slider" data-name="\(escaped(commandName))" data-base="\(value)"\(extra)>\
    <label for="\(id)">\(escaped(name))</label>\
    <input type="range" id="\(id)" min="0" max="\(most)" step="1" value="\(value)">\
    <span><input type="number" min="0" max="\(most)" step="\(step)" value="\(value)" inputmode="decimal" \
    aria-label="\(escaped(name))（\(escaped(unit))）"> \(escaped(unit))</span>\
    <label class="fix"><input type="checkbox" aria-label="\(escaped(words.say("固定", "fix") + " " + name))"> \
    \(escaped(words.say("固定", "fixed")))</label></div>
    """
  }

  /// Where the answer tells the weight: weights of the first level come one after another, scheme by scheme.
  private func position(of axis: WeightAxis) -> Int {
    var position = 0
    for slot in department.rules.slots {
      let weights = department.rules.scheme(slot)?.scoring.wholeWeights ?? []
      if let weight = axis.places[slot], let index = weights.firstIndex(of: weight) { return position + index }
      position += weights.count
    }
    return position
  }

  private var outcome: String {
    let standing = Standing(sliders.result)
    let weights = department.figures.schemes.reduce(0) { $0 + $1.wholeWeights.count }
    let grade = sliders.result.gradeName(standing.departmentGrade) ?? words.none
    let score = words.text(standing.department)
    let names = AnswerWords.names(of: sliders.result)
    let heads = [words.project, words.before, words.after, words.change, words.grade, words.rank]
    let rows = zip(names, standing.projects).map { name, place in
      """
      <tr><td>\(escaped(name))</td><td class="right">\(words.text(place.score))</td>\
      <td class="right" data-cell="score">\(words.text(place.score))</td><td class="right" data-cell="change">\(place.score == nil ? words.none : words.text(.zero))</td>\
      <td data-cell="grade">\(escaped(place.grade.flatMap { gradeName($0) } ?? words.none))</td>\
      <td class="right" data-cell="rank">\(place.rank.map(String.init) ?? words.none)</td></tr>
      """
    }
    return """
      <p id="slider-total" aria-live="polite" data-weights="\(weights)">\(escaped(words.department)) \
      <strong data-cell="score">\(score)</strong>\(escaped(words.say("，等级 ", ", grade ")))\
      <strong data-cell="grade">\(escaped(grade))</strong>\
      \(escaped(words.say("（原 \(score)，\(grade)）", " (before: \(score), \(grade))")))</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="slider-caption">
      <table id="slider-projects">
      <caption id="slider-caption">\(escaped(words.say("各项目", "projects")))</caption>
      <thead><tr>\(heads.map { "<th scope=\"col\" class=\"centre\">\(escaped($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>

      """
  }

  /// Grades are the same in every scheme of a rule set.
  private var gradeNames: [String] { sliders.result.ruleSet.grades.map(\.name) }

  private func gradeName(_ index: Int) -> String? { gradeNames.indices.contains(index) ? gradeNames[index] : nil }

  private func escaped(_ text: String) -> String {
    var markup = Markup()
    markup.text(text)
    return markup.string
  }
}

extension ExactDecimal {
  /// `0.01` for two places.
  fileprivate static func smallest(places: Int) -> String {
    (try? ExactDecimal(coefficient: 1, scale: max(0, places)))?.text ?? "1"
  }
}
