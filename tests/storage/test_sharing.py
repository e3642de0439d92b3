"""What may be shared in a channel: nothing that belongs to a private one elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.commands import ListItems, ShareAnswer, ShowItem
from bot.domain.outcomes import AnswerShared, Outcome, Refused, Trouble
from bot.domain.person import Channel, ChannelId, Language
from bot.domain.scene import Scene
from bot.services.desk import Desk
from bot.services.dispatch import carry_out
from storage.store import Store
from tests.storage.builders import AGR_CHANNEL, DANA, NOW, TEAM, added, keep_item

ENE_CHANNEL = ChannelId("C0ENE")
HERE = Scene(speaker=DANA, channel=ENE_CHANNEL, now=NOW, language=Language.EN)


def shared(store: Store, shown: ShowItem | ListItems | None, scene: Scene = HERE) -> Outcome:
    with store.open(TEAM) as ledger:
        directory = ledger.directory()
        assert directory is not None
        return carry_out(ShareAnswer(shown=shown), Desk(scene=scene, ledger=ledger, directory=directory))


def make_private(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.keep_channels(
            [Channel(id=AGR_CHANNEL, name="wg-agr", private=True, members=frozenset({DANA}))]
        )


def test_what_is_open_to_all_can_be_shared_anywhere(store: Store) -> None:
    item = keep_item(store)

    assert isinstance(shared(store, ShowItem(item=item.id)), AnswerShared)


def test_an_item_of_a_private_channel_stays_there(store: Store) -> None:
    item = keep_item(store)
    make_private(store)

    refused = shared(store, ShowItem(item=item.id))

    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.STAYS_PRIVATE
    in_its_own = replace(HERE, channel=AGR_CHANNEL)
    assert isinstance(shared(store, ShowItem(item=item.id), in_its_own), AnswerShared)


def test_a_list_with_a_row_of_a_private_channel_stays_with_the_asker(store: Store) -> None:
    with store.open(TEAM) as ledger:
        added(ledger)
        added(ledger, "ENE")
    make_private(store)

    refused = shared(store, ListItems(everywhere=True))

    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.STAYS_PRIVATE
    assert isinstance(shared(store, ListItems(groups=("ENE",))), AnswerShared)


@pytest.mark.parametrize(
    ("scene", "trouble"),
    [
        (replace(HERE, channel=ChannelId("D0DANA"), direct=True), Trouble.NO_CHANNEL_HERE),
        (replace(HERE, channel=ChannelId("")), Trouble.NO_CHANNEL_HERE),
    ],
)
def test_where_nobody_else_is_nothing_is_shared(store: Store, scene: Scene, trouble: Trouble) -> None:
    item = keep_item(store)

    refused = shared(store, ShowItem(item=item.id), scene)

    assert isinstance(refused, Refused)
    assert refused.trouble is trouble


def test_it_is_asked_what_to_share(store: Store) -> None:
    refused = shared(store, None)

    assert isinstance(refused, Refused)
    assert refused.trouble is Trouble.SHARE_WHAT
