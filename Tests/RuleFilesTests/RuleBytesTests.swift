import Diagnostics
import OfficeFiles
import RuleFiles
import Testing

/// Rule files as bytes: their encodings and their digest.
struct RuleBytesTests {
  private func load(_ bytes: [UInt8]) throws(UnusableInput) -> RuleSet {
    let loader = RuleLoader(readFile: { path throws(UnusableInput) in
      path == "x.yaml" ? bytes : path == "base.yaml" ? Array(BaseRules.text.utf8) : nil
    })
    return try loader.load("x.yaml")
  }

  private func child(name: [UInt8]) -> [UInt8] {
    Array("id: child\nversion: \"1\"\nstatus: assumed\nextends: base.yaml\nname: ".utf8) + name
  }

  @Test func aFileSavedInGB18030IsRead() throws {
    #expect(try load(child(name: [0xB5, 0xD8, 0xB7, 0xBD])).name == "地方")
  }

  @Test func aFileSavedInUTF16IsRead() throws {
    let text = String(decoding: child(name: Array("地方".utf8)), as: UTF8.self)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try load(bytes).name == "地方")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let error = #expect(throws: UnusableInput.self) { try load(child(name: [0xFF, 0xFF, 0x00, 0xE4])) }
    #expect(error?.findings.map(\.severity) == [.error])
  }

  @Test func theDigestIsTheOneOfTheBytesWithTheirLengths() throws {
    let own = child(name: Array("地方".utf8))
    let base = Array(BaseRules.text.utf8)
    let input = Array("\(own.count)\n".utf8) + own + Array("\(base.count)\n".utf8) + base
    #expect(try load(own).digest == SHA256.hexDigest(of: input))
  }

  @Test func aFileThatIsNotOnDiskIsReported() {
    let error = #expect(throws: UnusableInput.self) { try RuleLoader.onDisk.load("no/such/cn-2020.yaml") }
    #expect(error?.findings.map(\.code) == ["R0111"])
    #expect(error?.findings.first?.help?.english == "did you mean 'cn-2020'?")
  }

  @Test func aFolderIsNotARuleFile() {
    let error = #expect(throws: UnusableInput.self) { try RuleLoader.onDisk.load("./.") }
    #expect(error?.findings.count == 1)
  }
}
