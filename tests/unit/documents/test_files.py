"""Files that people open elsewhere, read back: spreadsheets, a calendar, and plain records."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from bot.documents.ics import ics_of
from bot.documents.records import COLUMNS, item_record, who_leads
from bot.documents.spreadsheet import csv_of, xlsx_of
from bot.domain.due import month_of
from bot.domain.item import Item, Kind, Priority, Status
from bot.domain.outcomes import ListedItem
from tests.unit.builders import ALICE, JUAN, MARIE, TODAY, a_directory, an_item, day, due_on, moment

DIRECTORY = a_directory()
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=cmd|' /C calc'!A0")


def a_row(item: Item) -> ListedItem:
    return ListedItem(item=item, late_days=item.late_days(TODAY))


MOVED = an_item(
    9,
    kind=Kind.MILESTONE,
    title="Norma de tomate; «borrador», versión 2",
    due=month_of(2026, 6),
    leads=(ALICE, JUAN),
    organisations=("SAGARPA", "CMHC"),
    priority=Priority.HIGH,
    subgroup="HOR",
    place="Ottawa; Hotel Lisboa",
).moved(month_of(2026, 10), at=moment(), by=MARIE, reason="the ministry asked")
UNDATED = an_item(10, due=None, leads=())


# Records


def test_an_item_as_json_has_the_promised_shape() -> None:
    assert item_record(a_row(MOVED)) == {
        "id": "AGR-9",
        "kind": "milestone",
        "title": "Norma de tomate; «borrador», versión 2",
        "status": "open",
        "due": {"start": "2026-10-01", "end": "2026-10-31", "precision": "month", "tentative": False},
        "first_due": {"start": "2026-06-01", "end": "2026-06-30", "precision": "month", "tentative": False},
        "slips": 1,
        "leads": ["U0ALICE", "U0JUAN"],
        "names": ["SAGARPA", "CMHC"],
        "group": "AGR",
        "subgroup": "HOR",
        "place": "Ottawa; Hotel Lisboa",
        "priority": "high",
        "late_days": 24,
    }


def test_an_item_without_date_and_lead_is_a_record_too() -> None:
    record = item_record(a_row(UNDATED))

    assert (record["due"], record["first_due"], record["leads"], record["late_days"]) == (None, None, [], 0)
    assert json.loads(json.dumps(record)) == record


def test_persons_lead_before_organisations() -> None:
    assert who_leads(MOVED, DIRECTORY) == "Alice, Juan, SAGARPA, CMHC"


# CSV


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_csv_has_a_head_line_and_a_line_for_each_item() -> None:
    first, second = read_csv(csv_of([a_row(MOVED), a_row(UNDATED)], DIRECTORY))

    assert tuple(first) == COLUMNS
    assert first == {
        "id": "AGR-9", "kind": "milestone", "title": "Norma de tomate; «borrador», versión 2", "status": "open",
        "due_start": "2026-10-01", "due_end": "2026-10-31", "precision": "month", "tentative": "",
        "first_due_end": "2026-06-30", "slips": "1", "leads": "Alice, Juan", "organisations": "SAGARPA, CMHC",
        "group": "AGR", "subgroup": "HOR", "place": "Ottawa; Hotel Lisboa", "priority": "high", "late_days": "24",
    }  # fmt: skip
    assert (second["due_start"], second["leads"], second["late_days"]) == ("", "", "0")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_would_be_a_formula_in_a_csv_is_text_whoever_typed_it(text: str) -> None:
    row = a_row(an_item(title=text, organisations=(text,), subgroup=text, place=text))

    (read,) = read_csv(csv_of([row], DIRECTORY))

    assert read["title"] == read["organisations"] == read["subgroup"] == read["place"] == f"'{text}"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_title_comes_back_from_a_csv_and_never_as_a_formula(title: str) -> None:
    (read,) = read_csv(csv_of([a_row(an_item(title=title))], DIRECTORY))

    assert read["title"].removeprefix("'") == title.removeprefix("'")
    assert not read["title"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_a_list_of_nothing_is_a_head_line() -> None:
    assert read_csv(csv_of([], DIRECTORY)) == []
    assert sheet_of(xlsx_of([], DIRECTORY)) == {
        f"{letter}1": name for letter, name in zip("ABCDEFGHIJKLMNOPQ", COLUMNS, strict=True)
    }


# XLSX

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = date(1899, 12, 30)


def part(book: bytes, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(book)).read(name))  # noqa: S314  # we wrote it ourselves


def sheet_of(book: bytes) -> dict[str, Any]:
    """The cells by their names, as a spreadsheet program has them: a date is a number in a format of dates."""
    strings = ["".join(entry.itertext()) for entry in part(book, "xl/sharedStrings.xml")]
    styles = part(book, "xl/styles.xml")
    formats = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(f"{MAIN}numFmt")}
    cell_formats = styles.find(f"{MAIN}cellXfs")
    is_date = [formats.get(each.get("numFmtId")) == "yyyy-mm-dd" for each in cell_formats or ()]
    cells: dict[str, Any] = {}
    for cell in part(book, "xl/worksheets/sheet1.xml").iter(f"{MAIN}c"):
        assert cell.find(f"{MAIN}f") is None, "a formula"
        value = cell.findtext(f"{MAIN}v") or ""
        if cell.get("t") == "s":
            cells[cell.get("r", "")] = strings[int(value)]
        elif is_date[int(cell.get("s", "0"))]:
            cells[cell.get("r", "")] = EPOCH + timedelta(days=int(value))
        else:
            cells[cell.get("r", "")] = float(value)
    return cells


def test_in_a_workbook_dates_are_dates_and_numbers_are_numbers() -> None:
    cells = sheet_of(xlsx_of([a_row(MOVED), a_row(UNDATED)], DIRECTORY))

    assert (cells["A2"], cells["C2"]) == ("AGR-9", "Norma de tomate; «borrador», versión 2")
    assert (cells["E2"], cells["F2"], cells["I2"]) == (
        date(2026, 10, 1),
        date(2026, 10, 31),
        date(2026, 6, 30),
    )
    assert (cells["J2"], cells["K2"], cells["Q2"]) == (1, "Alice, Juan", 24)
    assert "E3" not in cells


@pytest.mark.parametrize("text", [*FORMULAS, "https://example.org/report", "{=1}", "12", "<b>&"])
def test_in_a_workbook_a_text_is_a_text(text: str) -> None:
    book = xlsx_of([a_row(an_item(title=text))], DIRECTORY)

    assert re.sub("_x000D_", "\r", sheet_of(book)["C2"]) == text
    assert not any(
        "rels" in name and "sheet1" in name for name in zipfile.ZipFile(io.BytesIO(book)).namelist()
    )


def test_a_workbook_has_a_frozen_head_line_and_a_filter_over_all_rows() -> None:
    sheet = part(xlsx_of([a_row(MOVED), a_row(UNDATED)], DIRECTORY), "xl/worksheets/sheet1.xml")
    pane, filtered = sheet.find(f".//{MAIN}pane"), sheet.find(f"{MAIN}autoFilter")

    assert pane is not None
    assert (pane.get("topLeftCell"), pane.get("state")) == ("B2", "frozen")
    assert filtered is not None
    assert filtered.get("ref") == "A1:Q3"


# Calendar


def events_of(*items: Item) -> list[Component]:
    calendar = Calendar.from_ical(ics_of([a_row(item) for item in items], DIRECTORY, now=moment()))
    return list(calendar.walk("VEVENT"))


def test_a_window_is_an_event_of_whole_days_that_ends_before_the_day_after() -> None:
    (event,) = events_of(MOVED)

    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 10, 1), date(2026, 11, 1))
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event.decoded("dtstamp") == moment()
    assert (str(event["uid"]), str(event["summary"])) == (
        "AGR-9.T0CMP@rapporteur",
        "AGR-9 Norma de tomate; «borrador», versión 2",
    )
    assert str(event["description"]) == "Alice, Juan, SAGARPA, CMHC"
    assert str(event["location"]) == "Ottawa; Hotel Lisboa"


def test_the_sequence_of_an_event_grows_with_the_item_and_its_uid_stays() -> None:
    before, after = events_of(an_item(version=3), an_item(version=4))

    assert (before["sequence"], after["sequence"]) == (3, 4)
    assert before["uid"] == after["uid"]


def test_an_item_without_a_date_is_in_no_calendar() -> None:
    assert [str(event["uid"]) for event in events_of(UNDATED, an_item())] == ["AGR-12.T0CMP@rapporteur"]
    assert events_of() == []


def test_what_is_due_keeps_nobody_busy() -> None:
    assert [str(event["transp"]) for event in events_of(MOVED)] == ["TRANSPARENT"]


@pytest.mark.parametrize(
    ("item", "status"),
    [
        (an_item(), "CONFIRMED"),
        (an_item(due=due_on("2027-01-15").said("likely", tentative=True)), "TENTATIVE"),
        (an_item(status=Status.ON_HOLD, review=day("2027-05-01")), "TENTATIVE"),
        (an_item(status=Status.DROPPED), "CANCELLED"),
        (an_item(status=Status.DONE), "CONFIRMED"),
    ],
)
def test_an_event_says_whether_it_is_sure(item: Item, status: str) -> None:
    (event,) = events_of(item)

    assert str(event["status"]) == status
