"""Blocks that show data: tables, data tables and charts.

Sources: the pages table-block, data-table-block and data-visualization-block below
https://docs.slack.dev/reference/block-kit/blocks
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workspace.blockkit.composition import ID
from workspace.blockkit.rich_text import RICH_TEXT
from workspace.blockkit.rules import (
    Complaints,
    Rule,
    anything,
    by_type,
    complaint,
    flag,
    items,
    must,
    number,
    objects,
    one_of,
    positive,
    record,
    string,
    unlike,
    whole,
)

MOST_COLUMNS = 20
LONGEST_TABLE = 10_000
LONGEST_DATA_TABLE = 20_000

RAW_TEXT = record(type=anything, text=must(string()))
RAW_NUMBER = record(type=anything, value=must(number), text=must(string()))
CELL = by_type({"raw_text": RAW_TEXT, "raw_number": RAW_NUMBER, "rich_text": RICH_TEXT})
ROW = items(CELL, MOST_COLUMNS)


def rows_are_even(value: Any, place: str) -> Complaints:
    """Every row has as many cells as the first."""
    rows = _rows(value)
    for index, row in enumerate(rows):
        if len(row) != len(rows[0]):
            yield complaint(f"must have {len(rows[0])} cells, as the first row", f"{place}/rows/{index}")


def settings_have_columns(value: Any, place: str) -> Complaints:
    """Settings are given in the order of the columns; there cannot be more of them than columns."""
    settings, rows = value.get("column_settings"), _rows(value)
    if isinstance(settings, list) and rows and len(settings) > len(rows[0]):
        yield complaint(f"no more than {len(rows[0])} items allowed", f"{place}/column_settings")


def header_is_plain(value: Any, place: str) -> Complaints:
    for index, cell in objects(next(iter(_rows(value)), None)):
        if cell.get("type") == "rich_text":
            yield complaint("unsupported type: rich_text", f"{place}/rows/0/{index}/type")


def row_header_exists(value: Any, place: str) -> Complaints:
    index, rows = value.get("row_header_column_index"), _rows(value)
    if isinstance(index, int) and rows and index >= len(rows[0]):
        yield complaint(f"must be less than {len(rows[0])}", f"{place}/row_header_column_index")


def _rows(value: dict[str, Any]) -> list[list[Any]]:
    rows = value.get("rows")
    return [row for row in rows if isinstance(row, list)] if isinstance(rows, list) else []


def no_longer_than(most: int) -> Rule:
    """The characters of all cells together."""

    def check(value: Any, place: str) -> Complaints:
        if characters(value.get("rows")) > most:
            yield complaint(f"must be less than {most + 1} characters in all cells", f"{place}/rows")

    return check


def characters(part: object) -> int:
    """How many characters the texts within a part of a block have."""
    return sum(map(len, _texts(part)))


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for value in part.values():
            yield from _texts(value)
    elif isinstance(part, list):
        for each in part:
            yield from _texts(each)


TABLE = record(
    rows_are_even,
    settings_have_columns,
    no_longer_than(LONGEST_TABLE),
    type=anything,
    block_id=ID,
    rows=must(items(ROW, 100)),
    column_settings=items(record(align=one_of("left", "center", "right"), is_wrapped=flag), MOST_COLUMNS),
)

DATA_TABLE = record(
    rows_are_even,
    header_is_plain,
    row_header_exists,
    no_longer_than(LONGEST_DATA_TABLE),
    type=anything,
    block_id=ID,
    caption=must(string()),
    rows=must(items(ROW, 201, least=2)),  # the first is the header
    page_size=whole(1, 100),
    row_header_column_index=whole(0),
)

# --- charts

LABEL = must(string(20))
MOST_SERIES = 12
MOST_POINTS = 20

POINT = record(label=LABEL, value=must(number))
SERIES = record(name=LABEL, data=must(items(POINT, MOST_POINTS)))
SEGMENT = record(label=LABEL, value=must(positive))


def categories_differ(value: Any, place: str) -> Complaints:
    categories = value.get("categories")
    for index, each in enumerate(categories if isinstance(categories, list) else ()):
        if each in categories[:index]:
            yield complaint(f'"{each}" already exists', f"{place}/categories/{index}")


AXIS_CONFIG = record(
    categories_differ,
    categories=must(items(string(20), MOST_POINTS)),
    x_label=string(50),
    y_label=string(50),
)


def a_point_for_each_category(value: Any, place: str) -> Complaints:
    config = value.get("axis_config")
    categories = config.get("categories") if isinstance(config, dict) else None
    if not isinstance(categories, list):
        return
    for index, series in objects(value.get("series")):
        labels = [point.get("label") for _, point in objects(series.get("data"))]
        if sorted(map(str, labels)) != sorted(map(str, categories)):
            yield complaint("must have one point for each category", f"{place}/series/{index}/data")


_AXIS_CHART = record(
    a_point_for_each_category,
    unlike("series", "name"),
    type=anything,
    series=must(items(SERIES, MOST_SERIES)),
    axis_config=must(AXIS_CONFIG),
)
_PIE_CHART = record(type=anything, segments=must(items(SEGMENT, MOST_SERIES)))

DATA_VISUALIZATION = record(
    type=anything,
    block_id=ID,
    title=must(string(50)),
    chart=must(by_type({"pie": _PIE_CHART, "bar": _AXIS_CHART, "area": _AXIS_CHART, "line": _AXIS_CHART})),
)
