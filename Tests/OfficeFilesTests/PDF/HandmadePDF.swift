/// A PDF file written by hand: pages of 600 × 800 points with texts and lines.
struct HandmadePDF {
  /// What each page draws, in the language of PDF; y counts from below there.
  var pages: [String] = []

  static func text(_ text: String, x: Int, y: Int, size: Int = 10) -> String {
    "BT /F1 \(size) Tf \(x) \(800 - y) Td (\(text)) Tj ET\n"
  }

  static func line(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int) -> String {
    "0.5 w \(x0) \(800 - y0) m \(x1) \(800 - y1) l S\n"
  }

  /// Lines around all fields of a grid.
  static func grid(columns: [Int], rows: [Int]) -> String {
    columns.map { line($0, rows[0], $0, rows[rows.count - 1]) }.joined()
      + rows.map { line(columns[0], $0, columns[columns.count - 1], $0) }.joined()
  }

  /// A picture of one black field, as large as the page.
  static let picture = "600 0 0 800 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \u{1}~~\u{1} EI\n"

  var bytes: [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    var kids = ""
    for page in pages {
      kids += "\(objects.count + 1) 0 R "
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
          + "/Contents \(objects.count + 2) 0 R >>"
      )
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    objects[1] = "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>"
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }
}
