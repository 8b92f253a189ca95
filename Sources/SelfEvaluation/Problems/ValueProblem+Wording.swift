import Diagnostics

extension ValueProblem {
  public var message: Wording {
    switch self {
    case .noTarget(let text):
      text.isEmpty
        ? Wording(zh: "年度指标值为空，无法评分", en: "the target is empty and cannot be scored")
        : Wording(zh: "年度指标值“\(text)”不是可用的指标值，无法评分", en: "'\(text)' is no usable target and cannot be scored")
    case .leftOutWithoutTarget(let indicator):
      Wording(
        zh: "指标“\(indicator)”没有指标值，按规则不计分，分值由其他指标分担",
        en: "indicator '\(indicator)' has no target and is left out; the others beside it share its points"
      )
    case .severalTargets(let text, let parts):
      Wording(
        zh: "一格内有 \(parts.count) 个指标值“\(text)”，无法评分",
        en: "\(parts.count) targets in one cell '\(text)' cannot be scored"
      )
    case .missingActual(let indicator):
      Wording(
        zh: "指标“\(indicator)”未填实际完成值，暂不评分",
        en: "indicator '\(indicator)' has no actual result and is not scored"
      )
    case .actualOfOtherKind(let actual, let target, let expected):
      Wording(
        zh: "实际完成值“\(actual)”无法与指标值“\(target)”比较，应为\(expected.chinese)",
        en: "actual '\(actual)' cannot be compared with target '\(target)'; expected \(expected.english)"
      )
    case .unknownLevel(let text, _, _):
      Wording(zh: "完成情况“\(text)”不是规则集中的档次，无法评分", en: "'\(text)' is not a level of the rule set and cannot be scored")
    case .unitsDiffer(let actual, let target):
      Wording(
        zh: "单位“\(actual)”与指标值的单位“\(target)”不能比较",
        en: "unit '\(actual)' cannot be compared with the target's unit '\(target)'"
      )
    case .unitsUnlike(let actual, let target):
      Wording(
        zh: "单位“\(actual)”与指标值的单位“\(target)”写法不同，按相同单位比较",
        en: "unit '\(actual)' differs from the target's unit '\(target)'; compared as if they were the same"
      )
    case .comparatorAssumed(let text, let comparator):
      Wording(
        zh: "指标值“\(text)”未写比较符，按 \(comparator) 计分",
        en: "target '\(text)' states no comparator; scored as \(comparator)"
      )
    case .unitAssumed(let text, let unit):
      Wording(zh: "“\(text)”未写单位，按“\(unit)”理解", en: "'\(text)' states no unit; read as '\(unit)'")
    case .percentOrFraction(let text):
      Wording(
        zh: "“\(text)”按百分之 \(text) 理解，可能漏写了百分号前的换算",
        en: "'\(text)' is read as \(text) percent; a fraction may have been meant"
      )
    case .approximate(let text):
      Wording(zh: "“\(text)”是约数，按所写数字计分", en: "'\(text)' is approximate; scored as the number written")
    case .comparatorInActual(let text):
      Wording(
        zh: "实际完成值“\(text)”带有比较符，按其中的数字计分",
        en: "actual '\(text)' carries a comparator; scored as the number in it"
      )
    case .yesNoAssumed(let text):
      Wording(zh: "指标值“\(text)”未选定是或否，按“是”计分", en: "target '\(text)' leaves yes or no open; scored as yes")
    case .repeatsTarget(let text, let level):
      Wording(
        zh: "实际完成值照抄指标值“\(text)”，按“\(level)”计分",
        en: "the actual repeats the target '\(text)'; scored as '\(level)'"
      )
    case .zeroTarget(let text):
      Wording(
        zh: "指标值“\(text)”为零，按是否达到计满分或零分",
        en: "target '\(text)' is zero; full points when reached, none otherwise"
      )
    case .notCalculable(let indicator):
      Wording(
        zh: "指标“\(indicator)”的数值无法精确计算，未评分",
        en: "the figures of indicator '\(indicator)' cannot be calculated exactly; not scored"
      )
    case .numberTakenFromText(let text, let number):
      Wording(
        zh: "“\(text)”是一句话，按其中唯一的数 \(number) 计分",
        en: "'\(text)' is a sentence; scored as \(number), the only number in it"
      )
    case .monthOrCount(let text):
      Wording(
        zh: "“\(text)”既可能是月份也可能是月数，按月数计分",
        en: "'\(text)' may be a month or a number of months; scored as a number"
      )
    case .digitsMended(let text, let number):
      Wording(
        zh: "“\(text)”的数字书写有误，按 \(number) 计分",
        en: "the digits of '\(text)' are not written as one number; scored as \(number)"
      )
    case .yearOrCount(let text):
      Wording(
        zh: "“\(text)”既可能是年份也可能是数量，按数量计分",
        en: "'\(text)' may be a year or a number; scored as a number"
      )
    case .proportionAsWords(let text):
      Wording(
        zh: "“\(text)”是比例、分数或日期的简写，未按数字理解",
        en: "'\(text)' is a proportion, a fraction or a short date and was not read as a number"
      )
    case .unknownChecklistItem(let text, _):
      Wording(zh: "“\(text)”不是清单中的内容，无法评分", en: "'\(text)' is not on the checklist and cannot be scored")
    case .unusableRatings(let text, let best):
      Wording(
        zh: "“\(text)”不是 0 到 \(best) 分之间的评分，无法评分",
        en: "'\(text)' are no ratings between 0 and \(best) and cannot be scored"
      )
    case .wordsForNumber(let text, let level):
      Wording(
        zh: "指标值是数字而完成情况是文字“\(text)”，按档次“\(level)”计分",
        en: "a number was planned and the result is told in words '\(text)'; scored as level '\(level)'"
      )
    case .cannotBeBroughtTogether(let indicator):
      Wording(
        zh: "指标“\(indicator)”各填报单位的完成值无法汇总，未评分",
        en: "the results of the units for indicator '\(indicator)' cannot be brought together; not scored"
      )
    case .unknownAdjustment(let name, _):
      Wording(zh: "规则集中没有核减事项“\(name)”，未核减", en: "the rule set has no adjustment '\(name)'; nothing was taken off")
    case .unknownEvent(let name, _):
      Wording(zh: "规则集中没有否决事项“\(name)”，未处理", en: "no limit of the rule set speaks of '\(name)'; it had no effect")
    case .yearNeeded(let text):
      Wording(
        zh: "“\(text)”与实际完成日期只有一处写了年份，无法比较",
        en: "'\(text)' and its actual date cannot be compared: only one of them states a year"
      )
    }
  }

