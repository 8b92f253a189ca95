import Diagnostics

/// What can be wrong with a file as a whole: it is not there, may not be used, or is not text.
public enum FileProblem: Problem, Error, Hashable {
  case fault(FileFault, path: String)
  case notText(DecodingFault, path: String)

  public var severity: Severity { .error }
}

extension FileProblem {
  public var code: String {
    switch self {
    case .fault(let fault, _): fault.code
    case .notText(let fault, _): fault.code
    }
  }

  public var message: Wording {
    switch self {
    case .fault(let fault, let path): fault.message(path: path)
    case .notText(let fault, let path): fault.message(path: path)
    }
  }

  public var help: Wording? {
    switch self {
    case .fault(let fault, _): fault.help
    case .notText(let fault, _): fault.help
    }
  }
}
