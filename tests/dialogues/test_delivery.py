"""Rounds when Slack does not do as it should: nothing is lost, and no notice suffers for another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation import Conversation
from bot.delivery import Delivery, NeverWill, Posted, TryLater
from bot.domain.notice import Notice, NoticeKind, NoticeState, Problem
from bot.domain.person import ChannelId, PersonId, TeamId
from bot.domain.said import Door, Heard
from bot.render.message import Message, Picture
from bot.services.partnership_file import read_partnership
from storage.store import Store
from tests.dialogues.stage import DEMO

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


class Slack:
    """Takes posts, but for channels that are told to answer otherwise."""

    def __init__(self) -> None:
        self.answers: dict[str, Exception] = {}
        self.posted: list[str] = []
        self.kept: dict[str, Posted] = {}
        self.looked_for: list[str] = []
        self.looked_since: list[datetime] = []
        self.with_picture: list[str | None] = []
        self.may_be_read = True

    def post(
        self,
        team: TeamId,  # noqa: ARG002  # Chat's
        target: str,
        message: Message,  # noqa: ARG002
        *,
        key: str,  # noqa: ARG002
        thread: str | None = None,
        picture: Picture | None = None,
    ) -> Posted:
        self.with_picture += [thread] if picture else []
        if target in self.answers:
            raise self.answers[target]
        self.posted.append(target)
        return Posted(channel=target, ts=f"{len(self.posted)}.0")

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:  # noqa: ARG002  # Chat's
        raise AssertionError("no card is edited here")

    def find(
        self,
        team: TeamId,  # noqa: ARG002  # Chat's
        channel: str,  # noqa: ARG002
        *,
        key: str,
        since: datetime,
        thread: str | None = None,  # noqa: ARG002
    ) -> Posted | None:
        if not self.may_be_read:
            raise NeverWill("missing_scope")
        self.looked_for.append(key)
        self.looked_since.append(since)
        return self.kept.get(key)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = Store(database_url)
    store.migrate()
    partnership = read_partnership((DEMO / "partnership.toml").read_text(encoding="utf-8"))
    with store.open(partnership.team) as ledger:
        ledger.apply_partnership(partnership)
        ledger.plan(
            digest(code, channel) for code, channel in (("AGR", "C0AGR"), ("HUM", "C0HUM"), ("TII", "C0TII"))
        )
    yield store
    store.close()


def digest(code: str, channel: str) -> Notice:
    return Notice(kind=NoticeKind.DIGEST, thing=code, target=channel, period="2026-11-24", due_at=NOW)


def add(store: Store, title: str) -> None:
    """Somebody adds an item in Agribusiness, whose card is then to be posted."""
    heard = Heard(
        team=store.teams()[0],
        speaker=PersonId("U0ALICE"),
        channel=ChannelId("C0AGR"),
        text=title,
        door=Door.ACTION,
        delivery=title,
    )
    Conversation(store, lambda: NOW).hear(heard)


def delivery(store: Store, slack: Slack, later: timedelta = timedelta()) -> Delivery:
    return Delivery(store, slack, now=lambda: NOW, true_now=lambda: NOW + later)


def problems(store: Store) -> tuple[Problem, ...]:
    with store.open(store.teams()[0]) as ledger:
        return ledger.problems()


def test_a_channel_that_must_wait_holds_up_no_other(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ratelimited", 30)

    assert delivery(store, slack).send() == 2

    assert slack.posted == ["C0HUM", "C0TII"]


def test_what_had_to_wait_goes_out_when_its_time_has_come(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ratelimited", 30)
    delivery(store, slack).send()
    slack.answers.clear()

    assert delivery(store, slack, timedelta(seconds=29)).send() == 0
    assert delivery(store, slack, timedelta(seconds=31)).send() == 1
    assert slack.posted[-1] == "C0AGR"


def test_only_the_notice_that_was_tried_counts_a_try(store: Store) -> None:
    add(store, "Circulate the minutes")
    add(store, "Book the greenhouse visit")
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ratelimited", 30)

    delivery(store, slack).send()

    assert [(each.attempts, each.reason) for each in problems(store)] == [(1, "ratelimited")]


def test_what_slack_refuses_for_good_is_told_and_not_tried_again(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = NeverWill("is_archived")

    delivery(store, slack).send()
    slack.answers.clear()

    assert delivery(store, slack, timedelta(days=1)).send() == 0
    assert [(each.state, each.reason) for each in problems(store)] == [(NoticeState.DEAD, "is_archived")]


def test_a_notice_that_fails_on_our_side_holds_up_no_other_and_is_given_up(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = KeyError("a bug")

    assert delivery(store, slack).send() == 2
    for hour in range(1, 9):
        delivery(store, slack, timedelta(hours=hour)).send()

    assert [(each.state, each.attempts) for each in problems(store)] == [(NoticeState.DEAD, 5)]


def test_what_a_broken_line_left_in_slack_is_found_and_not_said_again(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ConnectionResetError", 30, doubtful=True)
    delivery(store, slack).send()
    slack.answers.clear()
    key = digest("AGR", "C0AGR").key
    slack.kept[key] = Posted(channel="C0AGR", ts="7.0")

    assert delivery(store, slack, timedelta(minutes=1)).send() == 1

    assert slack.looked_for == [key]
    assert "C0AGR" not in slack.posted
    assert delivery(store, slack, timedelta(hours=1)).send() == 0


def test_what_slack_dates_before_its_time_is_found_too(store: Store) -> None:
    slack, minutes = Slack(), timedelta(minutes=5)
    slack.answers["C0AGR"] = TryLater("ConnectionResetError", 30, doubtful=True)
    delivery(store, slack).send()
    slack.answers.clear()

    delivery(store, slack, timedelta(minutes=1)).send()

    [since] = slack.looked_since
    assert since <= digest("AGR", "C0AGR").due_at - minutes, "our clock may be ahead of Slack's"


def test_what_was_lost_on_its_way_is_looked_for_and_said_again(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ConnectionResetError", 30, doubtful=True)
    delivery(store, slack).send()
    slack.answers.clear()

    assert delivery(store, slack, timedelta(minutes=1)).send() == 1

    assert slack.looked_for == [digest("AGR", "C0AGR").key]
    assert slack.posted[-1] == "C0AGR"


def test_what_a_process_had_in_hand_when_it_was_killed_is_looked_for(store: Store) -> None:
    with store.open(store.teams()[0]) as ledger:
        ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=90)
    slack = Slack()

    assert delivery(store, slack, timedelta(minutes=2)).send() == 3

    assert slack.looked_for == [digest("AGR", "C0AGR").key]


def test_where_we_may_not_read_a_doubtful_message_is_said_again(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ConnectionResetError", 30, doubtful=True)
    delivery(store, slack).send()
    slack.answers.clear()
    slack.may_be_read = False

    assert delivery(store, slack, timedelta(minutes=1)).send() == 1
    assert slack.posted[-1] == "C0AGR"


def test_what_slack_plainly_did_not_take_is_not_looked_for(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = TryLater("ratelimited", 30)
    delivery(store, slack).send()
    slack.answers.clear()

    delivery(store, slack, timedelta(minutes=1)).send()

    assert slack.looked_for == []


def test_what_is_put_off_until_the_morning_is_looked_for_first(store: Store) -> None:
    slack, evening, night = Slack(), NOW.replace(hour=23), NOW + timedelta(hours=11)
    notice = Notice(
        kind=NoticeKind.REMINDER, thing="U0JUAN", target="U0JUAN", period="2026-11-24", due_at=evening
    )
    with store.open(store.teams()[0]) as ledger:
        ledger.plan([notice])
        [before] = (
            claimed
            for claimed in ledger.claim_notices(now=evening, true_now=NOW, limit=9, lease_seconds=90)
            if claimed.notice == notice
        )
        ledger.settle_sent(before, at=evening, channel="D0JUAN", ts="1.0")
        again = Notice(kind=notice.kind, thing="U0JUAN", target="U0JUAN", period="2026-11-25", due_at=evening)
        ledger.plan([again])
        ledger.claim_notices(now=evening, true_now=NOW, limit=9, lease_seconds=90)
    slack.kept[again.key] = Posted(channel="D0JUAN", ts="2.0")

    Delivery(store, slack, now=lambda: night, true_now=lambda: NOW + timedelta(minutes=2)).send()

    assert again.key in slack.looked_for
    with store.open(store.teams()[0]) as ledger:
        assert again not in ledger.unsaid(NoticeKind.REMINDER, "U0JUAN")


def test_what_failed_on_our_side_after_slack_took_it_is_found(store: Store) -> None:
    slack = Slack()
    slack.answers["C0AGR"] = KeyError("a bug")
    delivery(store, slack).send()
    slack.answers.clear()
    slack.kept[digest("AGR", "C0AGR").key] = Posted(channel="C0AGR", ts="7.0")

    delivery(store, slack, timedelta(hours=1)).send()

    assert "C0AGR" not in slack.posted
