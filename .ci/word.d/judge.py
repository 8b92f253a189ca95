"""Looks at the Word samples through python-docx, and at their pages as LibreOffice lays them out through poppler."""
import re
import subprocess
import sys

import docx

work = sys.argv[1]
failed = []


def expect(holds, what):
    if not holds:
        failed.append(what)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=True).stdout


def pages(name):
    return run("pdftotext", "-layout", f"{work}/{name}.pdf", "-").split("\f")[:-1]


def compact(text):
    return re.sub(r"\s+", "", text)


def read(name):
    return docx.Document(f"{work}/{name}.docx")


# Through python-docx: styles, tables with their spans, sections, properties.
report = read("report")
styles = [(paragraph.style.name, paragraph.text) for paragraph in report.paragraphs]
expect([text for style, text in styles if style == "Heading 1"] == ["绩效自评工作组织开展情况", "绩效目标实现情况", "整改措施及结果应用"], "headings of level 1")
for name in ["Title", "Normal Indent", "List Number", "表题", "图题", "附件说明", "落款"]:
    expect(any(style == name for style, _ in styles), f"a paragraph in the style {name}")
expect([len(table.rows) for table in report.tables] == [13, 43], "rows of the tables")
expect(report.tables[1].cell(2, 0)._tc is report.tables[1].cell(5, 0)._tc, "merged cells are one")
expect(report.core_properties.author == "滨江市青少年科技中心", "author")
expect([section.orientation for section in read("wide").sections] == [0, 1], "the wide table lies across")
expect(len(read("long").tables[0].rows) == 2001, "rows of the long table")
expect(len(report.inline_shapes) == 1, "picture")

# As pages.
for name in ["report", "contents", "wide", "awkward", "empty", "columns", "filled"]:
    shown = pages(name)
    expect(len(shown) < 80, f"{name}: {len(shown)} pages")
    numbered = [page for page in shown if re.search(r"— ?\d+ ?—", page)]
    unnumbered = 0
    if name == "contents":
        unnumbered = 1
    if name not in ("awkward", "filled"):
        expect(len(numbered) == len(shown) - unnumbered, f"{name}: every page bears its number")
    boxes = run("pdftotext", "-bbox", f"{work}/{name}.pdf", "-")
    width = height = 0.0
    for line in boxes.splitlines():
        if page := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            width, height = map(float, page.groups())
        if word := re.search(r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<', line):
            left, top, right, bottom = map(float, word.groups()[:4])
            # The watermark turns around the middle of the page.
            inside = left >= -1 and top >= -1 and right <= width + 1 and bottom <= height + 1
            expect(inside, f"{name}: {word.group(5)} stands outside the page")

text = compact("".join(pages("report")))
order = [
    "一、绩效自评工作组织开展情况", "（一）组织领导", "（二）工作步骤", "1.收集项目资料", "1.资料核对", "（1）现场核对", "二、绩效目标实现情况",
    "（一）产出指标完成情况", "三、整改措施及结果应用", "附件：1.项目支出绩效自评表", "滨江市青少年科技中心2021年4月13日",
]
place = 0
for heading in order:
    found = text.find(heading, place)
    expect(found >= 0, f"report: {heading} in its order")
    place = max(place, found)
expect(text.count("产出指标完成情况") >= 2, "report: caption")
expect("预算执行率＝全年执行数÷全年预算数×100%" in text, "report: footnote")

# 28 characters of the text stand on a line, 22 lines on a page.
lines = [compact(line) for page in pages("filled") for line in page.splitlines() if "字" in line]
expect(bool(lines) and max(map(len, lines)) == 28, f"28 characters on a line, not {max(map(len, lines), default=0)}")
full = [page for page in pages("filled") if sum("字" in line for line in page.splitlines()) > 15]
expect(bool(full) and sum(bool(line.strip()) for line in full[0].splitlines() if "—" not in line) == 22, "22 lines on a page")

fonts = run("pdffonts", f"{work}/report.pdf")
expect("no" not in [line.split()[-5] for line in fonts.splitlines()[2:]], "every font is embedded")
for part in ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman"]:
    expect(part in run("unzip", "-p", f"{work}/report.docx", "word/fontTable.xml"), f"the font {part} is named")

for what in failed[:40]:
    print("word: not as it should be:", what)
if failed:
    sys.exit(1)
print("word: validator, python-docx and LibreOffice agree with the papers")
