"""Writes the register of write_bench_test.go with openpyxl or xlsxwriter and prints the CPU seconds it took.

usage: peers.py openpyxl|openpyxl-write-only|xlsxwriter ROWS
"""

import io
import sys
import time

COLUMNS = 47
TOWNS = ["红堡镇", "永清镇", "白驼镇", "金集镇"]
CAUSES = ["因病", "因学", "缺劳力", "缺资金"]


def row(n):
    ident = "620521%d%d" % (19400101 + n % 600000, 1000 + n % 9000)
    for i in range(COLUMNS):
        kind = i % 8
        if kind == 0:
            yield ident, "@"
        elif kind == 1:
            yield TOWNS[n % 4], "General"
        elif kind == 2:
            yield "户主%d" % (n * 7 + i), "General"
        elif kind in (3, 4):
            yield (n * 131 + i * 17) % 9999999 / 100, "#,##0.00"
        elif kind == 5:
            yield (n + i) % 97, "#,##0"
        elif kind == 6:
            yield CAUSES[(n + i) % 4], "General"
        else:
            yield "2015-0%d-15" % (1 + (n + i) % 9), "@"


def with_openpyxl(rows, write_only):
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=write_only)
    sheet = book.create_sheet("登记册") if write_only else book.active
    for n in range(rows):
        if not write_only:
            for i, (value, form) in enumerate(row(n)):
                sheet.cell(n + 1, i + 1, value).number_format = form
            continue
        cells = []
        for value, form in row(n):
            cell = WriteOnlyCell(sheet, value)
            cell.number_format = form
            cells.append(cell)
        sheet.append(cells)
    book.save(io.BytesIO())


def with_xlsxwriter(rows):
    import xlsxwriter

    book = xlsxwriter.Workbook(io.BytesIO(), {"constant_memory": True})
    forms = {f: book.add_format({"num_format": f}) for f in ("General", "@", "#,##0", "#,##0.00")}
    sheet = book.add_worksheet("登记册")
    for n in range(rows):
        for i, (value, form) in enumerate(row(n)):
            if isinstance(value, str):
                sheet.write_string(n, i, value, forms[form])
            else:
                sheet.write_number(n, i, value, forms[form])
    book.close()


def main():
    which, rows = sys.argv[1], int(sys.argv[2])
    began = time.process_time()
    if which == "xlsxwriter":
        with_xlsxwriter(rows)
    else:
        with_openpyxl(rows, which == "openpyxl-write-only")
    print(time.process_time() - began)


main()
