"""Fills in a workbook as a clerk would, in LibreOffice, and tells what its formulas came to.

fill-in.py WORKBOOK OUTPUT EDITS REPORT

EDITS has a line for each cell: sheet, cell, text or number, value; parted by tabs. Text is put in as if it were typed into
a cell of that format. REPORT gets a line for each formula: stored, recalculated or edited; sheet, cell, what is shown.
"""
import os, subprocess, sys, tempfile, time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellFlags import FORMULA


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


def formulas(document, phase, out):
    for sheet in document.Sheets:
        ranges = sheet.queryContentCells(FORMULA)
        for cell in ranges.Cells:
            address = cell.AbsoluteName.split(".")[-1].replace("$", "")
            out.write(f"{phase}\t{sheet.Name}\t{address}\t{cell.String}\n")


def main(workbook, output, edits, report):
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"jixiao{os.getpid()}"
        process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={url(profile)}", "--headless", "--norestore", "--nologo",
             f"--accept=pipe,name={pipe};urp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe, process)
            document = desktop.loadComponentFromURL(url(workbook), "_blank", 0, (property("Hidden", True),))
            with open(report, "w", encoding="utf-8") as out:
                formulas(document, "stored", out)
                document.calculateAll()
                formulas(document, "recalculated", out)
                with open(edits, encoding="utf-8") as lines:
                    for line in lines:
                        sheet, address, kind, value = line.rstrip("\n").split("\t")
                        cell = document.Sheets.getByName(sheet).getCellRangeByName(address)
                        if kind == "number":
                            cell.Value = float(value)
                        else:
                            cell.String = value
                document.calculateAll()
                formulas(document, "edited", out)
            document.storeToURL(url(output), (property("FilterName", "Calc MS Excel 2007 XML"),))
            document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
            process.wait(30)
        finally:
            if process.poll() is None:
                process.kill()


main(*sys.argv[1:])
