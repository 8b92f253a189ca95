/// A WebAssembly module as bytes, to which a test adds what it wants to have asked.
///
/// `wasmkit run` calls one function and prints its results, so the question is put into the module: as data behind all
/// memory that the module uses, with a function `ask` that hands it to `answer` and returns every number of the answer.
struct WasmModule {
  private var sections: [(id: UInt8, content: [UInt8])] = []

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]) else { return nil }
    var position = 8
    while position < bytes.count {
      let id = bytes[position]
      position += 1
      guard let size = Self.number(bytes, &position), position + size <= bytes.count else { return nil }
      sections.append((id, Array(bytes[position..<(position + size)])))
      position += size
    }
  }

  /// - Parameter count: how many numbers the answer has.
  mutating func ask(_ department: [UInt8], _ settings: [Int64], count: Int) -> [UInt8] {
    let room = 64 * 65_536
    let settingsAt = room + (department.count + 15) / 8 * 8
    let numbersAt = settingsAt + 8 * settings.count
    let answer = exportedFunction("answer")
    // Types and functions are counted before the new ones come to them.
    let type = append(to: 1, [0x60, 0] + Self.leb(count) + Array(repeating: 0x7E, count: count))
    let function = append(to: 3, Self.leb(type)) + importedFunctions
    _ = append(to: 7, Self.leb(3) + Array("ask".utf8) + [0] + Self.leb(function))
    var code: [UInt8] = [0]
    for argument in [room, department.count, settingsAt, settings.count, numbersAt, count] {
      code += [0x41] + Self.signed(argument)
    }
    code += [0x10] + Self.leb(answer) + [0x1A]
    for index in 0..<count { code += [0x41] + Self.signed(numbersAt + 8 * index) + [0x29, 3, 0] }
    code.append(0x0B)
    _ = append(to: 10, Self.leb(code.count) + code)
    let data =
      department + Array(repeating: 0, count: settingsAt - room - department.count) + settings.flatMap(Self.raw)
    _ = append(to: 11, [0, 0x41] + Self.signed(room) + [0x0B] + Self.leb(data.count) + data)
    enlargeMemory(pages: 64 + (data.count + 8 * count) / 65_536 + 1)
    // Only modules with bulk memory state the number of data segments beforehand.
    sections.removeAll { $0.id == 12 }
    return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + sections.flatMap { [$0.id] + Self.leb($0.content.count) + $0.content }
  }

  var importedFunctions: Int { sections.contains { $0.id == 2 } ? 1 : 0 }
  var hasImports: Bool { sections.contains { $0.id == 2 } }

  /// - Returns: the number of the new entry.
  private mutating func append(to id: UInt8, _ entry: [UInt8]) -> Int {
    guard let index = sections.firstIndex(where: { $0.id == id }) else { return 0 }
    var position = 0
    let count = Self.number(sections[index].content, &position) ?? 0
    sections[index].content = Self.leb(count + 1) + sections[index].content[position...] + entry
    return count
  }

  private mutating func enlargeMemory(pages: Int) {
    guard let index = sections.firstIndex(where: { $0.id == 5 }) else { return }
    var position = 2
    let content = sections[index].content
    let least = Self.number(content, &position) ?? 0
    sections[index].content = Array(content[..<2]) + Self.leb(max(pages, least)) + content[position...]
  }

  private func exportedFunction(_ name: String) -> Int {
    guard let exports = sections.first(where: { $0.id == 7 })?.content else { return 0 }
    var position = 0
    for _ in 0..<(Self.number(exports, &position) ?? 0) {
      let size = Self.number(exports, &position) ?? 0
      let found = Array(exports[position..<(position + size)])
      position += size + 1
      let function = Self.number(exports, &position) ?? 0
      if found == Array(name.utf8) { return function }
    }
    return 0
  }

  private static func number(_ bytes: [UInt8], _ position: inout Int) -> Int? {
    var (value, shift) = (0, 0)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { return value }
    }
    return nil
  }

  private static func leb(_ value: Int) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func signed(_ value: Int) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x40 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func raw(_ value: Int64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> Int64(8 * $0)) }
  }
}
