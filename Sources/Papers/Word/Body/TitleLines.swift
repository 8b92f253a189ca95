/// Breaks the title of a paper as an official one is broken: into lines of about the same length that tear no word apart.
///
/// - Source: GB/T 9704—2012 7.3.1: 回行时做到词意完整，排列对称，长短适宜，间距恰当
enum TitleLines {
  /// Letters of 22 points, of which 20 go into 156 mm.
  private static let room = 40

  /// The title with line feeds where its lines end.
  static func text(_ title: String) -> String {
    let characters = Array(title.filter { !$0.isNewline })
    let widths = characters.map { width(of: $0) }
    let total = widths.reduce(0, +)
    guard total > room, characters.count <= 200 else { return String(characters) }
    var lines: [String] = []
    var start = 0
    while start < characters.count {
      let left = (widths[start...].reduce(0, +) + room - 1) / room
      let end = left <= 1 ? characters.count : breakPlace(characters, widths, from: start, linesLeft: left)
      lines.append(String(characters[start..<end]))
      start = end
    }
    return lines.joined(separator: "\n")
  }

  /// Where the line that begins at `start` had best end.
  private static func breakPlace(_ characters: [Character], _ widths: [Int], from start: Int, linesLeft: Int) -> Int {
    let rest = widths[start...].reduce(0, +)
    let ideal = rest / linesLeft
    var used = 0
    var best = (place: characters.count, cost: Int.max)
    for place in (start + 1)..<max(start + 2, characters.count) where place < characters.count {
      used += widths[place - 1]
      guard used <= room, rest - used <= room * (linesLeft - 1) else { continue }
      let distance = abs(used - ideal)
      // No place so far off can be better, whatever stands around it.
      guard distance < best.cost else { continue }
      let cost = distance + penalty(characters, at: place)
      if cost < best.cost { best = (place, cost) }
    }
    if best.cost < Int.max { return best.place }
    // No good place: as much as the line takes.
    var place = start
    used = 0
    while place < characters.count, used + widths[place] <= room {
      used += widths[place]
      place += 1
    }
    return max(place, start + 1)
  }

  /// What it costs to break before a character.
  private static func penalty(_ characters: [Character], at place: Int) -> Int {
    let before = characters[..<place]
    let after = characters[place...]
    if isWestern(characters[place - 1]), isWestern(characters[place]) { return 1000 }
    if closing.contains(characters[place]) || opening.contains(characters[place - 1]) { return 1000 }
    if unitsAfterNumbers.contains(characters[place]), characters[place - 1].isNumber { return 1000 }
    if ends.contains(where: { before.hasSuffix($0) }) { return 0 }
    if starts.contains(where: { after.hasPrefix($0) }) { return 2 }
    return 12
  }

  /// After these a title may well be broken.
  private static let ends = [
    "委员会", "协会", "学会", "联合会", "人民政府", "办公室", "局", "厅", "部门", "中心", "年度", "的", "、", "》", "）", "项目",
  ].map(Array.init)
  /// And before these.
  private static let starts = ["部门整体", "项目支出", "绩效", "预算", "自评", "评价", "报告", "关于"].map(Array.init)
  private static let opening: Set<Character> = ["（", "《", "“", "〔", "【", "("]
  private static let closing: Set<Character> = ["）", "》", "”", "〕", "】", ")", "、", "，", "。", "：", "；"]
  private static let unitsAfterNumbers: Set<Character> = ["年", "月", "日", "号", "万", "%"]

  private static func isWestern(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func width(of character: Character) -> Int {
    character.unicodeScalars.first.map { $0.value < 0x2E80 && !(0x2010...0x203B).contains($0.value) ? 1 : 2 } ?? 0
  }
}

extension ArraySlice<Character> {
  fileprivate func hasSuffix(_ word: [Character]) -> Bool { suffix(word.count).elementsEqual(word) }
  fileprivate func hasPrefix(_ word: [Character]) -> Bool { prefix(word.count).elementsEqual(word) }
}
