import Diagnostics

extension WhatIfProblem {
  public var message: Wording {
    switch self {
    case .notAnAssignment(let text):
      Wording(zh: "“\(text)”没有写成“名称=数值”", en: "'\(text)' is not of the form name=value")
    case .unknownWeight(let name, _):
      Wording(zh: "规则中没有分值项“\(name)”", en: "the rules have nothing with points that is called '\(name)'")
    case .ambiguousWeight(let name, let paths):
      Wording(
        zh: "“\(name)”可指多项：\(paths.joined(separator: "、"))",
        en: "'\(name)' may be any of \(paths.joined(separator: ", "))"
      )
    case .notPoints(let name, let value):
      Wording(
        zh: "“\(name)”的取值“\(value)”不是分值（0 至 10000，最多 4 位小数）",
        en: "'\(value)', the value of '\(name)', is no number of points (0 to 10000, at most 4 places)"
      )
    case .negativePoints(let name, let value):
      Wording(zh: "“\(name)”的取值“\(value)”是负数", en: "'\(value)', the value of '\(name)', is negative")
    case .notAShare(let name, let value):
      Wording(
        zh: "“\(name)”的取值“\(value)”不是 0% 至 100% 之间的占比",
        en: "'\(value)', the value of '\(name)', is no share from 0% to 100%"
      )
    case .repeatedName(let name): Wording(zh: "“\(name)”设定了两次", en: "'\(name)' is set twice")
    case .weightsExceed(let sum, let whole, let parent):
      Wording(
        zh: "设定的分值合计 \(sum)，超过\(Self.whole(parent).chinese) \(whole)",
        en: "the points that are set make \(sum), more than \(Self.whole(parent).english) of \(whole)"
      )
    case .weightsDoNotMake(let sum, let whole, let parent):
      Wording(
        zh: "分值合计 \(sum)，不等于\(Self.whole(parent).chinese) \(whole)",
        en: "the points make \(sum), not \(Self.whole(parent).english) of \(whole)"
      )
    case .nothingLeft: Wording(zh: "各项分值都是零", en: "no points are left")
    case .unknownGrade(let name, _): Wording(zh: "规则中没有等级“\(name)”", en: "the rules have no grade '\(name)'")
    case .gradesOutOfOrder(let name, let value, let neighbour):
      Wording(
        zh: "等级“\(name)”的下限 \(value) 与等级“\(neighbour)”次序颠倒",
        en: "grade '\(name)' from \(value) is out of order with grade '\(neighbour)'"
      )
    case .figuresTooLarge: Wording(zh: "数值过大，无法精确计算", en: "the figures are too large to be exact")
    case .wholeChanged(let sum, let whole):
      Wording(
        zh: "调整后总分为 \(sum)，不再是 \(whole)；等级分数线未随之调整",
        en: "the whole is now \(sum) instead of \(whole); the grades' bounds stay as they are"
      )
    case .statedPointsBroughtAlong(let count):
      Wording(
        zh: "\(count) 项指标的分值由表格填定，已随所属类别按比例调整",
        en: "\(count) indicators state their own points; these were changed in proportion with their category"
      )
    case .categoryWithoutIndicators(let name):
      Wording(
        zh: "没有项目填报“\(name)”，其分值按规则另行处理",
        en: "no project has an indicator in '\(name)'; its points are dealt with as the rules say"
      )
    case .scenario(let fault): fault.message
    case .notARange(let text):
      Wording(zh: "“\(text)”没有写成“名称=起..止/步长”", en: "'\(text)' is not of the form name=from..to/step")
    case .tooManySteps(let count, let limit):
      Wording(zh: "共 \(count) 个取值，超过上限 \(limit)", en: "that makes \(count) values, at most \(limit) are computed")
    case .tooManySweeps(let limit):
      Wording(zh: "最多同时变动 \(limit) 项分值", en: "at most \(limit) weights can be swept at once")
    case .sweptAndSet(let name): Wording(zh: "“\(name)”既已设定又要变动", en: "'\(name)' is both set and swept")
    case .goalOutOfReach(let goal, let whole):
      Wording(zh: "目标分“\(goal)”不在 0 至 \(whole) 之间", en: "a goal of '\(goal)' does not lie between 0 and \(whole)")
    case .notADrawCount(let text, let limit):
      Wording(zh: "抽样次数“\(text)”不在 1 至 \(limit) 之间", en: "'\(text)' draws: it must be 1 to \(limit)")
    case .notASpread(let text):
      Wording(zh: "抽样方式“\(text)”无法识别", en: "'\(text)' is no way to draw weights")
    case .nothingToVary: Wording(zh: "规则只有一项分值，没有可变动的权重", en: "the rules have one weight only; nothing can be varied")
    }
  }

  public var help: Wording? {
    switch self {
    case .notAnAssignment: Wording(zh: "例如“产出指标=40”或“grade.优=85”", en: "such as '产出指标=40' or 'grade.优=85'")
    case .unknownWeight(_, let suggestion?), .unknownGrade(_, let suggestion?):
      Wording(zh: "是否想输入“\(suggestion)”？", en: "did you mean '\(suggestion)'?")
    case .unknownWeight(_, nil), .unknownGrade(_, nil):
      Wording(zh: "可用的名称见 jixiao rules show", en: "'jixiao rules show' lists the names")
    case .ambiguousWeight(_, let paths):
      Wording(zh: "写出上级，例如“\(paths.first ?? "")”", en: "name what is above it, such as '\(paths.first ?? "")'")
    case .weightsExceed, .weightsDoNotMake:
      Wording(
        zh: "改动数值，或用 --others 选择其余分值的处理方式",
        en: "change the figures, or choose with --others what becomes of the rest"
      )
    case .notARange: Wording(zh: "例如“产出指标=30..60/5”", en: "such as '产出指标=30..60/5'")
    case .tooManySteps: Wording(zh: "请加大步长", en: "take larger steps")
    case .notASpread:
      Wording(zh: "可用：uniform、dirichlet、20%", en: "it is uniform, dirichlet or a percentage such as 20%")
    case .scenario(let fault): fault.help
    default: nil
    }
  }

  private static func whole(_ parent: String?) -> Wording {
    guard let parent else { return Wording(zh: "总分", en: "the whole") }
    return Wording(zh: "“\(parent)”的分值", en: "the points of '\(parent)'")
  }
}
