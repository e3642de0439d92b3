"""Items as a spreadsheet: CSV and XLSX."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

from bot.documents.records import COLUMNS, item_row
from bot.domain.group import Directory
from bot.domain.outcomes import ListedItem

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_of(rows: Iterable[ListedItem], directory: Directory) -> str:
    """Comma-separated values with a head line; dates are ISO 8601. What would be a formula is made text."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(_harmless(value) for value in item_row(row, directory))
    return text.getvalue()


def _harmless(value: object) -> object:
    # A spreadsheet program runs a cell that begins like a formula, whoever typed it (OWASP, CSV injection).
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def xlsx_of(rows: Iterable[ListedItem], directory: Directory) -> bytes:
    """An Excel workbook with one sheet: a frozen head line, a filter, real dates; texts are never formulas."""
    import xlsxwriter  # takes a while to load, and only this needs it

    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet("Items")
    sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True, "bottom": 1}))
    as_date = book.add_format({"num_format": "yyyy-mm-dd"})
    count = 0
    for count, row in enumerate(rows, 1):
        for column, value in enumerate(item_row(row, directory)):
            if isinstance(value, date):
                sheet.write_datetime(count, column, value, as_date)
            elif value not in (None, ""):
                sheet.write(count, column, value)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(count, 1), len(COLUMNS) - 1)
    sheet.autofit()
    book.close()
    return file.getvalue()
