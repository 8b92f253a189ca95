"""Writes what a clerk would type into a workbook so that every target is met and every budget spent, for fill-in.py.

usage: results.py WORKBOOK EDITS
"""
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REFERENCE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheets(path):
    """The cells of each sheet by name: {(row, column letters): text}."""
    with zipfile.ZipFile(path) as archive:
        shared = ["".join(text.itertext()) for text in tree.fromstring(archive.read("xl/sharedStrings.xml"))]
        targets = {part.get("Id"): part.get("Target") for part in tree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
        for sheet in tree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            cells = {}
            for cell in tree.fromstring(archive.read("xl/" + targets[sheet.get(REFERENCE)])).iter(MAIN + "c"):
                letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
                value = cell.find(MAIN + "v")
                if value is None:
                    continue
                cells[int(row), letters] = shared[int(value.text)] if cell.get("t") == "s" else value.text
            yield sheet.get("name"), cells


def columns(cells, name):
    """The header row that has `name`, and its columns by their names without remarks."""
    row = next(row for (row, _), text in cells.items() if text.split("（")[0].split("\n")[0] == name)
    return row, {text.split("（")[0].split("\n")[0]: letters for (at, letters), text in cells.items() if at == row}


def met(target):
    if target in ("是/否", "是"):
        return "是"
    if re.search(r"月.*前", target):
        return "11月20日"
    number = re.match(r"[≥≤><=]*\s*([\d.]+\s*[^\d（(]*)", target)
    return number.group(1).strip() if number else "达成年度指标"


edits = []
for name, cells in sheets(sys.argv[1]):
    if name == "项目":
        header, column = columns(cells, "项目编码")
        for (row, letters), budget in cells.items():
            if row > header and letters == column["年初预算数"]:
                edits += [(name, f"{column[to]}{row}", "number", budget) for to in ("全年预算数", "全年执行数")]
    if name == "指标":
        header, column = columns(cells, "实际完成值")
        for (row, letters), target in cells.items():
            if row > header and letters == column["年度指标值"]:
                edits.append((name, f"{column['实际完成值']}{row}", "text", met(target)))
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.writelines("\t".join(edit) + "\n" for edit in edits)
