"""Recalculates workbooks in LibreOffice and compares every formula with the value that is stored beside it.

recalculate.py LIST

LIST has a line for each workbook, or two workbooks parted by a tab. Of two, the first is recalculated and compared, then
gets the input cells of the second, is recalculated again and compared with the values stored in the second. What differs
goes to standard output, a line each; so does a last line with what was compared.
"""
import os, re, subprocess, sys, tempfile, time, zipfile
import xml.etree.ElementTree as tree

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellFlags import FORMULA

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PARTS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TOLERANCE = 1e-9


def property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if process.poll() is not None:
                break
            time.sleep(0.25)
    sys.exit("LibreOffice did not start")


def position(reference):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column - 1, int(digits) - 1


def stored(path):
    """By sheet: what stands in formula cells, and the plain numbers and texts."""
    sheets = {}
    with zipfile.ZipFile(path) as archive:
        targets = {r.get("Id"): r.get("Target") for r in tree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            for item in tree.fromstring(archive.read("xl/sharedStrings.xml")):
                shared.append("".join(part.text or "" for part in item.iter(MAIN + "t")))
        for sheet in tree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            formulas, plain = {}, {}
            for cell in tree.fromstring(archive.read("xl/" + targets[sheet.get(PARTS + "id")])).iter(MAIN + "c"):
                value, formula = cell.find(MAIN + "v"), cell.find(MAIN + "f")
                text = value.text or "" if value is not None else ""
                kind = cell.get("t")
                if kind == "s":
                    text = shared[int(text)]
                elif kind != "str" and kind != "inlineStr" and text:
                    text = float(text)
                at = position(cell.get("r"))
                if formula is not None:
                    formulas[at] = text
                else:
                    plain[at] = text
            sheets[sheet.get("name")] = formulas, plain
    return sheets


def shown(sheet):
    """What the formulas of a sheet come to."""
    values = {}
    for area in sheet.queryContentCells(FORMULA).RangeAddresses:
        cells = sheet.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)
        for row, line in enumerate(cells.DataArray):
            for column, value in enumerate(line):
                values[area.StartColumn + column, area.StartRow + row] = value
    return values


def same(left, right):
    if isinstance(left, float) and isinstance(right, float):
        return abs(left - right) <= TOLERANCE * max(1, abs(left))
    return left == right


def compare(document, expected, label):
    count = wrong = 0
    for name, (formulas, _) in expected.items():
        values = shown(document.Sheets.getByName(name))
        for at, value in formulas.items():
            count += 1
            got = values.get(at)
            if not same(value, got):
                wrong += 1
                if wrong <= 20:
                    cell = document.Sheets.getByName(name).getCellByPosition(*at)
                    print(f"{label}\t{cell.AbsoluteName}\t{value!r}\t{got!r}\t{cell.Formula}")
    return count, wrong


def main(listing):
    counts = [0, 0, 0]
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"jixiao{os.getpid()}"
        process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={url(profile)}", "--headless", "--norestore", "--nologo",
             f"--accept=pipe,name={pipe};urp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe, process)
            for line in open(listing, encoding="utf-8"):
                paths = line.rstrip("\n").split("\t")
                first = stored(paths[0])
                document = desktop.loadComponentFromURL(url(paths[0]), "_blank", 0, (property("Hidden", True),))
                document.calculateAll()
                counts[0] += 1
                count, wrong = compare(document, first, os.path.basename(paths[0]))
                counts[1] += count
                counts[2] += wrong
                if len(paths) == 2:
                    second = stored(paths[1])
                    changes = 0
                    for name, (_, plain) in second.items():
                        before = first[name][1]
                        for at, value in plain.items():
                            if value == before.get(at, "") or not (isinstance(value, float) or value == ""):
                                continue
                            cell = document.Sheets.getByName(name).getCellByPosition(*at)
                            changes += 1
                            if value == "":
                                cell.String = ""
                            else:
                                cell.Value = value
                    document.calculateAll()
                    count, wrong = compare(document, second, os.path.basename(paths[0]) + " edited")
                    counts[1] += count
                    counts[2] += wrong
                    print(f"edited\t{os.path.basename(paths[0])}\t{changes}")
                document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
            process.wait(30)
        finally:
            if process.poll() is None:
                process.kill()
    print("\t".join(["total"] + [str(count) for count in counts]))


main(*sys.argv[1:])
