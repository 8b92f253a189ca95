import ScoringCore

/// The rows of a project that were kept, in no order.
extension WorkerPool {
  func keptTexts(of project: ProjectMembers) -> [KeptText] {
    project.all.flatMap { member in
      var texts: [KeptText] = []
      var next = member.record.pointee.kept
      while next >= 0 {
        let text = worker(member.worker).pointee.keptTexts.address(of: Int(next)).pointee
        texts.append(text)
        next = text.next
      }
      return texts
    }
  }

  func keptRows(of project: ProjectMembers) -> [(order: UInt64, row: MeasuredIndicator)] {
    project.all.flatMap { member in
      var rows: [(order: UInt64, row: MeasuredIndicator)] = []
      let worker = worker(member.worker)
      var next = member.record.pointee.kept
      while next >= 0 {
        let row = worker.pointee.kept.address(of: Int(next)).pointee
        let node = Int(worker.pointee.binder.places[Int(row.place)].node)
        let points = row.points < 0 ? nil : Points(tenThousandths: row.points)
        let measured = worker.pointee.binder.measured(row.reading, node: node, points: points)
        rows.append((row.order(placeHash: worker.pointee.placeHashes[Int(row.place)]), measured))
        next = row.next
      }
      return rows
    }
  }
}
