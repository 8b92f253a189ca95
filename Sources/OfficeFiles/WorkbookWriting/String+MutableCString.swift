extension String {
  /// The library's structures ask for `char *` although it only reads them.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
    var bytes = Array(utf8CString)
    return bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}

extension [String] {
  /// A list of C strings that ends with a null pointer.
  func withMutableCStrings<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    var characters: [CChar] = []
    var starts: [Int] = []
    for string in self {
      starts.append(characters.count)
      characters += string.utf8CString
    }
    return characters.withUnsafeMutableBufferPointer { buffer in
      var pointers: [UnsafeMutablePointer<CChar>?] = starts.map { start in buffer.baseAddress.map { $0 + start } }
      pointers.append(nil)
      return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
  }
}
