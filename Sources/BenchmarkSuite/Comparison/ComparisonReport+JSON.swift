import Diagnostics

extension ComparisonReport {
  var json: JSONValue {
    [
      "schema": .integer(1),
      "machine": machine,
      "table": .string(table),
      "rows": .integer(rows),
      "runs": .integer(runs),
      "results": .array(results.map(json)),
      "not-run": .array(absent.map { ["name": .string($0.name), "reason": .string($0.reason)] }),
    ]
  }

  private func json(_ result: ComparisonResult) -> JSONValue {
    let series = result.series
    return [
      "name": .string(series.entrant.name),
      "seconds": series.seconds.json,
      "processor-seconds": series.processorSeconds.json,
      "peak-megabytes": series.peakMegabytes.json,
      "peak-is-bound": .bool(series.isPeakBound),
      "rows-per-second": .number(FigureText.exact(rowsPerSecond(result))),
      "to-fastest-peer": number(Self.ratio(result, to: fastestPeer)),
      "to-fastest-c": number(Self.ratio(result, to: fastestCeiling)),
      "share-of-others": number(series.foreignShare),
      "is-reference": .bool(result.isReference),
      "agreement": result.agreement.map { agreement in
        [
          "projects": .integer(agreement.projects), "different": .integer(agreement.different),
          "unpaired": .integer(agreement.unpaired), "example": .optional(agreement.example),
        ]
      } ?? .null,
    ]
  }

  private func number(_ value: Double?) -> JSONValue { value.map { .number(FigureText.exact($0)) } ?? .null }
}
