"""The partnership file: the demo's is read, and whatever is wrong in another is said in one sentence that names the place."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.demo
from bot.domain.cadence import USUAL, Cadence
from bot.domain.group import Meeting, Role, Seat, SignOff
from bot.domain.person import DateOrder, Language, Names
from bot.services.partnership_file import PartnershipFileError, read_partnership
from tests.unit.builders import DIEGO, MARIE, SAM, TORONTO, day

DEMO = (Path(bot.demo.__file__).parent / "partnership.toml").read_text(encoding="utf-8")

SMALL = """\
[partnership]
name = {en = "Partnership", es = "Alianza", fr = "Partenariat"}
team = "T0CMP"
secretariat = ["U0SAM"]
[[sides]]
code = "CA"
name = {en = "Canada", es = "Canadá", fr = "Canada"}
holidays = "CA"
timezone = "America/Toronto"
dates = "ask"
fiscal_year = "04-01"
[[meetings]]
name = {en = "Annual meeting", es = "Reunión anual", fr = "Réunion annuelle"}
from = 2027-03-22
to = 2027-03-24
[[groups]]
code = "AGR"
name = {en = "Agribusiness", es = "Agronegocios", fr = "Agroalimentaire"}
aliases = ["agri"]
channel = "C0AGR"
timezone = "America/Toronto"
languages = ["en", "es"]
digest = {day = "monday", time = "09:00"}
sign_off = "both"
subgroups = [{code = "PUL", name = {en = "Pulses", es = "Leguminosas", fr = "Légumineuses"}}]
seats = [{user = "U0MARIE", name = "Marie", role = "co_chair", side = "CA", subgroup = "PUL", from = 2026-01-01}]
[[groups]]
code = "ENE"
name = {en = "Energy", es = "Energía", fr = "Énergie"}
timezone = "America/Mexico_City"
"""


def with_change(old: str, new: str) -> str:
    assert SMALL.count(old) >= 1, old
    return SMALL.replace(old, new, 1)


def complaint(text: str) -> str:
    with pytest.raises(PartnershipFileError) as caught:
        read_partnership(text)
    return str(caught.value)


# What is read


def test_the_demos_file_holds_seven_groups_of_two_sides() -> None:
    partnership = read_partnership(DEMO)

    assert [group.code for group in partnership.groups] == ["AGR", "HUM", "TII", "ENE", "ENV", "LAB", "HOU"]
    assert [side.code for side in partnership.sides] == ["CA", "MX"]
    assert partnership.secretariat == (SAM,)


def test_in_the_demo_each_group_has_a_co_chair_of_each_side_who_can_answer() -> None:
    for group in read_partnership(DEMO).groups:
        chairs = {seat.side for seat in group.seats if seat.person and seat.role is Role.CO_CHAIR}
        assert chairs == {"CA", "MX"}, group.code


def test_every_field_is_read() -> None:
    partnership = read_partnership(SMALL)
    side, group = partnership.sides[0], partnership.groups[0]

    assert (side.holidays, side.timezone, side.dates, side.fiscal_year) == (
        "CA",
        TORONTO,
        DateOrder.ASK,
        "04-01",
    )
    assert partnership.meetings == (
        Meeting(
            names=Names(en="Annual meeting", es="Reunión anual", fr="Réunion annuelle"),
            start=date(2027, 3, 22),
            end=date(2027, 3, 24),
        ),
    )
    assert (group.aliases, group.channel, group.languages) == (("agri",), "C0AGR", (Language.EN, Language.ES))
    assert (group.digest.weekday, group.digest.at, group.sign_off) == (0, time(9), SignOff.BOTH)
    assert group.subgroups[0].names.es == "Leguminosas"
    assert group.seats == (
        Seat(
            person=MARIE, name="Marie", role=Role.CO_CHAIR, side="CA", subgroup="PUL", since=day("2026-01-01")
        ),
    )


def test_what_is_left_out_has_its_default() -> None:
    group = read_partnership(SMALL).groups[1]

    assert (group.channel, group.aliases, group.subgroups, group.seats) == (None, (), (), ())
    assert (group.digest.weekday, group.digest.at) == (0, time(9))
    assert (group.languages, group.sign_off, group.dates) == ((Language.EN,), SignOff.NONE, None)


def test_a_group_may_be_reminded_on_other_days() -> None:
    reminders = "reminders = {actions = [14, 2], milestones = [60], late = [1], grace = 0}"
    group, other = read_partnership(with_change('sign_off = "both"', reminders)).groups

    assert group.cadence == Cadence(actions=(14, 2), milestones=(60,), late=(1,), grace=0)
    assert other.cadence == USUAL


def test_a_seat_without_an_account_needs_a_name_and_one_with_an_account_does_not() -> None:
    partnership = read_partnership(with_change('user = "U0MARIE", name = "Marie"', 'user = "U0DIEGO"'))

    assert (partnership.groups[0].seats[0].person, partnership.groups[0].seats[0].name) == (DIEGO, "")


def test_a_file_from_an_editor_that_marks_the_byte_order_is_read() -> None:
    assert read_partnership(f"\ufeff{SMALL}") == read_partnership(SMALL)


# What is wrong


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[partnership]", "[partnership", "this is not TOML: Expected ']' at the end of a table declaration (at line 1"),
        ('team = "T0CMP"\n', "", "partnership.team: a text is missing"),
        ('team = "T0CMP"', 'team = " "', "partnership.team: it is empty"),
        ('team = "T0CMP"', "team = 7", "partnership.team: a text is expected"),
        ('team = "T0CMP"', "team = true", "partnership.team: a text is expected"),
        ('team = "T0CMP"', 'team = "T0CMP"\ncolour = "red"', "partnership.colour: there is no such field"),
        ('team = "T0CMP"', 'team = "T0CMP"\n"a\\nb" = 1', r"partnership.'a\nb': there is no such field"),
        ('secretariat = ["U0SAM"]', 'secretariat = "U0SAM"', "partnership.secretariat: a list of texts is expected"),
        ('secretariat = ["U0SAM"]', "secretariat = [1]", "partnership.secretariat: a list of texts is expected"),
        ('fr = "Partenariat"', 'pt = "Parceria"', "partnership.name.fr: a text is missing"),
        ('fr = "Partenariat"', 'fr = "Partenariat", pt = "Parceria"', "partnership.name.pt: there is no such field"),
        ('name = {en = "Canada", es = "Canadá", fr = "Canada"}', 'name = "Canada"', "sides[1].name: a table is expected"),
        ("[[sides]]", "[sides]", "sides: a list of tables is expected"),
        ('holidays = "CA"', 'holidays = "XX"', "sides[1].holidays: there is no holiday calendar 'XX'"),
        ('holidays = "CA"', 'holidays = "CA-"', "sides[1].holidays: there is no holiday calendar 'CA-'"),
        ('timezone = "America/Toronto"', 'timezone = "Toronto"', "sides[1].timezone: 'Toronto' is no time zone"),
        ('dates = "ask"', 'dates = "ymd"', "sides[1].dates: 'ymd' is none of dmy, mdy, ask"),
        ('fiscal_year = "04-01"', 'fiscal_year = "13-01"', "sides[1].fiscal_year: '13-01' is no month and day"),
        ('fiscal_year = "04-01"', 'fiscal_year = "02-29"', "sides[1].fiscal_year: '02-29' is no month and day"),
        ('fiscal_year = "04-01"', 'fiscal_year = "april"', "sides[1].fiscal_year: 'april' is no month and day"),
        ("[[meetings]]", '[[sides]]\ncode = "CA"\nname = {en = "a", es = "b", fr = "c"}\nholidays = "MX"\n'
         'timezone = "UTC"\n[[meetings]]', "sides[2].code: 'CA' is there twice"),
        ("from = 2027-03-22\n", "", "meetings[1].from: a date such as 2026-01-31 is missing"),
        ("from = 2027-03-22", 'from = "22 March"', "meetings[1].from: a date such as 2026-01-31 is expected"),
        ("from = 2027-03-22", "from = 2027-03-22T10:00:00", "meetings[1].from: a date without a time is expected"),
        ("from = 2027-03-22", "from = 2027-03-25", "meetings[1].to: it is before the first day"),
        ("to = 2027-03-24", 'to = 2027-03-24\ngroup = "XYZ"', "meetings[1].group: there is no group 'XYZ'"),
        ('code = "AGR"', 'code = "agr"', "groups[1].code: 'agr' is not two to eight capital letters"),
        ('code = "AGR"', 'code = "A"', "groups[1].code: 'A' is not two to eight capital letters"),
        ('code = "AGR"', 'code = "ÉNE"', "groups[1].code: 'ÉNE' is not two to eight capital letters"),
        ('code = "ENE"', 'code = "AGR"', "groups[2].code: 'AGR' is there twice"),
        ('code = "ENE"', 'code = "ENE"\nchannel = "C0AGR"', "groups[2].channel: 'C0AGR' is already that of AGR"),
        ('languages = ["en", "es"]', 'languages = ["en", "pt"]', "groups[1].languages: 'pt' is none of en, es, fr"),
        ('day = "monday"', 'day = "lunes"', "groups[1].digest.day: 'lunes' is none of monday, tuesday"),
        ('time = "09:00"', 'time = "9 am"', "groups[1].digest.time: '9 am' is no time of day such as 09:00"),
        ('time = "09:00"', 'time = "25:00"', "groups[1].digest.time: '25:00' is no time of day such as 09:00"),
        ('time = "09:00"', 'time = "09:00+02:00"', "groups[1].digest.time: '09:00+02:00' is no time of day"),
        ('time = "09:00"', 'time = "06:59"', "groups[1].digest.time: 06:59 is outside 07:00 to 20:00"),
        ('time = "09:00"', "time = 09:00:00", "groups[1].digest.time: a text is expected"),
        ('time = "09:00"', 'hour = "09:00"', "groups[1].digest.hour: there is no such field"),
        ('time = "09:00"}', 'time = "09:00"}\nreminders = {late = [0]}', "groups[1].reminders.late: up to 6 numbers of days from 1"),
        ('time = "09:00"}', 'time = "09:00"}\nreminders = {late = "1"}', "groups[1].reminders.late: a list of numbers of days is"),
        ('time = "09:00"}', 'time = "09:00"}\nreminders = {actions = [1,2,3,4,5,6,7]}', "groups[1].reminders.actions: up to 6"),
        ('time = "09:00"}', 'time = "09:00"}\nreminders = {grace = -1}', "groups[1].reminders.grace: -1 is not between 0 and 366"),
        ('time = "09:00"}', 'time = "09:00"}\nreminders = {weekly = true}', "groups[1].reminders.weekly: there is no such field"),
        ('sign_off = "both"', 'sign_off = "all"', "groups[1].sign_off: 'all' is none of none, one, both"),
        ('role = "co_chair"', 'role = "chair"', "groups[1].seats[1].role: 'chair' is none of co_chair, alternate"),
        ('side = "CA"', 'side = "US"', "groups[1].seats[1].side: there is no side 'US'"),
        ('subgroup = "PUL"', 'subgroup = "PRK"', "groups[1].seats[1].subgroup: there is no subgroup 'PRK'"),
        ("from = 2026-01-01", "from = 2026-01-01, until = 2025-12-31", "groups[1].seats[1].until: it is before the first day"),
        ('user = "U0MARIE", name = "Marie"', 'title = "President"', "groups[1].seats[1].name: a seat needs a user or a name"),
        ("seats = [{", "seats = [7, {", "groups[1].seats[1]: a table is expected here"),
        ('{code = "PUL", name', '{code = "PUL", successor = "LEG", name', "groups[1].subgroups[1].successor: there is no subgroup 'LEG'"),
        ('fr = "Légumineuses"}}]', 'fr = "Légumineuses"}}, {code = "PUL", name = {en = "a", es = "b", fr = "c"}}]',
         "groups[1].subgroups[2].code: 'PUL' is there twice"),
        ("[partnership]", "[extra]\n[partnership]", "extra: there is no such field"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence_that_names_the_place(
    old: str, new: str, sentence: str
) -> None:
    said = complaint(with_change(old, new))

    assert said.startswith(sentence)
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("text", ["", "x = 1", "partnership = 3", "[[partnership]]"])
def test_a_file_about_something_else_says_what_is_missing(text: str) -> None:
    assert complaint(text).startswith("partnership: a table is ")


@pytest.mark.parametrize(
    "text", [f"x = {'9' * 5000}", f"x = {'[' * 100_000}", "x = 2026-02-30", "\x00", "\r"]
)
def test_what_no_reader_of_toml_takes_is_said_so(text: str) -> None:
    assert complaint(text).startswith("this is not TOML: ")


# Whatever else is in it

PIECES = st.sampled_from(
    ["", " ", '"', "{", "}", "[", "]", "[[", "]]", "=", "\n", "7", "true", "-1", "1.5", "inf", "2026-01-01", "09:00:00", '""',
     '"a\\nb"', "{}", "[]", "[[]]", "[{}]", "é", "\u2028", "#", '"""', "x.y = 1\n", "[groups]\n", "[[seats]]\n"]
)  # fmt: skip
VALUES = [part for line in SMALL.splitlines() for part in line.split(" = ")[1:]]


