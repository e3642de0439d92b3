"""Rate limits: each method in its tier, posts in each channel, a wait that is true, and none where they are off."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from .asking import Bot
from .conftest import Json, Practice, start, stop
from .scenario import MANIFEST, WORLD, valid


@pytest.fixture(scope="module")
def harbour() -> Iterator[Practice]:
    practice = start(world=WORLD, manifest=MANIFEST)
    yield practice
    stop(practice)


def calls_until_refused(bot: Bot, method: str, args: Json) -> int:
    return next(n for n in range(1000) if bot.ask(method, **args).get("error") == "ratelimited")


@pytest.mark.parametrize(
    ("method", "a_minute"),
    [("users.list", 20), ("conversations.info", 50), ("users.info", 100), ("auth.test", 300)],
)
def test_a_method_takes_a_burst_of_two_minutes_calls(bot: Bot, method: str, a_minute: int) -> None:
    began = time.monotonic()

    taken = calls_until_refused(bot, method, valid(bot, method))

    refilled = (time.monotonic() - began) * a_minute / 60
    assert 2 * a_minute <= taken <= 2 * a_minute + refilled + 1


def test_the_others_go_on_while_one_method_waits(bot: Bot) -> None:
    calls_until_refused(bot, "users.list", {})

    assert bot.ask("conversations.list")["ok"]


def test_moving_the_clock_shortens_no_wait(bot: Bot) -> None:
    calls_until_refused(bot, "users.list", {})

    bot.practice.post("clock", by_seconds=3600)

    assert bot.ask("users.list")["error"] == "ratelimited"


def test_a_flood_in_one_channel_is_told_to_wait_and_no_other_channel(bot: Bot) -> None:
    with pytest.raises(SlackApiError) as caught:
        _flood(bot.practice)

    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "1"
    assert len(bot.practice.seen()) >= 20
    bot.post(channel="U0LEE")


def _flood(practice: Practice) -> None:
    client = practice.client()
    for number in range(40):
        client.chat_postMessage(channel="C0DOCKS", text=str(number))


def test_a_client_that_waits_as_long_as_it_is_told_gets_through(bot: Bot) -> None:
    client = bot.practice.client()
    client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=1))

    for number in range(21):
        client.chat_postMessage(channel="C0DOCKS", text=str(number))

    assert len(bot.practice.seen()) == 21


def test_a_refused_call_takes_no_turn(bot: Bot) -> None:
    for _ in range(30):
        assert bot.ask("chat.postMessage", channel="C0DOCKS")["error"] == "no_text"

    bot.post()


def test_rate_limits_can_be_switched_off() -> None:
    bot = Bot(start("--no-rate-limits", world=WORLD, manifest=MANIFEST))
    try:
        for _ in range(60):
            bot.post()
            bot.grant("users.list")
    finally:
        stop(bot.practice)
