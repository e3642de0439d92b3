"""The Home tab stays within Slack's limits whatever there is, and what came of a press stands on top of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.commands import ListItems, MarkDone, ShowSettings
from bot.domain.due import on
from bot.domain.mute import Mute
from bot.domain.outcomes import AskedItem, GroupState, HomeShown, ItemsListed, ListedItem, ProposedItem
from bot.domain.person import Language, Names, Person
from bot.domain.support import Support
from bot.render.blocks import divider
from bot.render.home import home_view, steps_view
from bot.render.ids import read_command
from bot.render.replies import reply
from tests.unit.render.cases import HOMES, TO_CLOSE
from tests.unit.render.limits import buttons, check_home, objects
from tests.unit.render.world import AGR, ALICE, NOW, TODAY, an_item, reader

LONG = "ñ<&>" * 75
MANY = tuple(an_item(n, title=LONG, due=on(TODAY)) for n in range(1, 300))
STATES = tuple(
    GroupState(
        group=replace(AGR, code=f"G{n}", names=Names(en=LONG, es=LONG, fr=LONG)),
        open=9_999,
        late=9_999,
        this_week=9_999,
        no_lead=9_999,
        no_date=9_999,
        changed=TODAY,
    )
    for n in range(150)
)
FULL = HomeShown(
    person=Person(
        id=ALICE,
        name="Alice",
        mutes=tuple(Mute(thing=f"AGR-{n}", until=date(2027, 5, 1)) for n in range(100)),
    ),
    late=MANY,
    due=tuple(replace(item, id=item.id._replace(group="HOU")) for item in MANY),
    coming=MANY[100:],
    waiting=tuple(
        ProposedItem(proposal=replace(TO_CLOSE, item=item.id, number=item.id.number), item=item, group=AGR)
        for item in MANY[110:]
    ),
    asked=tuple(
        AskedItem(item=item, group=AGR, asked=AGR, support=Support(group="AGR", by=ALICE, at=NOW))
        for item in MANY[120:]
    ),
    groups=STATES,
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("is_secretariat", [False, True])
def test_it_fits_whatever_there_is(is_secretariat: bool, language: Language) -> None:
    asked = ListItems(mine=True, whole=True)
    rows = tuple(ListedItem(item=item, late_days=0) for item in MANY)
    (answer,) = reply(ItemsListed(asked=asked, rows=rows, groups=(AGR,), today=TODAY), reader(language))
    assert answer.message
    # As many blocks as any message has.
    news = replace(answer.message, blocks=(*answer.message.blocks, divider()) * 50)

    check_home(home_view(replace(FULL, is_secretariat=is_secretariat), reader(language), news))


def test_the_first_steps_are_told_in_every_language() -> None:
    view = steps_view()

    check_home(view)
    assert all(word in str(view) for word in ("Three steps", "Tres pasos", "Trois étapes"))


def test_its_buttons_say_whole_commands() -> None:
    view = home_view(HOMES["member"], reader())
    commands = [read_command(each["action_id"], each["value"]) for each in buttons(view)]

    assert None not in commands
    assert ShowSettings() in commands
    assert any(isinstance(command, MarkDone) for command in commands)


def test_what_came_of_a_press_stands_on_top() -> None:
    (answer,) = reply(ItemsListed(asked=ListItems(), rows=(), groups=(AGR,), today=TODAY), reader())
    assert answer.message

    view = home_view(HOMES["member"], reader(), answer.message)

    assert view["blocks"][0] == answer.message.blocks[0]


def test_a_guest_is_told_of_nothing_that_does_not_reach_them() -> None:
    words = " ".join(
        each["text"]
        for each in objects(home_view(HOMES["newcomer"], reader()))
        if "text" in each and isinstance(each["text"], str)
    )

    assert "Mention me" in words
    assert "message’s menu" not in words
