"""A channel that gets another id from Slack: its group, its cards and what waits for it follow, and nothing comes twice."""

from __future__ import annotations

from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import Channel, ChannelId, TeamId
from bot.ports import Card
from storage.store import Store
from tests.storage.builders import AGR_CHANNEL, NOW, TEAM, keep_item

NEW = ChannelId("C0MOVED")


def a_digest(target: ChannelId) -> Notice:
    return Notice(kind=NoticeKind.DIGEST, thing="AGR", target=target, period="2026-03-09", due_at=NOW)


def rekeyed(store: Store, team: TeamId = TEAM) -> None:
    with store.open(team) as ledger:
        ledger.keep_channels([Channel(id=AGR_CHANNEL, name="wg-agr", private=True)])
        ledger.plan([a_digest(AGR_CHANNEL)])
    with store.open(team) as ledger:
        ledger.rekey_channel(AGR_CHANNEL, NEW)


def test_the_group_and_what_is_known_of_the_channel_follow(store: Store) -> None:
    rekeyed(store)

    with store.open(TEAM) as ledger:
        directory = ledger.directory()
    assert directory is not None
    assert directory.groups["AGR"].channel == NEW
    assert directory.channels.get(NEW) == Channel(id=NEW, name="wg-agr", private=True)
    assert AGR_CHANNEL not in directory.channels


def test_what_waits_is_said_there_and_is_not_planned_a_second_time(store: Store) -> None:
    rekeyed(store)

    with store.open(TEAM) as ledger:
        assert ledger.plan([a_digest(NEW)]) == 0
        claimed = ledger.claim_notices(now=NOW, true_now=NOW, limit=5, lease_seconds=90)
    assert [each.notice for each in claimed] == [a_digest(NEW)]


def test_a_card_is_edited_where_it_stands_now(store: Store) -> None:
    item = keep_item(store)
    with store.open(TEAM) as ledger:
        ledger.keep_card(item.id, Card(channel=AGR_CHANNEL, ts="1.000001"))
    rekeyed(store)

    with store.open(TEAM) as ledger:
        assert ledger.card(item.id) == Card(channel=NEW, ts="1.000001")
