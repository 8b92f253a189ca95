extension Workbook {
  /// The workbook as an .xlsx file.
  ///
  /// The library behind it writes files only: they lie in a folder of their own that nobody else can look into, and that
  /// is gone afterwards.
  public func bytes() throws(WorkbookFault) -> [UInt8] {
    let folder = try Self.diskFaults { () throws(FileFault) in try PrivateFolder() }
    let path = Folder.path(folder.path, "workbook.xlsx")
    try WorkbookFile.write(self, to: path, temporaries: folder.path)
    return try Self.diskFaults { () throws(FileFault) in try FileReader.read(path) }
  }

  private static func diskFaults<Value: ~Copyable>(
    _ work: () throws(FileFault) -> Value
  ) throws(WorkbookFault) -> Value {
    do throws(FileFault) {
      return try work()
    } catch {
      throw .disk(error)
    }
  }
}
