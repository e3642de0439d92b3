"""Who is there, as Slack says: learnt whole at the start, and kept up to date by events; in a real ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.domain.group import Directory, Group, Partnership
from bot.domain.person import Channel, ChannelId, Names, Person, PersonId
from bot.domain.said import Invited
from bot.ports import Books
from handlers.people import Acquaintances, as_person, keep_person, sync_people
from handlers.tokens import Clients, OnlyBot, new_client
from storage.store import Store
from tests.handlers.conftest import Front, soon
from tests.handlers.slack import BOT_USER, CHANNEL, DANA, TEAM, TOKEN, Slack, an_event

LEE = PersonId("U0LEE")
NAMES = Names(en="Agribusiness", es="Agronegocios", fr="Agroalimentaire")
GROUP = Group(code="AGR", names=NAMES, channel=CHANNEL)


def a_user(person: str = DANA, **more: Any) -> dict[str, Any]:
    profile = {"display_name": "", "real_name": "Dana Reyes"}
    return {
        "id": person, "team_id": TEAM, "name": "dana", "profile": profile, "tz": "America/Toronto", "locale": "fr-CA",
        "deleted": False, "is_bot": False,
    } | more  # fmt: skip


def a_channel(channel: str = CHANNEL, **more: Any) -> dict[str, Any]:
    return {"id": channel, "name": "wg-agr", "is_private": False, "is_archived": False} | more


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    store = Store(f"sqlite:///{tmp_path / 'rapporteur.db'}")
    store.migrate()
    with store.open(TEAM) as ledger:
        ledger.apply_partnership(Partnership(team=TEAM, names=NAMES, groups=(GROUP,)))
    yield store
    store.close()


def known(books: Books) -> Directory:
    with books.open(TEAM) as ledger:
        directory = ledger.directory()
    assert directory
    return directory


def sync(slack: Slack, books: Books) -> Directory:
    sync_people(new_client(slack.api_url, TOKEN), TEAM, books)
    return known(books)


@pytest.fixture
def peopled(slack: Slack) -> Slack:
    slack.plan("users.list", {"ok": True, "members": [a_user()]})
    slack.plan("conversations.list", {"ok": True, "channels": [a_channel()]})
    slack.plan("conversations.members", {"ok": True, "members": [DANA, LEE]})
    return slack


def test_people_and_channels_are_learnt(peopled: Slack, books: Books) -> None:
    directory = sync(peopled, books)

    assert directory.people[DANA] == Person(
        id=DANA, name="Dana Reyes", timezone="America/Toronto", locale="fr-CA"
    )
    assert directory.channels[CHANNEL] == Channel(id=CHANNEL, name="wg-agr", members=frozenset({DANA, LEE}))


def test_languages_are_asked_for(peopled: Slack, books: Books) -> None:
    sync(peopled, books)

    assert peopled.of("users.list")[0].fields["include_locale"] in {"1", "true", True}


def test_every_page_is_read(peopled: Slack, books: Books) -> None:
    pages = [
        {"ok": True, "members": [a_user()], "response_metadata": {"next_cursor": "more"}},
        {"ok": True, "members": [a_user(LEE, name="lee")], "response_metadata": {"next_cursor": ""}},
    ]
    peopled.plan("users.list", pages[0], before=lambda: peopled.plan("users.list", pages[1]))

    assert set(sync(peopled, books).people) == {DANA, LEE}


def test_members_are_looked_up_in_the_channels_of_groups_only(peopled: Slack, books: Books) -> None:
    channels = [a_channel(), a_channel("C0RANDOM", name="random")]
    peopled.plan("conversations.list", {"ok": True, "channels": channels})

    directory = sync(peopled, books)

    assert [call.fields["channel"] for call in peopled.of("conversations.members")] == [CHANNEL]
    assert directory.channels[ChannelId("C0RANDOM")].members is None


def test_private_channels_are_left_out_where_the_scope_is_missing(peopled: Slack, books: Books) -> None:
    missing = {"ok": False, "error": "missing_scope", "needed": "groups:read"}
    listed = {"ok": True, "channels": [a_channel()]}
    peopled.plan("conversations.list", missing, before=lambda: peopled.plan("conversations.list", listed))

    assert CHANNEL in sync(peopled, books).channels
    assert peopled.of("conversations.list")[1].fields["types"] == "public_channel"


def test_a_channel_that_slack_keeps_to_itself_is_known_without_its_members(
    peopled: Slack, books: Books
) -> None:
    peopled.refuse("conversations.members", "channel_not_found")

    assert sync(peopled, books).channels[CHANNEL].members is None


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        ({"deleted": True}, {"gone": True}),
        ({"is_restricted": True}, {"guest": True}),
        ({"is_ultra_restricted": True}, {"guest": True}),
        ({"is_stranger": True, "team_id": "T0OTHER"}, {"outsider": True}),
        ({"team_id": "T0OTHER"}, {"outsider": True}),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": [TEAM]}}, {"outsider": False}),
        ({"profile": {"display_name": "Dana R."}}, {"name": "Dana R."}),
        ({"profile": {}}, {"name": "dana"}),
        ({"tz": None}, {"timezone": None}),
    ],
)
def test_what_slack_says_of_a_person_is_understood(user: dict[str, Any], expected: dict[str, Any]) -> None:
    person = as_person(a_user(**user), TEAM)

    assert person
    assert {name: getattr(person, name) for name in expected} == expected


@pytest.mark.parametrize("user", [{"is_bot": True}, {"id": "USLACKBOT"}])
def test_bots_are_no_people(user: dict[str, Any]) -> None:
    assert as_person(a_user(**user), TEAM) is None


def test_a_choice_of_the_person_outlives_what_slack_says(books: Books) -> None:
    keep_person(a_user(), TEAM, books)
    keep_person(a_user(locale="es-MX", deleted=True), TEAM, books)

    assert (known(books).people[DANA].locale, known(books).people[DANA].gone) == ("es-MX", True)


# --- events


@pytest.mark.parametrize("event", ["user_change", "team_join"])
def test_news_of_a_person_is_kept(front: Front, books: Books, event: str) -> None:
    front.event(an_event({"type": event, "user": a_user(tz="America/Mexico_City")}))

    assert soon(lambda: known(books).people.get(DANA)).timezone == "America/Mexico_City"


@pytest.mark.parametrize(
    "event",
    [
        {"type": "channel_rename", "channel": {"id": CHANNEL, "name": "wg-new"}},
        {"type": "channel_archive", "channel": CHANNEL, "user": DANA},
        {"type": "member_joined_channel", "channel": CHANNEL, "user": LEE, "team": TEAM},
        {"type": "member_left_channel", "channel": CHANNEL, "user": LEE, "team": TEAM},
        {"type": "group_rename", "channel": {"id": CHANNEL, "name": "wg-new"}},
    ],
    ids=lambda event: event["type"],
)
def test_news_of_a_groups_channel_makes_us_look_again(
    front: Front, books: Books, event: dict[str, Any]
) -> None:
    now = a_channel(name="wg-new", is_archived=True)
    front.slack.plan("conversations.info", {"ok": True, "channel": now})
    front.slack.plan("conversations.members", {"ok": True, "members": [LEE]})

    front.event(an_event(event))

    assert soon(lambda: known(books).channels.get(CHANNEL)) == Channel(
        id=CHANNEL, name="wg-new", archived=True, members=frozenset({LEE})
    )


def joined(user: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "member_joined_channel", "channel": "C0NEW", "channel_type": "C", "user": user, "team": TEAM, **more,
    }  # fmt: skip


def test_whoever_invites_us_is_told_how_to_begin_and_nobody_else(front: Front) -> None:
    front.event(an_event(joined(BOT_USER, inviter=DANA)))

    soon(lambda: front.slack.of("chat.postEphemeral"))
    (said,) = front.slack.of("chat.postEphemeral")
    assert (said.fields["channel"], said.fields["user"], said.fields["text"]) == ("C0NEW", DANA, "noted")
    assert [told for told in front.talk.told if isinstance(told, Invited)] == [
        Invited(team=TEAM, speaker=DANA, channel=ChannelId("C0NEW"), delivery="event:Ev1")
    ]


@pytest.mark.parametrize("event", [joined(LEE, inviter=DANA), joined(BOT_USER)])
def test_others_who_join_and_an_invitation_by_nobody_are_not_answered(
    front: Front, event: dict[str, Any]
) -> None:
    front.event(an_event(event))
    front.turns.stop()

    assert not front.talk.told


def test_news_of_another_channel_is_left_alone(front: Front) -> None:
    front.event(an_event({"type": "channel_archive", "channel": "C0RANDOM", "user": DANA}))
    front.turns.stop()

    assert front.slack.of("conversations.info") == []


def test_a_channel_that_cannot_be_seen_any_more_disturbs_nobody(front: Front) -> None:
    front.slack.refuse("conversations.info", "channel_not_found")

    assert front.event(an_event({"type": "channel_deleted", "channel": CHANNEL}))[0] == 200
    soon(lambda: front.slack.of("conversations.info"))


@pytest.mark.parametrize(
    ("event", "forgotten"),
    [
        ({"type": "app_uninstalled"}, [TEAM]),
        ({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"], "oauth": []}}, [TEAM]),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U0DANA"]}}, []),
    ],
)
def test_an_installation_that_was_taken_back_is_forgotten(
    front: Front, event: dict[str, Any], forgotten: list[str]
) -> None:
    front.event(an_event(event))
    front.turns.stop()

    assert front.forgotten == forgotten


def test_a_stranger_is_looked_up_once_before_their_first_words_are_answered(
    slack: Slack, books: Books
) -> None:
    slack.plan("users.info", {"ok": True, "user": a_user(is_restricted=True)})
    acquaintances = Acquaintances(Clients(slack.api_url, OnlyBot(slack.api_url, TOKEN)), books)

    acquaintances.meet(TEAM, DANA)
    acquaintances.meet(TEAM, DANA)

    assert known(books).people[DANA].guest
    assert len(slack.of("users.info")) == 1


def test_who_is_known_is_not_asked_about(peopled: Slack, books: Books) -> None:
    sync(peopled, books)

    Acquaintances(Clients(peopled.api_url, OnlyBot(peopled.api_url, TOKEN)), books).meet(TEAM, DANA)

    assert not peopled.of("users.info")
