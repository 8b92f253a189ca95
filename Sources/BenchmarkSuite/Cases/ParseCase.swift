import Submissions

enum ParseCase {
  static func measurements(_ bench: Bench) -> [Measurement] {
    let generated = GeneratedTable(rows: 1_000).projects.flatMap { $0.indicators.map { $0.target } }
    return [
      measurement("read an ordinary target", NotationSamples.ordinary, bench),
      measurement("read a target in a sentence", NotationSamples.sentences, bench),
      measurement("read a target of a generated table", generated, bench),
    ]
  }

  private static func measurement(_ name: String, _ texts: [String], _ bench: Bench) -> Measurement {
    let repeats = max(1, 1_000 / texts.count)
    let seconds = bench.seconds(per: repeats * texts.count) {
      for _ in 0..<repeats { for text in texts { _ = NotationReader.target(text) } }
    }
    return Measurement(name, in: .microseconds, seconds)
  }
}
