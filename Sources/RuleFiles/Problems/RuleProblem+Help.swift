import Diagnostics

extension RuleProblem {
  public var help: Wording? {
    switch self {
    case .unknownKey(let key, _, _) where key.contains("：") || key.contains(":"):
      Wording(
        zh: "键与值之间用半角冒号加半角空格，如 points: 40",
        en: "write a half-width colon and a half-width blank between key and value: points: 40"
      )
    case .unknownKey(_, let suggestion?, _): Self.didYouMean(suggestion)
    case .unknownKey(let key, nil, let home?):
      home.isEmpty
        ? Wording(zh: "“\(key)”应写在文件的最外层", en: "'\(key)' belongs at the top of the file")
        : Wording(zh: "“\(key)”应写在“\(home)”之下", en: "'\(key)' belongs under '\(home)'")
    case .unknownKey(let key, nil, nil) where !key.utf8.allSatisfy({ $0 < 0x80 }):
      Wording(
        zh: "键用英文写，jixiao rules schema 列出全部的键及其中文含义",
        en: "keys are English words; 'jixiao rules schema' lists all of them"
      )
    case .unknownRuleSet(_, nil):
      Wording(zh: "用 jixiao rules list 查看全部规则编号", en: "'jixiao rules list' shows the ids of all rule sets")
    case .fileNotFound(_, let suggestion), .unknownChoice(_, _, let suggestion),
      .unknownRuleSet(_, let suggestion),
      .unknownSource(_, let suggestion), .unknownNode(_, let suggestion), .unknownGrade(_, let suggestion):
      suggestion.map(Self.didYouMean)
    case .undeclaredParameter(_, let suggestion):
      suggestion.map(Self.didYouMean)
        ?? Wording(
          zh: "用 jixiao rules show 查看规则集有哪些参数",
          en: "'jixiao rules show' lists the parameters of a rule set"
        )
    case .missingKey(_, let about):
      Wording(zh: "它的含义：\(about.chinese)", en: "it states \(about.english)")
    case .unknownParameter(_, let suggestion?): Self.didYouMean("$" + suggestion)
    case .unknownParameter(_, nil):
      Wording(
        zh: "请在 parameters 中写出参数及默认值；确为文字时请加引号",
        en: "declare it under 'parameters', or put a text that begins with $ in quotes"
      )
    case .notConfirmed:
      Wording(zh: "确要使用时加上 --allow-unconfirmed", en: "add --allow-unconfirmed to use it all the same")
    case .unusedParameter: Wording(zh: "请在用到它的地方写 $参数名，或删除它", en: "write '$name' where it is meant, or delete it")
    case .samePeriod: Wording(zh: "请合并为一处", en: "make one of them")
    case .variantWithoutCondition: Wording(zh: "请写 types 或 match", en: "write 'types' or 'match'")
    case .maskedCondition: Wording(zh: "请删除，或移到前面", en: "delete it, or move it up")
    case .maskedOverride: Wording(zh: "请移到前面，较窄的在先", en: "move it up: the narrower ones go first")
    case .maskedVariant: Wording(zh: "请移到前面，较窄的在先", en: "move it up: the narrower ones go first")
    case .maskedLimit, .capWithoutEffect, .partWithoutPoints: Wording(zh: "请核对，或删除这一项", en: "check it, or delete it")
    case .moveBetweenKinds: Wording(zh: "请转给同类的指标", en: "move them to a part of the same kind")
    case .alikeNames:
      Wording(
        zh: "空格、括号和末尾的“指标”不区分名称，请换一个名称",
        en: "blanks, brackets and a final 指标 do not tell names apart: use another"
      )
    case .pieceNeverApplies: Wording(zh: "请核对界限和 measure，或删除这一档", en: "check its ends and the measure, or delete it")
    case .nothingOnTarget:
      Wording(
        zh: "ratio、reverse-ratio、linear-excess、closeness 正好完成时为 100%，deviation、days-late 为 0",
        en: "on target, ratio, reverse-ratio, linear-excess and closeness are 100%, deviation and days-late are 0"
      )
    case .overAchievementNeverApplies:
      Wording(zh: "请用 ratio 计分，或写 action: none", en: "score by 'ratio', or write 'action: none'")
    case .duplicateName:
      Wording(zh: "要修改上级规则中的一项，请用它在那里的正式名称", en: "to change an element of what is extended, use the name it has there")
    case .unitWordRepeated:
      Wording(
        zh: "请从其中一处删去；要改动上级规则中的单位，请用它在那里的名称",
        en: "take it out of one of them; to change a unit of what is extended, use its name there"
      )
    case .nothingToRemove: Wording(zh: "请核对名称，或删除这一项", en: "check the name, or delete the element")
    case .inheritanceCycle: Wording(zh: "请删除其中一个 extends", en: "remove one of the 'extends'")
    case .pointsDoNotAddUp, .subcategoryPointsDoNotAddUp:
      Wording(
        zh: "请调整其中一项分值；并核对名称：与上级规则不同名的，会另成一类",
        en:
          "change one of the points; check the names, too: what is named otherwise than in what is extended is added to it"
      )
    case .gradesNotDescending:
      Wording(
        zh: "请由高到低排列；上级规则里的等级仍然有效，改名的须把原来的写上 removed: true",
        en:
          "list the grades from the highest to the lowest; those of what is extended stay unless they say removed: true"
      )
    case .deviationsNotAscending:
      Wording(
        zh: "请由小到大排列；最后一档不写 up-to，改名的须把原来的写上 removed: true",
        en: "list the classes from the smallest to the largest, the last one without 'up-to'"
      )
    case .gap, .overlap:
      Wording(
        zh: "相邻两档的分界点只属于一档：from、to 含，above、below 不含",
        en: "a boundary belongs to one band only: 'from' and 'to' include it, 'above' and 'below' do not"
      )
    case .endlessSlope:
      Wording(
        zh: "请写出这一段的两端，如 {from: 0%, below: 60%, rate: {from: 0%, to: 60%}}；两端以外另写一段，得分写一个比例",
        en: "give this piece both ends, and what lies beyond them a piece with one rate: {below: 0%, rate: 0%}"
      )
    case .openEnd: Wording(zh: "去掉最外一档的上限或下限", en: "leave out the outer end of the outermost band")
    case .outOfRange(let written, _, to: "100%") where !written.hasSuffix("%"):
      Wording(zh: "百分之八十写作 80% 或 0.8", en: "write eighty per cent as 80% or 0.8")
    case .bandOutsideUnit:
      Wording(zh: "百分之八十写作 80% 或 0.8", en: "write eighty per cent as 80% or 0.8")
    case .twoEnds:
      Wording(zh: "from、to 含端点，above、below 不含端点", en: "'from' and 'to' include the end, 'above' and 'below' do not")
    case .percentOfPlainValue(let written):
      Wording(
        zh: "请去掉百分号，写成 \(written.dropLast())：完成值 85% 在这里就是 85",
        en: "write \(written.dropLast()): an actual of 85% counts as 85 here"
      )
    case .percentMissing(let written): Wording(zh: "请写成 \(written)%", en: "write \(written)%")
    case .measureUnfit:
      Wording(zh: "days-late 只用于完成时限，完成时限也只能用它", en: "days-late is for deadlines, and deadlines can use nothing else")
    case .wrongShape(_, let found) where found.english.contains(where: Self.isFullWidth):
      Wording(zh: "数字、冒号、百分号、引号都用半角", en: "use half-width digits, ':', '%' and quotes")
    case .wrongShape(_, let found) where found.english.hasSuffix("分'"):
      Wording(zh: "只写数字，不写“分”", en: "write the number alone")
    default: nil
    }
  }

  /// What an input method for Chinese puts where the language needs the narrow character.
  private static func isFullWidth(_ character: Character) -> Bool { "：％０１２３４５６７８９．“”".contains(character) }

  private static func didYouMean(_ name: String) -> Wording {
    Wording(zh: "是否想写“\(name)”？", en: "did you mean '\(name)'?")
  }
}
