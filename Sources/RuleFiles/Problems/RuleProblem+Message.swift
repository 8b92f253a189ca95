import Diagnostics

extension RuleProblem {
  public var message: Wording {
    switch self {
    case .unknownKey(let key, _, _): Wording(zh: "没有“\(key)”这个键", en: "unknown key '\(key)'")
    case .missingKey(let key, _): Wording(zh: "缺少键“\(key)”", en: "key '\(key)' is missing")
    case .wrongShape(let expected, let found):
      Wording(
        zh: "应为\(expected.chinese)，现为\(found.chinese)",
        en: "\(expected.english) expected, found \(found.english)"
      )
    case .unknownChoice(let word, let choices, _):
      Wording(
        zh: "“\(word)”不在可选范围内：" + choices.joined(separator: "、"),
        en: "'\(word)' is not one of " + choices.joined(separator: ", ")
      )
    case .notExactlyOne(let keys):
      Wording(
        zh: "应当且只能写其中一个键：" + keys.joined(separator: "、"),
        en: "exactly one of these keys must be written: " + keys.joined(separator: ", ")
      )
    case .outOfRange(let written, let from, let to):
      Wording(zh: "“\(written)”不在 \(from) 至 \(to) 之间", en: "'\(written)' is not within \(from) to \(to)")
    case .emptyList: Wording(zh: "列表不能为空", en: "the list must not be empty")
    case .nothingToRemove(let name):
      Wording(zh: "上级规则中没有“\(name)”，无从去掉", en: "'\(name)' is not in what is extended and cannot be removed")
    case .fileNotFound(let path, _): Wording(zh: "找不到规则文件“\(path)”", en: "rule file '\(path)' was not found")
    case .unknownRuleSet(let id, _): Wording(zh: "没有编号为“\(id)”的规则", en: "there is no rule set '\(id)'")
    case .inheritanceCycle(let file):
      Wording(zh: "规则相互引用成环：又回到“\(file)”", en: "rule files extend each other in a circle: back at '\(file)'")
    case .inheritanceTooDeep(let limit):
      Wording(zh: "规则引用超过 \(limit) 层", en: "rule files extend each other over more than \(limit) levels")
    case .notConfirmed(let id):
      Wording(zh: "规则“\(id)”待核实，不能直接用于评分", en: "rule set '\(id)' is unconfirmed and does not score by itself")
    case .unknownParameter(let name, _): Wording(zh: "没有名为“\(name)”的参数", en: "there is no parameter '\(name)'")
    case .undeclaredParameter(let name, _):
      Wording(zh: "规则文件中没有参数“\(name)”，无从指定其取值", en: "no rule file declares the parameter '\(name)' that was given")
    case .unusedParameter(let name): Wording(zh: "参数“\(name)”没有用到", en: "parameter '\(name)' is not used")
    case .parameterOfParameter(let text):
      Wording(zh: "参数的默认值不能引用参数“\(text)”", en: "the default of a parameter cannot be the parameter '\(text)'")
    case .yearOutsideValidity(let year, let valid):
      Wording(zh: "规则适用于 \(valid) 年度，不含 \(year) 年", en: "the rules are made for \(valid), not for \(year)")
    case .periodReversed: Wording(zh: "起始年度不能晚于截止年度", en: "the first year must not be after the last")
    case .samePeriod(let period):
      Wording(zh: "\(period) 年度的变动写了两处", en: "two changes are made for the same years, \(period)")
    case .tooManyElements(let count, let limit):
      Wording(zh: "共 \(count) 项，超过上限 \(limit) 项", en: "there are \(count) of these, at most \(limit) are possible")
    case .variantWithoutCondition(let name):
      Wording(zh: "“\(name)”没有写适用于哪些项目", en: "'\(name)' does not say which projects it is for")
    case .maskedCondition(let text, let by):
      Wording(zh: "“\(text)”不起作用：凡符合的项目都已先符合“\(by)”", en: "'\(text)' has no effect: '\(by)' takes all of it first")
    case .maskedVariant(let name):
      Wording(
        zh: "“\(name)”不起作用：凡符合的项目都已先归入前面各项",
        en: "'\(name)' never applies: those before it take all of its projects"
      )
    case .variantChangesNothing(let name):
      Wording(zh: "“\(name)”没有改变任何规则", en: "'\(name)' does not change anything")
    case .duplicateName(let name): Wording(zh: "名称“\(name)”重复", en: "name '\(name)' is used twice")
    case .unknownSource(let id, _):
      Wording(zh: "依据清单中没有“\(id)”", en: "source '\(id)' is not in the list of sources")
    case .pointsDoNotAddUp(let sum, let whole):
      Wording(
        zh: "预算执行率与各一级指标的分值合计为 \(sum)，不等于项目总分 \(whole)",
        en: "points of execution and categories add up to \(sum), not \(whole)"
      )
    case .subcategoryPointsDoNotAddUp(let sum, let whole):
      Wording(
        zh: "二级指标的分值合计为 \(sum)，与一级指标的 \(whole) 不符",
        en: "points of the subcategories add up to \(sum), which does not fit the category's \(whole)"
      )
    case .gradesNotDescending(let name):
      Wording(zh: "等级“\(name)”的下限必须低于上一等级", en: "grade '\(name)' must begin below the grade before it")
    case .deviationsNotAscending(let name):
      Wording(
        zh: "偏差档次“\(name)”的上限必须高于上一档次",
        en: "class '\(name)' must reach beyond the class of deviations before it"
      )
    case .gradeOutOfReach(let name, let points):
      Wording(
        zh: "等级“\(name)”的下限高于项目总分 \(points)",
        en: "grade '\(name)' begins above the \(points) points of a project"
      )
    case .twoEnds(let first, let second):
      Wording(zh: "“\(first)”与“\(second)”只能写一个", en: "'\(first)' and '\(second)' cannot both be written")
    case .missingEnd(let lower):
      lower
        ? Wording(zh: "缺少下限", en: "the lower end is missing")
        : Wording(zh: "缺少上限", en: "the upper end is missing")
    case .emptyBand: Wording(zh: "下限必须小于上限", en: "the lower end must be below the upper end")
    case .gap(let at): Wording(zh: "\(at) 处有空档，不属于任何一档", en: "no band holds \(at)")
    case .overlap(let at): Wording(zh: "\(at) 处重叠，属于两档", en: "two bands hold \(at)")
    case .openEnd(let upwards):
      upwards
        ? Wording(zh: "最高一档之上没有规定", en: "nothing is said above the highest band")
        : Wording(zh: "最低一档之下没有规定", en: "nothing is said below the lowest band")
    case .endlessSlope:
      Wording(zh: "没有上限或下限的一段，得分比例不能变化", en: "a stretch without an end must have one rate")
    case .thresholdTooHigh: Wording(zh: "及格线必须低于 100%", en: "the threshold must be below 100%")
    case .stepNotAboveZero: Wording(zh: "每档的大小和扣分都必须大于零", en: "a step and its deduction must be above zero")
    case .tooManySteps: Wording(zh: "扣完之前的档数过多", en: "too many steps before nothing is left")
    case .bandOutsideUnit(let written):
      Wording(zh: "“\(written)”不在 0% 至 100% 之间", en: "'\(written)' is not within 0% to 100%")
    case .defaultOutsideBand(let written):
      Wording(zh: "默认比例“\(written)”不在本档范围内", en: "default '\(written)' lies outside its own band")
    case .levelsNotDescending(let name):
      Wording(zh: "档次“\(name)”必须排在更低的档次之前", en: "level '\(name)' must stand before the lower levels")
    case .thresholdNotAboveTarget(let written):
      Wording(zh: "超额完成的起点“\(written)”必须大于 100%", en: "over-achievement '\(written)' must begin above 100%")
    case .missedAboveMet:
      Wording(
        zh: "不符合时的得分比例不能高于符合时",
        en: "what is earned when it does not hold must not exceed what is earned when it does"
      )
    case .optionUnused(let option, let needs):
      Wording(zh: "“\(option)”只与“\(needs)”一起使用", en: "'\(option)' has a meaning only with '\(needs)'")
    case .optionMissing(let option, let by):
      Wording(zh: "写了“\(by)”，还须写“\(option)”", en: "'\(by)' needs '\(option)'")
    case .maskedOverride(let name):
      Wording(
        zh: "“\(name)”不起作用：凡符合的指标都已先归入前面各项",
        en: "'\(name)' never applies: those before it take all of its indicators"
      )
    case .unknownNode(let name, _):
      Wording(zh: "指标体系中没有“\(name)”", en: "there is no '\(name)' in the tree of indicators")
    case .movesTooMuch(let moved, let own):
      Wording(zh: "转出 \(moved) 分，多于自身的 \(own) 分", en: "\(moved) points are given away, more than its own \(own)")
    case .moveBetweenKinds(let name):
      Wording(
        zh: "分值不能在“\(name)”与此处之间转移：加分项、扣分项的分值不在总分之内",
        en: "points cannot move between here and '\(name)': those of a bonus or deduction are not part of the whole"
      )
    case .partWithoutPoints(let name):
      Wording(zh: "这一项不起作用：“\(name)”没有分值", en: "this has no effect: '\(name)' has no points")
    case .maskedLimit(let name):
      Wording(
        zh: "“\(name)”不起作用：另一条限制已经更严",
        en: "'\(name)' has no effect: another limit is as strict wherever it applies"
      )
    case .alikeNames(let name, let other):
      Wording(
        zh: "表格中的“\(name)”与“\(other)”视为同一名称，其中一项会找不到",
        en: "tables do not tell '\(name)' from '\(other)'; one of the two is never found"
      )
    case .pieceNeverApplies: Wording(zh: "这一档不起作用：取不到这样的数值", en: "this band never applies: no value can fall into it")
    case .nothingOnTarget(let measure):
      Wording(
        zh: "按“\(measure)”比较，正好完成时不得分",
        en: "with the measure '\(measure)', meeting the target exactly earns nothing"
      )
    case .overAchievementNeverApplies:
      Wording(
        zh: "超额完成的规定不起作用：≥、＞、＝类指标都没有按完成率计分",
        en: "over-achievement never applies: no target of ≥, > or = is scored by the measure 'ratio'"
      )
    case .capWithoutEffect(let points):
      Wording(zh: "这一上限不起作用：总分只有 \(points) 分", en: "this cap has no effect: the whole has \(points) points")
    case .unknownGrade(let name, _): Wording(zh: "没有等级“\(name)”", en: "there is no grade '\(name)'")
    case .limitNeverApplies: Wording(zh: "这一限制不会起作用", en: "this limit can never have an effect")
    case .toleranceNotWidening: Wording(zh: "浮动范围应由小到大", en: "the bands must widen from one to the next")
    case .nothingToEarn: Wording(zh: "分值必须大于零", en: "the points must be above zero")
    case .measureUnfit(let measure):
      Wording(zh: "此类指标不能用“\(measure)”来比较", en: "measure '\(measure)' does not fit this kind of target")
    case .percentOfPlainValue(let written):
      Wording(
        zh: "这里比较完成值本身，不能写百分数“\(written)”",
        en: "the actual itself is compared here, so '\(written)' cannot be a percentage"
      )
    case .percentMissing(let written):
      Wording(
        zh: "“\(written)”是 \(written) 倍，是否漏写了百分号",
        en: "'\(written)' is \(written) times the whole; is '%' missing?"
      )
    case .unitWordRepeated(let word):
      Wording(zh: "单位“\(word)”重复：一个写法只能属于一个单位", en: "unit '\(word)' is declared twice; a word stands for one unit")
    case .unitSizeNotAboveZero(let written):
      Wording(zh: "单位的大小“\(written)”必须是大于零的数", en: "size '\(written)' of a unit must be a number above zero")
    }
  }
}
