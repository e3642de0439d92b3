"""Two people press Done and Move at the same instant, each through a process of its own: nothing is half-written, whoever
comes second is decided on what the first has left, and is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bot.domain.history import Verb
from bot.domain.item import Item, Status
from storage.store import Store
from tests.storage.builders import DANA, LEE, TEAM, added, read

ROUNDS = 12
Process = subprocess.Popen[str]


@contextmanager
def somebody(url: str, what: str) -> Iterator[Process]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.one_of_two", url, what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert said_by(process) == "ready"
    yield process
    process.stdin.close()  # type: ignore[union-attr]  # asked for above
    process.stdout.close()  # type: ignore[union-attr]
    assert process.wait(timeout=20) == 0


def said_by(process: Process) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def at_once(first: Process, second: Process, number: int) -> tuple[str, str]:
    """What both are told, who are let go in the same instant."""
    for process in (first, second):
        assert process.stdin
        process.stdin.write(f"{number}\n")
    for process in (first, second):
        assert process.stdin
        process.stdin.flush()
    return said_by(first), said_by(second)


def test_whoever_comes_second_is_decided_on_what_the_first_has_left(store: Store, database_url: str) -> None:
    with store.open(TEAM) as ledger:
        items = [added(ledger, leads=(LEE,), created_by=LEE) for _ in range(ROUNDS)]
    with somebody(database_url, "done") as lee, somebody(database_url, "move") as dana:
        for turn, item in enumerate(items):
            # Who is woken first varies by itself, and by this.
            pair = (lee, dana) if turn % 2 else (dana, lee)
            told = dict(zip(pair, at_once(*pair, item.id.number), strict=True))
            all_is_told_as_it_came(store, item, done=told[lee], moved=told[dana])


def all_is_told_as_it_came(store: Store, item: Item, *, done: str, moved: str) -> None:
    """History holds what was done in its order, the item is what the last of it left, and the answers say so."""
    with store.open(TEAM) as ledger:
        history, now = ledger.history(item.id), read(ledger, item.id)
    verbs = [(recorded.change.verb, recorded.change.by) for recorded in history][1:]
    assert now.status is Status.DONE
    assert done.startswith(f"{item.id} is done. Thank you.")
    if (Verb.MOVED, DANA) in verbs:
        assert verbs == [(Verb.MOVED, DANA), (Verb.DONE, LEE)]
        assert moved.startswith(f"{item.id} has a new date")
        assert now.due == history[1].change.after.due
    else:
        assert verbs == [(Verb.DONE, LEE)]
        assert moved.startswith(f"{item.id} is done already, and nothing was changed.")
        assert now.due == item.due
