import Papers

/// Papers that stand for what happens: the usual one, and those that are hard to write.
enum WordSample: String, CaseIterable {
  case report
  case contents
  case wide
  case awkward
  case empty
  case long
  case columns
  /// Pages full of plain text.
  case filled

  var paper: Paper {
    switch self {
    case .report: Self.reportPaper
    case .contents:
      Self.reportPaper.with {
        $0.hasContents = true
        $0.watermark = "待核实"
      }
    case .wide: Self.widePaper
    case .awkward: Self.awkwardPaper
    case .empty: Paper(title: "", sections: [], signature: PaperSignature(department: "", date: ""))
    case .long: Self.longPaper
    case .columns: Self.columnsPaper
    case .filled:
      Paper(
        title: "满页",
        sections: [PaperSection("一段", [.paragraph(String(repeating: "字", count: 28 * 60))])],
        signature: Self.signature
      )
    }
  }

  static let signature = PaperSignature(department: "滨江市青少年科技中心", date: "2021年4月13日")

  private static let reportPaper = Paper(
    title: "滨江市青少年科技中心2020年度部门项目支出绩效自评报告",
    sections: [
      PaperSection(
        "绩效自评工作组织开展情况",
        [
          .paragraph(
            "按照财政部门统一部署，本单位对2020年度全部12个项目开展绩效自评，涉及预算资金335.00万元，实际执行290.11万元，预算执行率86.60%。自评采用“定量优先、定性补充”的方法——逐项核对佐证材料，得分93.84分，等级为“优”。",
            footnotes: ["预算执行率＝全年执行数÷全年预算数×100%，全年预算数含年中追加。", "评分标准依据财预〔2020〕10号。"]
          )
        ],
        subsections: [
          PaperSection("组织领导", [.paragraph("成立自评工作小组，由分管领导任组长，财务与业务科室共同参加。")]),
          PaperSection(
            "工作步骤",
            [.numberedList(["收集项目资料，核对目标值与完成值；", "按规则评分，逐项说明扣分原因；", "汇总结果，编写报告。"])],
            subsections: [
              PaperSection(
                "资料核对",
                [.paragraph("核对凭证126份。")],
                subsections: [PaperSection("现场核对", [.paragraph("抽查4个项目。")])]
              )
            ]
          ),
        ]
      ),
      PaperSection(
        "绩效目标实现情况",
        [
          .paragraph("各项目得分情况见下表。"),
          .table(projects),
          .paragraph("其中3项指标未达到目标值，主要原因是活动改为线上开展。【待补充：“科技之冬”活动取消的批准文件】"),
          .figure(figure),
        ],
        subsections: [PaperSection("产出指标完成情况", [.table(indicators)])]
      ),
      PaperSection("整改措施及结果应用", [.numberedList(["完善目标设置，量化全部产出指标；", "按季度跟踪预算执行。"])]),
    ],
    attachments: ["项目支出绩效自评表", "部门整体支出绩效自评表"],
    signature: signature
  )

  private static let projects = PaperTable(
    caption: "2020年度项目支出绩效自评得分情况",
    columns: [
      .init("序号", .centre), .init("项目名称"), .init("全年预算数（万元）", .right), .init("全年执行数（万元）", .right),
      .init("执行率", .right), .init("得分", .right), .init("等级", .centre),
    ],
    rows: (1...12).map { index in
      [
        "\(index)", "青少年科技创新大赛及科普进校园活动项目（第\(index)期）", "\(20 + index).00", "\(18 + index).50", "9\(index % 10).20%",
        "9\(index % 10).35", "优",
      ]
    }
  )

  private static let indicators = PaperTable(
    caption: "产出指标完成情况",
    columns: [
      .init("一级指标"), .init("二级指标"), .init("三级指标"), .init("目标值", .centre), .init("完成值", .centre), .init("得分", .right),
    ],
    header: [
      [.init("指标名称", columnSpan: 3), .init("指标值", columnSpan: 2), .init("得分", rowSpan: 2)],
      ["一级指标", "二级指标", "三级指标", "目标值", "完成值"],
    ],
    rows: (0..<40).map { index in
      (index == 0 ? [.init("产出指标", rowSpan: 40)] : [])
        + (index.isMultiple(of: 10) ? [.init("数量指标", rowSpan: 10)] : [])
        + [
          .init("科普活动场次（第\(index + 1)项）"), .init("≥\(index + 10)次"), .init("\(index + 9)次"), .init("9.\(index % 10)0"),
        ]
    } + [[.init("合计", columnSpan: 5), .init("93.84")]]
  )

