"""The directory: what a partnership file, Slack's people and its channels make of it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.group import DigestTime, Directory, Group, Meeting, Partnership, Role, Seat, Subgroup
from bot.domain.person import DateOrder, Language
from storage.store import Store
from tests.storage.builders import (
    AGR_CHANNEL,
    DANA,
    LEE,
    OTHER_TEAM,
    PRIYA,
    TEAM,
    a_channel,
    a_group,
    a_meeting,
    a_partnership,
    a_person,
    names,
)


def directory_of(store: Store) -> Directory:
    with store.open(TEAM) as ledger:
        directory = ledger.directory()
    assert directory is not None
    return directory


def apply(store: Store, partnership: Partnership) -> tuple[str, ...]:
    with store.open(TEAM) as ledger:
        return ledger.apply_partnership(partnership)


def just(*groups: Group, meetings: tuple[Meeting, ...] = ()) -> Partnership:
    """A file that names these groups and meetings and nothing else."""
    return a_partnership(secretariat=(), sides=(), groups=groups, meetings=meetings)


def test_there_is_no_directory_before_a_partnership_file(empty_store: Store) -> None:
    with empty_store.open(TEAM) as ledger:
        assert ledger.directory() is None
        ledger.keep_people([a_person()])
        ledger.keep_channels([a_channel()])
        assert ledger.directory() is None
    assert empty_store.teams() == ()

    with empty_store.open(TEAM) as ledger:
        ledger.apply_partnership(a_partnership())
    assert directory_of(empty_store).people == {LEE: a_person()}
    assert empty_store.teams() == (TEAM,)


def test_a_partnership_is_read_as_it_was_applied(store: Store) -> None:
    assert directory_of(store).partnership == a_partnership()


def test_the_first_file_is_told_thing_by_thing(empty_store: Store) -> None:
    assert apply(empty_store, a_partnership()) == (
        "partnership added",
        "secretariat: UPRIYA added",
        "side CA added",
        "side MX added",
        "meeting Annual meeting (2027-03-22) added",
        "group AGR added",
        "group ENE added",
    )


def test_the_same_file_again_changes_nothing(store: Store) -> None:
    before = directory_of(store)

    assert apply(store, a_partnership()) == ()
    assert directory_of(store) is before


def test_a_ledger_sees_at_once_what_it_applied(store: Store) -> None:
    with store.open(TEAM) as ledger:
        assert ledger.directory() == Directory(partnership=a_partnership())
        ledger.apply_partnership(just(a_group("HOU")))
        directory = ledger.directory()

    assert directory is not None
    assert set(directory.groups) == {"AGR", "ENE", "HOU"}


def test_what_a_file_does_not_name_is_left_alone(store: Store) -> None:
    hou = a_group("HOU")

    assert apply(store, just(hou)) == ("group HOU added",)
    known = a_partnership()
    assert directory_of(store).partnership == replace(known, groups=(*known.groups, hou))


def test_a_group_keeps_the_channel_subgroups_and_seats_that_a_file_leaves_out(store: Store) -> None:
    bare = a_group(channel=None, aliases=(), dates=None, subgroups=(), seats=())

    assert apply(store, just(bare)) == ()
    assert directory_of(store).partnership == a_partnership()


def test_each_change_of_a_group_has_a_line(store: Store) -> None:
    other = a_group(
        digest=DigestTime(weekday=4),
        timezone="America/Tijuana",
        languages=(Language.ES,),
        subgroups=(
            Subgroup(code="PUL", names=names("Pulses"), since=date(2026, 1, 1), successor="OIL"),
            Subgroup(code="OIL", names=names("Oilseeds")),
        ),
    )

    assert apply(store, just(other)) == (
        "group AGR: time zone changed",
        "group AGR: languages changed",
        "group AGR: digest changed",
        "group AGR: subgroup PUL: successor changed",
        "group AGR: subgroup OIL added",
    )
    assert directory_of(store).groups["AGR"] == other


def test_seats_are_replaced_as_a_set_and_that_is_said(store: Store) -> None:
    dana, _ = a_group().seats
    lee = Seat(person=LEE, name="Lee", role=Role.ALTERNATE)

    lines = apply(store, just(a_group(seats=(dana, lee))))

    assert lines == ("group AGR: seats replaced (1 new, 1 gone)",)
    assert directory_of(store).groups["AGR"].seats == (dana, lee)


def test_sides_and_secretariat_change_by_name(store: Store) -> None:
    canada, mexico = a_partnership().sides
    file = a_partnership(
        names=names("New name"),
        secretariat=(LEE,),
        sides=(replace(canada, dates=DateOrder.ASK), replace(mexico, dates=None)),
    )

    assert apply(store, file) == (
        "partnership: names changed",
        "secretariat: ULEE added",
        "secretariat: UPRIYA removed",
        "side CA: order of dates changed",
    )


@pytest.mark.parametrize(
    ("meeting", "lines"),
    [
        (a_meeting(), ()),
        (
            a_meeting(date(2027, 4, 5)),
            ("meeting Annual meeting (2027-04-05): first day changed, last day changed",),
        ),
        (a_meeting(date(2028, 4, 5)), ("meeting Annual meeting (2028-04-05) added",)),
        (a_meeting(group="AGR"), ("meeting Annual meeting (2027-03-22, AGR) added",)),
    ],
)
def test_a_meeting_that_comes_once_a_year_is_moved_by_its_name(
    store: Store, meeting: Meeting, lines: tuple[str, ...]
) -> None:
    assert apply(store, just(meetings=(meeting,))) == lines
    assert meeting in directory_of(store).partnership.meetings


def test_meetings_of_one_name_in_one_year_are_told_apart_by_their_day(store: Store) -> None:
    spring, fall = a_meeting(date(2027, 4, 5)), a_meeting(date(2027, 10, 5))

    apply(store, just(meetings=(spring, fall)))

    assert directory_of(store).partnership.meetings == (a_meeting(), spring, fall)
    assert apply(store, just(meetings=(fall, spring))) == ()


def test_a_file_of_another_workspace_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="T2"):
        apply(store, a_partnership(OTHER_TEAM))


def test_slack_says_what_people_are_called_and_they_say_how_they_want_to_be_reminded(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person(language=Language.ES, hour=7), a_person(DANA)])
        ledger.keep_people([a_person(name="Lee Wong", timezone=None, gone=True)])

    people = directory_of(store).people

    assert people[LEE] == a_person(name="Lee Wong", gone=True, language=Language.ES, hour=7)
    assert people[DANA] == a_person(DANA)


def test_unknown_members_leave_those_that_are_known(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_channels([a_channel()])
        ledger.keep_channels([a_channel(members=None, private=True, name="wg-agriculture")])
        known = ledger.directory()

    assert known is not None
    assert known.channels == {AGR_CHANNEL: a_channel(private=True, name="wg-agriculture")}


def test_a_channel_without_members_is_not_one_whose_members_are_unknown(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_channels([a_channel(members=frozenset()), a_channel(id="C2", members=None)])

    members = {channel.id: channel.members for channel in directory_of(store).channels.values()}
    assert members == {AGR_CHANNEL: frozenset(), "C2": None}


def test_the_directory_is_read_again_only_when_something_changed(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person()])
    before = directory_of(store)

    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person()])
        ledger.keep_people([])
    assert directory_of(store) is before

    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person(name="Lee Wong")])
    assert directory_of(store).name_of(LEE) == "Lee Wong"


def test_a_directory_that_was_rolled_back_is_never_seen(store: Store) -> None:
    with suppress(ZeroDivisionError), store.open(TEAM) as ledger:
        ledger.keep_people([a_person(name="Nobody")])
        assert ledger.directory() is not None
        raise ZeroDivisionError

    assert directory_of(store).people == {}
    with store.open(TEAM) as ledger:
        ledger.keep_people([a_person()])
    assert directory_of(store).name_of(LEE) == a_person().name


CHANGING = """
import sys
from storage.store import Store
from tests.storage.builders import TEAM, a_person
store = Store(sys.argv[1])
with store.open(TEAM) as ledger:
    ledger.keep_people([a_person()])
store.close()
"""


def test_a_change_by_another_process_is_seen(store: Store, database_url: str) -> None:
    assert directory_of(store).people == {}

    subprocess.run([sys.executable, "-c", CHANGING, database_url], check=True)

    assert directory_of(store).people == {LEE: a_person()}


def test_nobody_can_change_a_directory_that_threads_share(store: Store) -> None:
    with pytest.raises(TypeError):
        directory_of(store).people[PRIYA] = a_person(PRIYA)  # type: ignore[index]
