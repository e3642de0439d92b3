"""The fixtures that everybody relies on do what they say."""

from __future__ import annotations

import os
import socket

import pytest
from pytest_socket import SocketConnectBlockedError
from sqlalchemy import create_engine, inspect, text


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_database_is_empty_whatever_a_test_before_left_in_it(database_url: str, time: str) -> None:
    engine = create_engine(database_url)
    assert inspect(engine).get_table_names() == []

    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE left_behind (id INTEGER)"))

    engine.dispose()


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
def test_nothing_reaches_beyond_this_machine() -> None:
    with socket.socket() as line, pytest.raises(SocketConnectBlockedError):
        line.connect(("192.0.2.1", 80))


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname(), timeout=5) as line:
            assert line.getpeername() == server.getsockname()


def test_settings_of_the_developer_do_not_reach_a_test() -> None:
    assert not [name for name in os.environ if name.startswith(("BOT_", "SLACK_"))]