  private static let figure: PaperFigure = {
    var drawing = Drawing(width: 600, height: 240)
    for index in 0..<4 {
      drawing.add(
        .rectangle(Drawing.Box(60 + 130 * index, 40 + 30 * index, width: 90, height: 160 - 30 * index), .light)
      )
      drawing.add(.text("指标\(index + 1)", Drawing.Point(105 + 130 * index, 220), Drawing.TextStyle(.middle)))
    }
    return PaperFigure(caption: "各类指标得分", description: "四类指标的得分依次为“50、30、20、10”分", drawing: drawing)
  }()

  private static let widePaper = Paper(
    title: "附表",
    sections: [
      PaperSection("概况", [.paragraph("说明文字。")]),
      PaperSection(
        "自评表",
        [
          .table(wideTable("第一张", rows: 30)), .paragraph("两张宽表之间的说明。"), .table(wideTable("第二张", rows: 3)),
        ]
      ),
    ],
    signature: signature
  )

  static func wideTable(_ caption: String, rows: Int) -> PaperTable {
    PaperTable(
      caption: caption,
      columns: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"].map { .init($0) },
      rows: (0..<rows).map { index in
        [
          "产出指标", "数量指标", "举办科普活动（\(index)）", "≥15次", "12次", "10", "8.00",
          index == 4 ? String(repeating: "受疫情影响，部分活动改为线上。", count: 60) : "部分活动改为线上",
        ]
      },
      isWide: true
    )
  }

  static let awkwardTexts = [
    "<&>\"'标签</w:t></w:r>", "😀👨‍👩‍👧‍👦表情", "制表\t符", "第一行\n第二行\r\n第三行", "控制\u{1}\u{8}\u{1B}字符\u{FFFE}", "𠮷野家𪚥与㐀",
    "مرحبا 123 بكم שלום", "\u{202E}反转\u{202C}",
    "  前后空格  ", "“引号”——……≥5%±3℃", String(repeating: "极长的名称", count: 400), String(repeating: "A", count: 300), "]]>",
    "_x0041_", "e\u{301}\u{327}",
  ]

  private static let awkwardPaper = Paper(
    title: "<标题>&“引号”\u{0}😀\n第二行" + String(repeating: "很长的标题", count: 20),
    watermark: "<待核实&\">",
    hasContents: true,
    sections: awkwardTexts.map { text in
      PaperSection(
        text,
        [
          .paragraph(text, footnotes: [text]), .numberedList([text, ""]),
          .table(
            PaperTable(caption: text, columns: [.init(text), .init("空")], rows: [[text, ""], [], [text, text]])
          ),
          .table(PaperTable(caption: "", columns: [], rows: [])),
          .table(PaperTable(caption: "", columns: [.init("仅表头")], rows: [])),
          .table(PaperTable(caption: "无表头", columns: [.init("甲")], header: [], rows: [])),
          .paragraph(""), .numberedList([]),
          .figure(PaperFigure(caption: text, description: text, drawing: Drawing(width: 0, height: 0))),
        ]
      )
    },
    attachments: [awkwardTexts[10]],
    signature: PaperSignature(department: awkwardTexts[10], date: awkwardTexts[0])
  )

  private static let longPaper = Paper(
    title: "大表",
    sections: [
      PaperSection(
        "二千行",
        [
          .table(
            PaperTable(
              caption: "大表",
              columns: [.init("类"), .init("名称"), .init("数", .right)],
              header: [["类", "名称", "数"]],
              rows: (0..<2000).map { [.init("第\($0)类")] + ["名称\($0)", "\($0)"].map { .init($0) } }
                .enumerated().map { index, row in
                  index % 100 == 0
                    ? [.init("第\(index / 100)类", rowSpan: 100)] + row.dropFirst() : Array(row.dropFirst())
                }
            )
          )
        ]
      )
    ],
    signature: signature
  )

  private static let columnsPaper = Paper(
    title: "多列",
    sections: [60, 63, 130].map { count in
      PaperSection(
        "\(count)列",
        [
          .table(
            PaperTable(
              caption: "\(count)列",
              columns: (0..<count).map { .init("第\($0)列") },
              rows: (0..<3).map { row in (0..<count).map { "\(row)·\($0)" } }
            )
          )
        ]
      )
    },
    signature: signature
  )
}

extension Paper {
  func with(_ change: (inout Paper) -> Void) -> Paper {
    var paper = self
    change(&paper)
    return paper
  }
}
