import Diagnostics
import OfficeFiles
import Submissions

/// The beginning of a table: its encoding, its header, and where its data begins.
struct TableStart {
  let encoding: TextEncoding
  let header: FlatHeader
  /// In bytes of the file, or of what was inflated.
  let dataOffset: Int
  let findings: [Finding]

  /// How much of a table is looked at, as a rule and where no header is found in that.
  private static let searched = (usually: 1 << 16, atMost: 1 << 20)

  /// - Parameter read: gives the first bytes of the table, as many as it is asked for, and whether these are all.
  /// - Returns: the start and the bytes that were looked at.
  static func find(
    in file: String,
    read: (Int) throws(UnusableInput) -> (head: [UInt8], isWhole: Bool)
  ) throws(UnusableInput) -> (start: TableStart, head: [UInt8], isWhole: Bool) {
    let (head, isWhole) = try read(searched.usually)
    do throws(UnusableInput) {
      return (try TableStart(head, isWhole: isWhole, file: file), head, isWhole)
    } catch {
      if isWhole { throw error }
    }
    let (all, isAll) = try read(searched.atMost)
    return (try TableStart(all, isWhole: isAll, file: file), all, isAll)
  }

  /// - Parameters:
  ///   - head: the first bytes of the table.
  ///   - isWhole: whether these are all.
  private init(_ head: [UInt8], isWhole: Bool, file: String) throws(UnusableInput) {
    func stop(_ problem: some Problem) -> UnusableInput {
      UnusableInput(findings: [problem.finding(at: SourcePlace(file: file))])
    }
    guard let lastLine = isWhole ? head.count : head.lastIndex(of: 0x0A).map({ $0 + 1 }) else {
      throw stop(BulkProblem.headerTooLong)
    }
    let decoded: DecodedText
    do throws(DecodingFault) {
      decoded = try TextDecoding.decode(Array(head[..<lastLine]))
    } catch {
      throw stop(FileProblem.notText(error, path: file))
    }
    let text = Array(decoded.text.utf8)
    let (header, headerFindings) = FlatHeader.read(text, file: file)
    guard let header else { throw UnusableInput(findings: headerFindings) }
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    switch decoded.encoding {
    case .utf8: dataOffset = mark + header.end
    case .gb18030: dataOffset = Self.offset(behindLine: text[..<header.end].count { $0 == 0x0A }, of: head)
    case .utf16LittleEndian, .utf16BigEndian:
      throw stop(BulkProblem.unreadEncoding(name: decoded.encoding.rawValue))
    }
    encoding = decoded.encoding
    self.header = header
    findings =
      decoded.encoding == .utf8
      ? headerFindings
      : headerFindings
        + [SubmissionProblem.otherEncoding(name: decoded.encoding.rawValue).finding(at: SourcePlace(file: file))]
  }

  private static func offset(behindLine count: Int, of head: [UInt8]) -> Int {
    var lines = 0
    for (index, byte) in head.enumerated() where byte == 0x0A {
      lines += 1
      if lines == count { return index + 1 }
    }
    return head.count
  }
}
