import Diagnostics

extension ProgressLine {
  /// How many of the draws, the values or the searches are done.
  func show(computed done: Int, of all: Int) {
    show {
      let percent = done * 100 / max(1, all)
      return Wording(zh: "已计算 \(done) / \(all)（\(percent)%）", en: "\(done) of \(all) done (\(percent) %)").text(
        in: language
      )
    }
  }
}
