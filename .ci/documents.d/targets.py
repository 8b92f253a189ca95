"""Writes the same target tables as text dumped from Word and as HTML with merged cells, for LibreOffice to make documents of.

usage: targets.py FOLDER

The tables are long enough for several pages. All of it is made up.
"""
import html
import pathlib
import sys

DEPARTMENT = "101001示范县图书馆本级"
GOALS = ["1、全年开放不少于三百天，让读者随到随用。", "2、送书下乡，补上偏远乡镇没有书屋的缺口。"]
SAFEGUARDS = ["（一）馆长牵头，每月看一次进度。", "（二）活动当场发问卷，回收的问卷留存备查。"]
HEADER = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]
TREE = [
    ("产出指标", [
        ("数量指标", "{0}场次", "全年举办{0}的场次", "≥{1}场"),
        ("数量指标", "{0}覆盖乡镇", "举办过{0}的乡镇个数", "≥12个"),
        ("质量指标", "{0}验收合格率", "验收合格的场次占全部场次的比例", "≥95%（以验收单为准）"),
        ("时效指标", "{0}完成时间", "按年度计划的时间完成", "11月底前"),
        ("成本指标", "单场成本", "平均每场的支出", "≤{2}元"),
    ]),
    ("效益指标", [
        ("社会效益指标", "参加人次", "全年参加{0}的人次，同一人多次参加的按次计算", "≥{3}人次"),
        ("可持续影响指标", "读者持证率", "持有读者证的人数占常住人口的比例", "≥18.5%"),
    ]),
    ("满意度指标", [("服务对象满意度指标", "读者满意度", "问卷中满意和基本满意的比例", "≥90%")]),
]
PROJECTS = [
    ("DX2023-01", "读者活动经费", "12.50", "12.50", "", "25%", "50%", "75%", "100%", "读者活动", 48, 800, 3000),
    ("DX2023-02", "送书下乡经费", "30.00", "28.00", "2.00", "30%", "60%", "90%", "100%", "送书下乡", 24, 1200, 5200),
    ("DX2023-03", "少儿阅读推广经费", "8.05", "8.05", "", "10%", "40%", "80%", "", "少儿阅读推广", 36, 450, 2600),
]


def indicators(project):
    values = project[9:]
    for category, rows in TREE:
        yield category, [[cell.format(*values) for cell in row] + ["年度工作计划"] for row in rows]


def form(project):
    """The rows above the indicators: (text, columns, rows) for each cell, None where a cell above reaches down."""
    code, name, budget, fiscal, other, *plan = project[:9]
    return [
        [(DEPARTMENT, 4, 1), ("单位：万元", 2, 1)],
        [("项目编码", 1, 1), (code, 2, 1), ("项目名称", 1, 1), (name, 2, 1)],
        [("预算规模及资金用途", 1, 2), ("预算数", 1, 1), (budget, 1, 1), ("其中：财政资金", 1, 1), (fiscal, 1, 1),
         ("其他资金", 1, 1), (other, 1, 1)],
        [None, ("用于" + name + "的开支。", 6, 1)],
        [("资金支出计划（%）", 1, 2), ("3月底", 1, 1), ("6月底", 2, 1), ("10月底", 2, 1), ("12月底", 1, 1)],
        [None, (plan[0], 1, 1), (plan[1], 2, 1), (plan[2], 2, 1), (plan[3], 1, 1)],
        [("绩效目标", 1, 1), (f"1.办好{project[9]}。\n2.让读者满意。", 6, 1)],
    ]


def dump():
    lines = ["2023年示范县图书馆部门预算绩效文本", "一、总体绩效目标", *GOALS, "二、分项绩效目标", "（一）阅读推广",
             "绩效目标：读者活动月月有。", "绩效指标：全年活动不少于四十八场。", "三、工作保障措施", *SAFEGUARDS]
    for number, project in enumerate(PROJECTS, 1):
        lines.append(f"{number}.{project[1]}绩效目标表")
        for row in form(project):
            lines += ["\t" + (cell[0] if cell else "") for cell in row] + [""]
        lines += ["\t" + cell for cell in HEADER] + [""]
        for category, rows in indicators(project):
            for index, row in enumerate(rows):
                lines += ["\t" + cell for cell in [category if index == 0 else ""] + row] + [""]
        lines += ["", " "]
    return "\n".join(lines) + "\n"


def page():
    parts = [f"<p>{line}</p>" for line in ["2023年示范县图书馆部门预算绩效文本", "一、总体绩效目标", *GOALS, "二、分项绩效目标",
             "（一）阅读推广", "绩效目标：读者活动月月有。", "绩效指标：全年活动不少于四十八场。", "三、工作保障措施", *SAFEGUARDS]]
    for number, project in enumerate(PROJECTS, 1):
        parts.append(f"<p>{number}.{project[1]}绩效目标表</p><table border=1 width='100%'>")
        for row in form(project):
            parts.append("<tr>" + "".join(cell_html(*cell) for cell in row if cell) + "</tr>")
        parts.append("</table><p></p><table border=1 width='100%'><thead><tr>")
        parts += [f"<th>{cell}</th>" for cell in HEADER] + ["</tr></thead>"]
        for category, rows in indicators(project):
            for index, row in enumerate(rows):
                label = cell_html(category, 1, len(rows)) if index == 0 else ""
                parts.append("<tr>" + label + "".join(cell_html(cell, 1, 1) for cell in row) + "</tr>")
        parts.append("</table>")
    return "<html><head><meta charset='utf-8'></head><body>" + "\n".join(parts) + "</body></html>"


def cell_html(text, columns, rows):
    return f"<td colspan={columns} rowspan={rows}>" + html.escape(text).replace("\n", "<br>") + "</td>"


folder = pathlib.Path(sys.argv[1])
(folder / "text.txt").write_text(dump(), encoding="utf-8")
(folder / "page.html").write_text(page(), encoding="utf-8")