  public var help: Wording? {
    switch self {
    case .yearNeeded: Wording(zh: "用 --year 指定年度", en: "name the year with --year")
    case .noTarget:
      Wording(zh: "补填指标值，例如 ≥90%、≥15次、12月底前", en: "state a target such as ≥90%, ≥15次 or 12月底前")
    case .severalTargets(_, let parts):
      SeveralTargetsPart.help(parts)
    case .yearOrCount:
      Wording(zh: "数量请写明单位，日期请写明月份", en: "write the unit of a number, or the month of a date")
    case .proportionAsWords:
      Wording(
        zh: "改写为百分数或小数，例如 66.7%；日期写成 5月10日",
        en: "write a percentage or a decimal such as 66.7%, or a date as 5月10日"
      )
    case .actualOfOtherKind(_, _, let expected):
      Wording(
        zh: "在“实际完成值”栏按指标值的写法填写\(expected.chinese)",
        en: "fill in \(expected.english) in column 实际完成值, written as the target is"
      )
    case .missingActual:
      Wording(zh: "在“实际完成值”栏填写全年实际结果", en: "fill in the result of the year in column 实际完成值")
    case .unknownLevel(_, let known, let suggestion):
      Wording(
        zh: (suggestion.map { "是否应为“\($0)”？" } ?? "") + "可填：" + known.joined(separator: "、"),
        en: (suggestion.map { "did you mean '\($0)'? " } ?? "") + "use one of: " + known.joined(separator: ", ")
      )
    case .unknownChecklistItem(_, let known), .unknownAdjustment(_, let known), .unknownEvent(_, let known):
      known.isEmpty
        ? nil
        : Wording(zh: "可填：" + known.joined(separator: "、"), en: "use one of: " + known.joined(separator: ", "))
    case .cannotBeBroughtTogether:
      Wording(
        zh: "各行用同一种写法；百分比和档次还须填写资金额度",
        en: "write all rows alike; percentages and levels also need the money of each unit (资金额度)"
      )
    case .unusableRatings:
      Wording(zh: "逐个写出评分，例如 8、9、7", en: "write the ratings one by one, such as 8、9、7")
    case .unitsDiffer:
      Wording(zh: "统一指标值与实际完成值的单位", en: "use one unit for target and actual")
    case .unitsUnlike:
      Wording(
        zh: "统一单位的写法；确属同义的，可在规则文件的 units 中写明",
        en: "use one word for both; what means the same can be declared under 'units' of the rule file"
      )
    case .comparatorAssumed:
      Wording(zh: "在指标值前写明 ≥、≤ 或 =", en: "write ≥, ≤ or = before the target")
    default: nil
    }
  }

  /// What the target has to do with a problem of the actual, for a note at the target.
  var targetNote: Wording? {
    guard case .unitsDiffer(_, let target) = self else { return nil }
    return Wording(zh: "指标值以“\(target)”计", en: "the target counts in '\(target)'")
  }
}
