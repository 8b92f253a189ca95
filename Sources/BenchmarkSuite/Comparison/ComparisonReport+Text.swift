extension ComparisonReport {
  var lines: [String] {
    notes + ["\(FigureText.grouped(Double(rows))) rows of \(table), \(runs) runs of each, one after the other", ""]
      + figures + [""] + scores
      + (absent.isEmpty ? [] : ["", "not run:"] + absent.map { "  \($0.name): \($0.reason)" })
  }

  private var figures: [String] {
    var table = AlignedTable([
      "seconds", "median", "min", "quartiles", "max", "memory MB", "rows/s", "to fastest peer", "to fastest C",
      "others",
    ])
    for result in results {
      let (seconds, memory) = (result.series.seconds, result.series.peakMegabytes)
      table.append([
        result.series.entrant.name, FigureText.short(seconds.median), FigureText.short(seconds.minimum),
        FigureText.short(seconds.lowerQuartile) + "–" + FigureText.short(seconds.upperQuartile),
        FigureText.short(seconds.maximum),
        (result.series.isPeakBound ? "≤" : "") + FigureText.fixed(memory.maximum, places: 0),
        FigureText.grouped(rowsPerSecond(result)), Self.times(result, fastestPeer), Self.times(result, fastestCeiling),
        FigureText.fixed(result.series.foreignShare * 100, places: 0) + "%",
      ])
    }
    return table.lines + [
      "memory: the most that was resident, with the pages of a file that a program maps as C does",
      "others: the share of the machine that other programs had during the runs; above some 5% figures are disturbed",
    ]
  }

  private var scores: [String] {
    guard let reference = results.first(where: { $0.isReference }) else {
      return ["scores: not checked, since the exact peer (C) did not run"]
    }
    return ["scores, held against \(reference.series.entrant.name), which is exact:"]
      + results.compactMap { result in
        result.agreement.map { "  \(result.series.entrant.name): \($0.text)" }
      }
  }

  private static func times(_ result: ComparisonResult, _ other: Double?) -> String {
    ratio(result, to: other).map { FigureText.short($0) + "×" } ?? "-"
  }
}
