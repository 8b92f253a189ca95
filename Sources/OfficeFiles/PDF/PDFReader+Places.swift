extension PDFReader {
  /// The pages of the places that have names in a file, which links from outside lead to; pages count from 1.
  ///
  /// None where the file cannot be read or names no places.
  public static func namedPlaces(in bytes: [UInt8]) -> [String: Int] {
    guard let pdf = try? PDFFile(bytes) else { return [:] }
    return Dictionary(pdf.namedPlaces.map { ($0.name, $0.page) }) { first, _ in first }
  }
}
