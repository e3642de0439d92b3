"""Whatever the data, a message stays within Slack's limits and leaves nothing out unsaid."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.commands import AddItem, ListItems, MarkDone, ShowDigest
from bot.domain.due import Due, Precision, on
from bot.domain.item import TITLE_LIMIT, Item, ItemId, Kind, Status
from bot.domain.outcomes import (
    AssignmentTold,
    CardDue,
    Digest,
    DigestDue,
    DigestShown,
    GroupAsked,
    ItemAdded,
    ItemShown,
    ItemsListed,
    ListedItem,
    Nudge,
    NudgedItem,
    Refused,
    ReminderDue,
    Trouble,
)
from bot.domain.person import Language, Names, PersonId
from bot.render.announcements import announce
from bot.render.ids import read_command
from bot.render.lists import shared
from bot.render.message import Message
from bot.render.replies import reply
from tests.unit.render.limits import buttons, check_message
from tests.unit.render.world import AGR, ALICE, HOU, JUAN, MONDAY, TODAY, an_item, reader

PARTS = ("late", "this_week", "coming", "done", "no_lead", "no_date", "for_review")
TITLES = st.text(max_size=TITLE_LIMIT) | st.sampled_from(
    [
        '"' * TITLE_LIMIT,
        "\\" * TITLE_LIMIT,
        "&" * TITLE_LIMIT,
        "\U0001f468‍" * 150,
        "\x00" * 9,
        "*" * TITLE_LIMIT,
        "",
    ]
)
DUES = st.none() | st.builds(
    lambda start, days, precision, tentative: Due(
        start=start, end=start + timedelta(days=days), precision=precision, tentative=tentative
    ),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400), st.sampled_from(Precision), st.booleans(),
)  # fmt: skip
ITEMS = st.builds(
    an_item,
    st.integers(1, 99_999),
    title=TITLES,
    due=DUES,
    first_due=DUES,
    status=st.sampled_from(Status),
    leads=st.lists(st.sampled_from([ALICE, JUAN, PersonId("U0NOBODY")]), max_size=4).map(tuple),
    organisations=st.lists(TITLES, max_size=3).map(tuple),
    outcome=TITLES,
    evidence=TITLES,
    hold_reason=TITLES,
    subgroup=st.none() | TITLES,
)
LANGUAGES = st.permutations(list(Language)).flatmap(
    lambda all_three: st.integers(1, 3).map(lambda n: tuple(all_three[:n]))
)
SLOW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def many(items: list[Item], count: int, seed: int) -> tuple[Item, ...]:
    """That many items: those again and again, each with a number of its own."""
    draw = random.Random(seed)
    return tuple(replace(draw.choice(items), id=ItemId("AGR", n + 1)) for n in range(count)) if items else ()


@st.composite
def digests(draw: st.DrawFn) -> Digest:
    items = draw(st.lists(ITEMS, min_size=1, max_size=8))
    pool = many(items, draw(st.sampled_from([0, 1, 5, 13, 60, 5000])), draw(st.integers(0, 9)))
    cuts = sorted(draw(st.lists(st.integers(0, len(pool)), min_size=6, max_size=6)))
    bounds = [0, *cuts, len(pool)]
    parts = {name: pool[start:end] for name, start, end in zip(PARTS, bounds[:-1], bounds[1:], strict=True)}
    digest = Digest(group=draw(st.sampled_from([AGR, HOU])), day=MONDAY, week=MONDAY, away=("MX", "CA"))
    return replace(digest, **parts)  # type: ignore[arg-type]  # the parts of a digest, by their names


@SLOW
@given(digests(), LANGUAGES)
def test_any_digest_is_taken_by_slack(digest: Digest, languages: tuple[Language, ...]) -> None:
    message = announce(DigestDue(digest=digest), reader(), languages)

    check_message(message)
    rows = [each for each in message.blocks if "accessory" in each]
    total = sum(len(getattr(digest, name)) for name in PARTS)
    assert len(rows) == min(12, total)
    assert (total > 12) == (
        ShowDigest(group=digest.group.code, day=digest.day, whole=True) in commands(message)
    )


@SLOW
@given(digests(), st.sampled_from(Language))
def test_any_whole_digest_is_taken_by_slack(digest: Digest, language: Language) -> None:
    (answer,) = reply(DigestShown(digest=digest, whole=True), reader(language))

    assert answer.message
    check_message(answer.message)


@SLOW
@given(
    st.lists(ITEMS, min_size=1, max_size=6),
    st.sampled_from([0, 1, 12, 13, 200, 5000]),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Language),
)
def test_any_list_is_taken_by_slack(
    items: list[Item], count: int, whole: bool, by_country: bool, language: Language
) -> None:
    asked = ListItems(whole=whole, by_country=by_country, overdue=True)
    rows = tuple(ListedItem(item=item, late_days=item.late_days(TODAY)) for item in many(items, count, 1))

    (answer,) = reply(ItemsListed(asked=asked, rows=rows, groups=(AGR, HOU), today=TODAY), reader(language))

    assert answer.message
    check_message(answer.message)
    assert (count > 12 and not whole) == (replace(asked, whole=True) in commands(answer.message))


def test_lists_of_many_groups_are_taken_by_slack() -> None:
    names = Names(en="Group " + "x" * 90, es="Grupo", fr="Groupe")
    groups = tuple(
        replace(AGR, code=f"G{chr(65 + n // 26)}{chr(65 + n % 26)}", names=names) for n in range(60)
    )
    rows = tuple(
        ListedItem(item=an_item(number, group=group.code), late_days=0)
        for group in groups
        for number in (1, 2, 3)
    )
    for whole in (False, True):
        outcome = ItemsListed(asked=ListItems(whole=whole), rows=rows, groups=groups, today=TODAY)

        (answer,) = reply(outcome, reader())

        assert answer.message
        check_message(answer.message)


@SLOW
@given(st.lists(ITEMS, min_size=1, max_size=6), st.sampled_from([1, 9, 60]), st.sampled_from(Language))
def test_any_personal_message_is_taken_by_slack(items: list[Item], count: int, language: Language) -> None:
    each = many(items, count, 2)
    nudged = tuple(NudgedItem(item=item, group=HOU, nudge=Nudge.LATE, today=TODAY) for item in each)

    check_message(
        announce(ReminderDue(person=ALICE, today=TODAY, items=nudged), reader(language), (language,))
    )
    given_out = tuple((item, HOU, JUAN) for item in each)
    check_message(
        announce(AssignmentTold(person=ALICE, today=TODAY, items=given_out), reader(language), (language,))
    )


@given(ITEMS, LANGUAGES)
def test_any_card_is_taken_by_slack(item: Item, languages: tuple[Language, ...]) -> None:
    check_message(announce(CardDue(item=item, group=AGR, today=TODAY), reader(), languages))
    for outcome in (ItemShown(item=item, group=AGR), ItemAdded(item=item, group=AGR, change=1)):
        (answer,) = reply(outcome, reader(languages[0]))
        assert answer.message
        check_message(answer.message)


@given(st.text(max_size=6000), st.sampled_from(Trouble), st.text(max_size=200))
def test_any_refusal_is_taken_by_slack(text: str, trouble: Trouble, label: str) -> None:
    guess = MarkDone(item=an_item().id, outcome=text)
    refused = Refused(
        trouble=trouble, text=text, item=an_item(), may=(ALICE,) * 90, guesses=((label, guess),) * 2
    )

    (answer,) = reply(refused, reader())

    assert answer.message
    check_message(answer.message)


@given(TITLES, st.integers(1, 60), st.lists(TITLES, max_size=4))
def test_any_question_for_a_group_is_taken_by_slack(title: str, count: int, organisations: list[str]) -> None:
    command = AddItem(kind=Kind.ACTION, title=title, organisations=tuple(organisations), due=on(TODAY))
    groups = tuple(replace(AGR, code=f"G{n}") for n in range(count))

    (answer,) = reply(GroupAsked(command=command, groups=groups), reader())

    assert answer.message
    check_message(answer.message)


@given(st.lists(st.integers(0, 50), max_size=9), st.integers(0, 20))
def test_rows_are_shared_until_there_are_none_left(wanted: list[int], limit: int) -> None:
    shares = shared(wanted, limit)

    assert sum(shares) == min(limit, sum(wanted))
    assert all(share <= rows for share, rows in zip(shares, wanted, strict=True))


def test_every_part_of_a_digest_shows_something() -> None:
    assert shared([50, 1, 9, 4], 12) == [9, 1, 1, 1]


def commands(message: Message) -> list[object]:
    """The commands that the message's buttons carry, all of which can be read back."""
    found = [read_command(each["action_id"], each["value"]) for each in buttons(message.blocks)]
    assert None not in found
    return list(found)
