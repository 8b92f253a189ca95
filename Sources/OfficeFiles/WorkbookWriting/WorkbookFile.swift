internal import CXlsxWriter
import Diagnostics
import Glibc

/// Writes a workbook into a file through libxlsxwriter.
struct WorkbookFile: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: FormatTable
  private var isClosed = false

  static func write(_ workbook: Workbook, to path: String, temporaries: String) throws(WorkbookFault) {
    var file = try WorkbookFile(path, temporaries: temporaries)
    try file.add(workbook)
    try file.close()
  }

  private init(_ path: String, temporaries: String) throws(WorkbookFault) {
    // Only this account may read what is not handed over yet; the library fills the file that is there.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .disk(.writing(errno: errno)) }
    Glibc.close(descriptor)
    let opened = temporaries.withMutableCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = folder
      return workbook_new_opt(path, &options)
    }
    guard let opened else { throw .disk(.notWritable(errno: ENOMEM)) }
    book = opened
    formats = FormatTable(book: opened)
  }

  deinit {
    // The library frees its memory only when it closes; what it writes then is removed with the folder.
    if !isClosed { _ = workbook_close(book) }
  }

  private mutating func add(_ workbook: Workbook) throws(WorkbookFault) {
    setProperties(of: workbook)
    for (position, sheet) in workbook.sheets.enumerated() {
      let place = SourcePlace(file: "", in: .sheet(sheet.name, position: position + 1))
      guard let added = workbook_add_worksheet(book, sheet.name) else {
        throw .refused(place, code: Int(workbook_validate_sheet_name(book, sheet.name).rawValue))
      }
      var writer = WorksheetWriter(sheet: sheet, target: added, place: place)
      try writer.write(with: &formats)
    }
    for name in workbook.definedNames {
      let code = workbook_define_name(book, name.name, name.formula)
      guard code == LXW_NO_ERROR else { throw .refused(SourcePlace(file: name.name), code: Int(code.rawValue)) }
    }
  }

  private func setProperties(of workbook: Workbook) {
    workbook.title.withMutableCString { title in
      workbook.author.withMutableCString { author in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = author
        properties.created = time_t(max(1, workbook.created))
        // The library copies what it is given.
        _ = workbook_set_properties(book, &properties)
      }
    }
  }

  private mutating func close() throws(WorkbookFault) {
    isClosed = true
    errno = 0
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else { throw .disk(.writing(errno: errno == 0 ? EIO : errno)) }
  }
}
