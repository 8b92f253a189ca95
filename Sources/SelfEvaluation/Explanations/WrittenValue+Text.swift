import ScoringCore
import Submissions

extension WrittenValue.Component {
  /// As it would stand in a row of its own, its name first: 受众 1200人.
  var text: String { name.isEmpty ? amount.text : name + " " + amount.text }
}

extension WrittenValue.Component.Amount {
  var text: String {
    switch self {
    case .quantity(let quantity):
      (quantity.isApproximate ? "约" : "") + (quantity.comparator?.symbol ?? "") + quantity.value.text
        + quantity.unit.written
    case .range(let lower, let upper, let unit): lower.text + "-" + upper.text + unit.written
    }
  }
}
