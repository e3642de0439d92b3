"""People and channels as Slack knows them, kept up to date in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.domain.item import Status
from bot.domain.news import told_of_channel, told_of_person
from bot.domain.person import Channel, ChannelId, Person, PersonId, TeamId
from bot.logs import Action, log
from bot.ports import Books, Ledger
from handlers.tokens import Clients

PAGE = 200
SLACKBOT = "USLACKBOT"
KINDS = ("public_channel,private_channel", "public_channel")
"""Kinds of channels to list, the most that the scopes may allow first."""


class Acquaintances:
    """Looks people up before their first words are answered: whether they are guests decides what they may see."""

    def __init__(self, clients: Clients, books: Books) -> None:
        self._clients = clients
        self._books = books
        self._met: set[tuple[TeamId, PersonId]] = set()

    def meet(self, team: TeamId, person: PersonId) -> None:
        """Learn who that is, where it is not known yet. Raises what Slack's library raises."""
        if (team, person) in self._met:
            return
        with self._books.open(team) as ledger:
            directory = ledger.directory()
        if directory is not None and person not in directory.people:
            said = self._clients.of(team).users_info(user=person, include_locale=True)
            if known := as_person(said["user"], team):
                with self._books.open(team) as ledger:
                    ledger.keep_people([known])
        self._met.add((team, person))


def sync_people(client: WebClient, team: TeamId, books: Books) -> None:
    """Learn everybody, every channel, and who is in the channels of the groups."""
    people = [person for user in _users(client) if (person := as_person(user, team))]
    channels = [as_channel(channel) for channel in _channels(client)]
    members = {channel: members_of(client, channel) for channel in _group_channels(team, books)}
    with books.open(team) as ledger:
        ledger.keep_people(people)
        ledger.keep_channels(with_members(channels, members))


def keep_person(user: Mapping[str, Any], team: TeamId, books: Books, now: datetime) -> None:
    """Learn what an event says of one person; of who has left, whoever looks after their items is told."""
    person = as_person(user, team)
    if person is None:
        return
    with books.open(team) as ledger:
        before = ledger.directory()
        ledger.keep_people([person])
        directory = ledger.directory()
        if before and directory:
            led = ledger.items(statuses=(Status.OPEN, Status.ON_HOLD), lead=person.id)
            ledger.plan(told_of_person(before.people.get(person.id), person, led, directory, now))


def look_again(client: WebClient, team: TeamId, channel: ChannelId, books: Books, now: datetime) -> None:
    """Ask Slack about one channel, after an event that says that it changed; where it takes no posts any more, somebody
    who can mend that is told."""
    try:
        known = as_channel(client.conversations_info(channel=channel)["channel"])
    except SlackApiError as error:
        log(Action.CHANNEL_CHANGED, team=team, channel=channel, reason=error.response.get("error"))
        if error.response.get("error") == "channel_not_found":
            # Deleted, or private and without us.
            _lose(channel, team, books, now)
        if error.response.get("error") == "missing_scope":
            # A private one, of which we may know nothing: it is shown to nobody but those who have a seat.
            with books.open(team) as ledger:
                ledger.keep_channels([Channel(id=channel, name=channel, private=True)])
        return
    kept = with_members([known], {channel: members_of(client, channel)})
    with books.open(team) as ledger:
        _keep(kept[0], ledger, now)
    log(Action.CHANNEL_CHANGED, team=team, channel=channel, archived=known.archived)


def _lose(channel: ChannelId, team: TeamId, books: Books, now: datetime) -> None:
    with books.open(team) as ledger:
        directory = ledger.directory()
        known = directory.channels.get(channel) if directory else None
        if known:
            _keep(replace(known, lost=True, members=None), ledger, now)


def _keep(channel: Channel, ledger: Ledger, now: datetime) -> None:
    directory = ledger.directory()
    ledger.keep_channels([channel])
    if directory:
        ledger.plan(told_of_channel(directory.channels.get(channel.id), channel, directory, now))


def as_person(user: Mapping[str, Any], team: TeamId) -> Person | None:
    """A user of Slack's as one of our people; None for a bot."""
    if user.get("is_bot") or user["id"] == SLACKBOT:
        return None
    profile = user.get("profile") or {}
    names = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"), user.get("name"))
    return Person(
        id=PersonId(user["id"]),
        name=next((name for name in names if name), user["id"]),
        timezone=user.get("tz") or None,
        locale=user.get("locale") or None,
        guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        outsider=bool(user.get("is_stranger"))
        or (user.get("team_id", team) != team and not _same_grid(user, team)),
        gone=bool(user.get("deleted")),
    )


def as_channel(channel: Mapping[str, Any]) -> Channel:
    """A conversation of Slack's, without its members."""
    return Channel(
        id=ChannelId(channel["id"]),
        name=channel.get("name") or channel["id"],
        private=bool(channel.get("is_private")),
        archived=bool(channel.get("is_archived")),
        lost=not channel.get("is_member", True),
    )


def with_members(
    channels: Iterable[Channel], members: Mapping[ChannelId, frozenset[PersonId] | None]
) -> list[Channel]:
    """The channels with those members that were looked up."""
    return [replace(channel, members=members.get(channel.id)) for channel in channels]


def members_of(client: WebClient, channel: ChannelId) -> frozenset[PersonId] | None:
    """Who is in the channel; None where Slack does not tell us."""
    try:
        pages = client.conversations_members(channel=channel, limit=PAGE)
        return frozenset(PersonId(member) for page in pages for member in page["members"])
    except SlackApiError as error:
        log(Action.SKIPPED, channel=channel, reason=error.response.get("error"))
        return None


def _same_grid(user: Mapping[str, Any], team: TeamId) -> bool:
    return team in ((user.get("enterprise_user") or {}).get("teams") or ())


def _users(client: WebClient) -> Iterator[Mapping[str, Any]]:
    for page in client.users_list(include_locale=True, limit=PAGE):
        yield from page["members"]


def _channels(client: WebClient) -> list[Mapping[str, Any]]:
    for kinds in KINDS:
        try:
            pages = client.conversations_list(types=kinds, limit=PAGE)
            return [channel for page in pages for channel in page["channels"]]
        except SlackApiError as error:
            if error.response.get("error") != "missing_scope":
                raise
    return []


def is_a_groups(channel: ChannelId, team: TeamId, books: Books) -> bool:
    """Whether a group meets in the channel."""
    return channel in _group_channels(team, books)


def _group_channels(team: TeamId, books: Books) -> tuple[ChannelId, ...]:
    with books.open(team) as ledger:
        directory = ledger.directory()
    return tuple(directory.group_of_channel) if directory else ()
