/// How an actual result has to stand to its target (指标值的符号).
public enum Comparator: String, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  case atLeast = ">="
  case moreThan = ">"
  case atMost = "<="
  case lessThan = "<"
  case equalTo = "="
}