def is_partnership_or_one_sentence(text: str) -> None:
    said = "nothing is wrong"
    try:
        read_partnership(text)
    except PartnershipFileError as error:
        said = str(error)
    assert len(said.splitlines()) == 1


@given(st.data(), st.integers(1, 4))
def test_a_file_with_any_slips_of_the_pen_is_read_or_refused_in_one_sentence(
    data: st.DataObject, slips: int
) -> None:
    text = SMALL
    for _ in range(slips):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + data.draw(PIECES) + text[end:]

    is_partnership_or_one_sentence(text)


@given(st.sampled_from(VALUES), st.one_of(PIECES, st.sampled_from(VALUES), st.integers().map(str)))
def test_a_file_with_any_value_of_another_kind_is_read_or_refused_in_one_sentence(old: str, new: str) -> None:
    is_partnership_or_one_sentence(SMALL.replace(old, new))


@given(st.text())
def test_any_text_at_all_is_refused_in_one_sentence(text: str) -> None:
    is_partnership_or_one_sentence(text)


def test_what_a_file_does_not_name_of_a_known_group_is_left_alone() -> None:
    whole = read_partnership(
        DEMO.replace('digest = {day = "monday", time = "09:30"}', "reminders = {late = [3]}")
    )
    bare = (
        '[partnership]\nname = {en = "P", es = "P", fr = "P"}\nteam = "T0CMP"\n'
        '[[groups]]\ncode = "ENE"\nname = {en = "E", es = "E", fr = "E"}\ntimezone = "UTC"\n'
    )

    again = read_partnership(bare, whole).groups[0]

    known = next(group for group in whole.groups if group.code == "ENE")
    assert (again.languages, again.digest, again.sign_off) == (known.languages, known.digest, known.sign_off)
    assert again.cadence == known.cadence
