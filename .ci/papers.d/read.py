"""Reads a workbook of the self-evaluation back: sheets, links, names, filters, and totals that add up."""
import sys

import openpyxl

path = sys.argv[1]
formulas, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
names = formulas.sheetnames
assert names[:2] == ["汇总", "部门整体支出绩效自评表"], names
assert {"指标明细", "检查结果", "评分规则", "评分参数"} <= set(names), names
forms = [name for name in names if name[0].isdigit()]
summary = formulas["汇总"]
links = [cell.hyperlink.location for row in summary for cell in row if cell.hyperlink]
for form in forms:
    assert any(f"'{form}'!" in link for link in links), f"no link to {form}"
    sheet = formulas[form]
    assert sheet.print_area and sheet.print_title_rows and sheet.page_setup.paperSize == 9, form
    assert sheet["A1"].value == "项目支出绩效自评表", form
assert formulas["指标明细"].auto_filter.ref and formulas["指标明细"].freeze_panes
assert formulas.defined_names, "no curves or grades"
wrong = [f"{sheet.title}!{cell.coordinate}" for sheet in values for row in sheet for cell in row
         if isinstance(cell.value, str) and cell.value.startswith("#")]
assert not wrong, wrong
count = sum(1 for sheet in formulas for row in sheet for cell in row if cell.data_type == "f")
print(f"papers: openpyxl reads {len(names)} sheets with {count} formulas")
