/// Why there is no module; told to whoever builds the package.
enum PackingFault: Error {
  case wrongArguments
  case toolFailed(String)
  case fileNotRead(String)
  case fileNotWritten(String)

  var text: String {
    switch self {
    case .wrongArguments: "SWIFTC CLANG WASM-LD RUNTIME.c OUTPUT.swift --core FILE… --own FILE…"
    case .toolFailed(let tool): "\(tool) failed"
    case .fileNotRead(let path): "\(path) cannot be read"
    case .fileNotWritten(let path): "\(path) cannot be written"
    }
  }
}
